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
import java.util.function.Function;
import samspil.grants.ApplicationId;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** One section of an application, as it is written and kept. */
@Controller("/{language}/{municipality}/desk/applications/{application}/sections/{section}")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class SectionController {
    private final Desks desks;
    private final SectionPage page;
    private final KeepSection keep;

    SectionController(Desks desks, SectionPage page, KeepSection keep) {
        this.desks = desks;
        this.page = page;
        this.keep = keep;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            int section,
            @QueryValue(defaultValue = "") String kept) {
        return at(
                request,
                desk,
                application,
                section,
                who -> PageAnswers.passing(HttpStatus.OK, page.of(who, section - 1, kept)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            int section) {
        return at(
                request,
                desk,
                application,
                section,
                who -> FormFields.of(request)
                        .<HttpResponse<?>>map(sent -> keep.keep(request, who, section - 1, sent))
                        .orElseGet(() -> desks.errors().answer(request, ProblemType.TOO_LARGE)));
    }

    private HttpResponse<?> at(
            HttpRequest<?> request,
            Desk desk,
            ApplicationId id,
            int section,
            Function<Writing, HttpResponse<?>> answer) {
        return desks.writing(
                request,
                desk,
                id,
                who -> section >= 1 && section <= who.sections().size()
                        ? answer.apply(who)
                        : desks.errors().answer(request, ProblemType.NOT_FOUND));
    }
}
