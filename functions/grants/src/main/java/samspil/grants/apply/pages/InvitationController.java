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
import samspil.grants.ApplicationId;
import samspil.grants.apply.ApplyTogether;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** An organisation that is asked to apply along says yes or no. */
@Controller("/{language}/{municipality}/desk/applications/{application}/invitation")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class InvitationController {
    private final ApplyTogether together;
    private final InvitationPage page;
    private final ErrorPages errors;

    InvitationController(ApplyTogether together, InvitationPage page, ErrorPages errors) {
        this.together = together;
        this.page = page;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return together.partners()
                .find(Writing.applicant(desk), application)
                .<HttpResponse<?>>map(asked -> PageAnswers.passing(HttpStatus.OK, page.of(desk, asked)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        var to = FormFields.of(request).orElse(FormFields.EMPTY).typed("to");
        var who = Writing.applicant(desk);
        var places = new Places(desk.visit());
        if (to.equals(InvitationPage.NO)) {
            return together.leave(who, application, desk.actor())
                    ? Onward.to(places.room() + "?done=left")
                    : errors.answer(request, ProblemType.NOT_FOUND);
        }
        return together.accept(who, application, desk.actor())
                ? Onward.to(places.one(application))
                : errors.answer(request, ProblemType.NOT_FOUND);
    }
}
