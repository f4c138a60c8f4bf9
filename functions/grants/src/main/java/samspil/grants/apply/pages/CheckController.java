package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import samspil.grants.ApplicationId;
import samspil.grants.apply.SendApplication;
import samspil.grants.apply.SendApplication.Sent;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** The last page before an application is sent, and sending it. */
@Controller("/{language}/{municipality}/desk/applications/{application}/check")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class CheckController {
    private final Desks desks;
    private final CheckPage page;
    private final SendApplication send;

    CheckController(Desks desks, CheckPage page, SendApplication send) {
        this.desks = desks;
        this.page = page;
        this.send = send;
    }

    @Get
    HttpResponse<?> check(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return desks.writing(
                request, desk, application, who -> PageAnswers.passing(HttpStatus.OK, page.of(who, List.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        var key = FormFields.of(request).orElse(FormFields.EMPTY).typed(CheckPage.KEY);
        return switch (send.send(Writing.applicant(desk), application, desk.actor(), key)) {
            case Sent.Done(var file) -> Onward.to(new Places(desk.visit()).sent(file.id()));
            case Sent.Refused(var violations) -> refused(request, desk, application, violations);
            case Sent.KeyTaken _ -> refused(request, desk, application, List.of(new Violation("", "key.taken")));
            case Sent.NotThere _ -> desks.errors().answer(request, ProblemType.NOT_FOUND);
        };
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Desk desk, ApplicationId id, List<Violation> why) {
        return desks.writing(request, desk, id, who -> PageAnswers.passing(HttpStatus.BAD_REQUEST, page.of(who, why)));
    }
}
