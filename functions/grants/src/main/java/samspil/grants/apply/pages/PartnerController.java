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
import java.util.List;
import samspil.grants.ApplicationId;
import samspil.grants.apply.ApplyTogether;
import samspil.grants.apply.ApplyTogether.Invited;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;

/** Other organisations are asked to apply along, and leave. */
@Controller("/{language}/{municipality}/desk/applications/{application}/partners")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class PartnerController {
    private static final String ADD = "add-";
    private static final String REMOVE = "remove-";

    private final Desks desks;
    private final PartnersPage page;
    private final ApplyTogether together;

    PartnerController(Desks desks, PartnersPage page, ApplyTogether together) {
        this.desks = desks;
        this.page = page;
        this.together = together;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            @QueryValue(defaultValue = "") String q) {
        return desks.writing(
                request, desk, application, who -> PageAnswers.passing(HttpStatus.OK, page.of(who, q, List.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application) {
        var to = FormFields.of(request).orElse(FormFields.EMPTY).typed("to");
        return desks.writing(request, desk, application, who -> changed(request, who, to));
    }

    private HttpResponse<?> changed(HttpRequest<?> request, Writing who, String to) {
        if (to.startsWith(ADD)) {
            return invited(request, who, to.substring(ADD.length()));
        }
        if (!to.startsWith(REMOVE)) {
            return here(who);
        }
        var organisation = to.substring(REMOVE.length());
        return organisation.equals(who.own().organisation()) ? left(request, who) : removed(request, who, organisation);
    }

    private HttpResponse<?> invited(HttpRequest<?> request, Writing who, String organisation) {
        return switch (together.invite(
                who.own(), who.draft().id(), organisation, who.desk().actor())) {
            case Invited.Done _ -> here(who);
            case Invited.Refused(var violation) ->
                PageAnswers.passing(HttpStatus.BAD_REQUEST, page.of(who, "", List.of(violation)));
            case Invited.NotThere _ -> desks.errors().answer(request, ProblemType.NOT_FOUND);
        };
    }

    private HttpResponse<?> removed(HttpRequest<?> request, Writing who, String organisation) {
        return together.remove(
                        who.own(), who.draft().id(), organisation, who.desk().actor())
                ? here(who)
                : desks.errors().answer(request, ProblemType.NOT_FOUND);
    }

    private HttpResponse<?> left(HttpRequest<?> request, Writing who) {
        return together.leave(who.own(), who.draft().id(), who.desk().actor())
                ? Onward.to(who.places().room() + "?done=left")
                : desks.errors().answer(request, ProblemType.NOT_FOUND);
    }

    private static HttpResponse<?> here(Writing who) {
        return Onward.to(who.places().partners(who.draft().id()));
    }
}
