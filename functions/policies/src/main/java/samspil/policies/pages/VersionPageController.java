package samspil.policies.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import java.util.function.Function;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;
import samspil.policies.Policies;
import samspil.policies.Policy;
import samspil.policies.PolicyId;
import samspil.policies.pages.words.Visit;

/** The versions of a policy as pages, alone and beside each other. */
@Controller("/{language}/{municipality}/policies/{policy}")
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "policies-public")
final class VersionPageController {
    private final Policies policies;
    private final Visits visits;
    private final PolicyPages pages;
    private final VersionPage version;
    private final DifferencePage difference;

    VersionPageController(
            Policies policies, Visits visits, PolicyPages pages, VersionPage version, DifferencePage difference) {
        this.policies = policies;
        this.visits = visits;
        this.pages = pages;
        this.version = version;
        this.difference = difference;
    }

    @Get("/versions/{number}")
    HttpResponse<?> version(
            HttpRequest<?> request, Language language, Municipality municipality, PolicyId policy, int number) {
        var visit = visits.of(municipality, language);
        return shown(request, visit, policy, found -> found.version(number).map(it -> version.of(visit, found, it)));
    }

    @Get("/difference")
    HttpResponse<?> difference(
            HttpRequest<?> request,
            Language language,
            Municipality municipality,
            PolicyId policy,
            @QueryValue int from,
            @QueryValue int to) {
        var visit = visits.of(municipality, language);
        return shown(
                request,
                visit,
                policy,
                found -> found.version(from)
                        .flatMap(older -> found.version(to).map(newer -> difference.of(visit, found, older, newer))));
    }

    private HttpResponse<?> shown(
            HttpRequest<?> request, Visit visit, PolicyId policy, Function<Policy, Optional<Page>> page) {
        return policies.find(visit.municipality().id(), policy)
                .flatMap(page)
                .<HttpResponse<?>>map(found -> PageAnswers.open(request, found))
                .orElseGet(() -> PageAnswers.passing(HttpStatus.NOT_FOUND, pages.missing(visit)));
    }
}
