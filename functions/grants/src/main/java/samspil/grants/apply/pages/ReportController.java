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

/** An organisation tells what a grant was used for. */
@Controller("/{language}/{municipality}/desk/applications/{application}/report")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class ReportController {
    private final Desks desks;
    private final ReportPage page;
    private final KeepReport keep;

    ReportController(Desks desks, ReportPage page, KeepReport keep) {
        this.desks = desks;
        this.page = page;
        this.keep = keep;
    }

    @Get
    HttpResponse<?> ask(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            @QueryValue(defaultValue = "") String kept) {
        return at(request, desk, application, sent -> {
            var begun = keep.write().of(sent.file());
            var key = keep.deeds().ids().next();
            return PageAnswers.passing(HttpStatus.OK, page.of(sent, begun, key, kept));
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        return at(
                request,
                desk,
                application,
                sent -> FormFields.of(request)
                        .<HttpResponse<?>>map(typed -> keep.keep(request, sent, typed))
                        .orElseGet(() -> desks.errors().answer(request, ProblemType.TOO_LARGE)));
    }

    private HttpResponse<?> at(
            HttpRequest<?> request, Desk desk, ApplicationId id, Function<StatusPage.Sent, HttpResponse<?>> answer) {
        return desks.sent(desk, id)
                .filter(StatusPage.Sent::isLead)
                .filter(sent -> keep.deeds().mayReport(sent.file()))
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> desks.errors().answer(request, ProblemType.NOT_FOUND));
    }
}
