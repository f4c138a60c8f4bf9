package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;
import samspil.policies.DocumentFacts;
import samspil.policies.DocumentId;
import samspil.policies.InForce;
import samspil.policies.Policies;
import samspil.policies.PolicyEvent.Attached;
import samspil.policies.PolicyId;
import samspil.policies.PublicFiles;
import samspil.policies.Version;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.PublicConsultations;
import samspil.policies.consultation.Standing;

/** Leads a stable address to the file itself, which the object store serves whole, in ranges, or not at all. */
@Controller("/documents/{municipality}/{policy}")
@Open
@Requires(env = "policies-public")
final class DocumentController {
    private final Policies policies;
    private final PublicConsultations consultations;
    private final PublicFiles files;
    private final InstantSource clock;

    DocumentController(Policies policies, PublicConsultations consultations, PublicFiles files, InstantSource clock) {
        this.policies = policies;
        this.consultations = consultations;
        this.files = files;
        this.clock = clock;
    }

    @Get("/in-force")
    HttpResponse<?> inForce(HttpRequest<?> request, Municipality municipality, PolicyId policy) {
        var found = policies.find(municipality.id(), policy)
                .flatMap(it -> it.inForce(today(municipality)))
                .map(InForce::version)
                .map(Version::document);
        return to(request, municipality, policy, found);
    }

    @Get("/versions/{number}")
    HttpResponse<?> version(HttpRequest<?> request, Municipality municipality, PolicyId policy, int number) {
        var found = policies.find(municipality.id(), policy)
                .flatMap(it -> it.version(number))
                .map(Version::document);
        return to(request, municipality, policy, found);
    }

    @Get("/attachments/{document}")
    HttpResponse<?> attachment(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, DocumentId document) {
        var found = policies.find(municipality.id(), policy).stream()
                .flatMap(it -> it.versions().stream())
                .flatMap(version -> version.attachments().stream())
                .map(Attached::document)
                .filter(it -> it.id().equals(document))
                .findFirst();
        return to(request, municipality, policy, found);
    }

    /** A draft that people are asked about; not before its first day. */
    @Get("/consultations/{consultation}")
    HttpResponse<?> draft(HttpRequest<?> request, Municipality municipality, Consultation.Key key) {
        var found = consultations
                .find(key)
                .filter(it -> it.on(today(municipality)) != Standing.PLANNED)
                .flatMap(Consultation::file);
        return to(request, municipality, key.policy(), found);
    }

    /** Not for good: the file's own address ends with the quarter of an hour. */
    private HttpResponse<?> to(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, Optional<DocumentFacts> facts) {
        return facts.<HttpResponse<?>>map(it -> HttpResponse.status(HttpStatus.TEMPORARY_REDIRECT)
                        .header(
                                HttpHeaders.LOCATION,
                                files.address(municipality, policy, it).toString())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store"))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    private LocalDate today(Municipality municipality) {
        return LocalDate.ofInstant(clock.instant(), municipality.country().zone());
    }
}
