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
import io.micronaut.http.annotation.QueryValue;
import samspil.grants.ApplicationId;
import samspil.grants.apply.BeginDraft;
import samspil.grants.apply.DeleteDraft;
import samspil.grants.file.Applying.Returned;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** One application: its overview while it is written, its status when it was sent. */
@Controller("/{language}/{municipality}/desk/applications/{application}")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class ApplicationController {
    private final Desks desks;
    private final ApplicationPages pages;
    private final BeginDraft begin;
    private final DeleteDraft delete;

    ApplicationController(Desks desks, ApplicationPages pages, BeginDraft begin, DeleteDraft delete) {
        this.desks = desks;
        this.pages = pages;
        this.begin = begin;
        this.delete = delete;
    }

    @Get
    HttpResponse<?> one(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            @QueryValue(defaultValue = "") String done,
            @QueryValue(defaultValue = "") String kept) {
        return desks.writing(desk, application)
                .<HttpResponse<?>>map(who ->
                        PageAnswers.passing(HttpStatus.OK, pages.draft().of(who, why(desk, application), kept)))
                .or(() -> desks.sent(desk, application)
                        .map(sent -> PageAnswers.passing(
                                HttpStatus.OK, pages.status().of(sent, done, kept))))
                .orElseGet(() -> desks.errors().answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/sent")
    HttpResponse<?> sent(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return desks.sent(desk, application)
                .<HttpResponse<?>>map(
                        sent -> PageAnswers.passing(HttpStatus.OK, pages.done().of(sent)))
                .orElseGet(() -> desks.errors().answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/letter.pdf")
    HttpResponse<?> letter(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return desks.sent(desk, application)
                .flatMap(sent -> pages.letter().answer(sent.file()))
                .orElseGet(() -> desks.errors().answer(request, ProblemType.NOT_FOUND));
    }

    @Post("/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> complete(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return begin.complete(Writing.applicant(desk), application, desk.actor()) instanceof BeginDraft.Outcome.Done
                ? Onward.to(new Places(desk.visit()).one(application))
                : desks.errors().answer(request, ProblemType.NOT_FOUND);
    }

    @Get("/deletion")
    HttpResponse<?> askDeletion(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return desks.writing(
                request,
                desk,
                application,
                who -> PageAnswers.passing(HttpStatus.OK, pages.deletion().of(who)));
    }

    @Post("/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return delete.delete(Writing.applicant(desk), application, desk.actor())
                ? Onward.to(new Places(desk.visit()).room() + "?done=deleted")
                : desks.errors().answer(request, ProblemType.NOT_FOUND);
    }

    private String why(Desk desk, ApplicationId id) {
        return desks.sent(desk, id)
                .flatMap(sent -> sent.file().last(Returned.class))
                .map(Returned::message)
                .orElse("");
    }
}
