package samspil.access.pages;

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
import java.util.Map;
import samspil.access.GiveRole;
import samspil.access.GiveRole.Given;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;

/** Gives a role on pages: a form, the answers to check, and it is done. */
@Controller("/{language}/{municipality}/desk/people/new")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.OPERATOR})
@Requires(env = "access-desk")
final class GiveRoleController {
    private final GiveRolePage page;
    private final GiveRoleForm.Reader reader;
    private final GiveRole give;

    GiveRoleController(GiveRolePage page, GiveRoleForm.Reader reader, GiveRole give) {
        this.page = page;
        this.reader = reader;
        this.give = give;
    }

    @Get
    HttpResponse<?> ask(Desk desk) {
        return PageAnswers.passing(HttpStatus.OK, page.ask(desk, GiveRoleForm.empty(reader.today(desk))));
    }

    /** Without the word that it was checked, it is shown to be checked; with it, done. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Desk desk) {
        var fields = FormFields.of(request).orElseGet(() -> new FormFields(Map.of()));
        var form = reader.read(desk, fields);
        if (form.holding() == null || fields.typed("step").equals("change")) {
            var status = form.holding() == null ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
            return PageAnswers.passing(status, page.ask(desk, form));
        }
        return fields.typed("step").equals("checked")
                ? given(
                        desk,
                        form,
                        give.appoint(form.holding(), desk.identity().person(), DutyWords.acting(desk.identity())))
                : PageAnswers.passing(HttpStatus.OK, page.check(desk, form));
    }

    private HttpResponse<?> given(Desk desk, GiveRoleForm form, Given given) {
        return given instanceof Given.Done done
                ? PageAnswers.passing(HttpStatus.OK, page.done(desk, done.assignment()))
                : PageAnswers.passing(HttpStatus.FORBIDDEN, page.ask(desk, form.notYours(desk)));
    }
}
