package samspil.grants.pay.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import samspil.grants.file.Accounting.Approved;
import samspil.grants.file.Outcome;
import samspil.grants.file.Reader;
import samspil.grants.file.http.FileAnswers;
import samspil.grants.file.http.FileKey;
import samspil.grants.pay.PayAwards;
import samspil.grants.pay.PayAwards.Made;
import samspil.grants.pay.PaymentFile;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;
import samspil.platform.http.ProblemType;

/** Finance pays awards, and case workers approve what they were used for, over the API. */
@Controller("/v1/{municipality}/desk/payments")
@Allowed(Role.FINANCE)
@Requires(env = "grants-pay")
final class PayingController {
    private final PayAwards pay;
    private final FileAnswers answers;

    PayingController(PayAwards pay, FileAnswers answers) {
        this.pay = pay;
        this.answers = answers;
    }

    /** When the first instalment is due; a JSON string. */
    record Release(LocalDate from) {}

    /** The day on which the bank is to carry a file out; a JSON string. */
    record NewFile(LocalDate on) {}

    @Post("/awards/{application}/release")
    HttpResponse<?> release(HttpRequest<?> request, FileKey key, Actor actor, @Body byte[] body) {
        return Preconditions.ifMatch(
                request,
                number -> Bodies.read(
                        request,
                        body,
                        Release.class,
                        wanted -> answers.of(request, release(key, actor, number, wanted))));
    }

    /** Whether what it was used for may be so, in øre. */
    @Post("/awards/{application}/approval")
    @Allowed(Role.CASE_WORKER)
    HttpResponse<?> approve(HttpRequest<?> request, FileKey key, Actor actor, @Body byte[] body) {
        return answers.act(request, key, actor, body, Approved.class);
    }

    @Post("/files")
    HttpResponse<?> make(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, NewFile.class, wanted -> switch (pay.make(
                municipality.id(), wanted.on(), actor)) {
            case Made.Done(var file) -> shown(HttpStatus.CREATED, file);
            case Made.Nothing _ -> refused(request, new Violation("", "payment.nothing-due"));
            case Made.Taken _ -> Answers.problem(request, ProblemType.STALE);
        });
    }

    /** The bank carried out all of a file. */
    @Post("/files/{file}/confirmation")
    HttpResponse<?> confirm(HttpRequest<?> request, Municipality municipality, String file, Actor actor) {
        return Preconditions.ifMatch(
                request,
                version -> find(municipality, file)
                        .<HttpResponse<?>>map(found -> found.version() == version
                                ? confirmed(request, found, actor)
                                : Answers.problem(request, ProblemType.STALE))
                        .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND)));
    }

    private Outcome release(FileKey key, Actor actor, long number, Release wanted) {
        var reader = new Reader(actor.person());
        var seen = answers.cases().find(key.municipality(), key.application(), reader);
        return seen.filter(it -> it.file().number() != number)
                .<Outcome>map(it -> new Outcome.Stale(it.file()))
                .orElseGet(() -> pay.release(key.municipality(), key.application(), wanted.from(), actor));
    }

    private HttpResponse<?> confirmed(HttpRequest<?> request, PaymentFile file, Actor actor) {
        return pay.answer(file, PayAwards.allPaid(file), actor)
                .<HttpResponse<?>>map(violation -> refused(request, violation))
                .orElseGet(() -> shown(
                        HttpStatus.OK,
                        pay.waiting()
                                .payments()
                                .find(file.municipality(), file.id())
                                .orElseThrow()));
    }

    private Optional<PaymentFile> find(Municipality municipality, String file) {
        return pay.waiting().payments().find(municipality.id(), file);
    }

    private static HttpResponse<?> shown(HttpStatus status, PaymentFile file) {
        return Answers.json(status, file).header(HttpHeaders.ETAG, "\"" + file.version() + "\"");
    }

    private static HttpResponse<?> refused(HttpRequest<?> request, Violation violation) {
        return Answers.problem(request, ProblemType.INVALID, List.of(violation));
    }
}
