package samspil.reminders.pages;

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
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.reminders.Preview;
import samspil.reminders.Undelivered;

/** The room of reminders, as pages. */
@Controller("/{language}/{municipality}/desk/reminders")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
@Requires(env = "reminders-desk")
final class RemindersPageController {
    private final Preview preview;
    private final Undelivered undelivered;
    private final RemindersRoom room;
    private final UndeliveredPage page;

    RemindersPageController(Preview preview, Undelivered undelivered, RemindersRoom room, UndeliveredPage page) {
        this.preview = preview;
        this.undelivered = undelivered;
        this.room = room;
        this.page = page;
    }

    @Get
    HttpResponse<?> coming(Desk desk) {
        var town = desk.municipality().id();
        int failed = undelivered.in(town).size() + undelivered.suppressed(town).size();
        return PageAnswers.passing(HttpStatus.OK, room.of(desk, preview.of(town), failed));
    }

    @Get(UndeliveredPage.PATH)
    HttpResponse<?> failed(Desk desk) {
        return shown(desk, false);
    }

    @Post(UndeliveredPage.PATH)
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> again(HttpRequest<?> request, Desk desk) {
        boolean isDone = FormFields.of(request).map(form -> isDone(desk, form)).orElse(false);
        return shown(desk, isDone);
    }

    private boolean isDone(Desk desk, FormFields form) {
        var town = desk.municipality().id();
        var email = form.typed(UndeliveredPage.EMAIL);
        var failure = form.typed(UndeliveredPage.FAILURE);
        if (!email.isEmpty()) {
            undelivered.lift(town, email);
        }
        return !failure.isEmpty() && undelivered.again(town, failure);
    }

    /** What is set on its way stands in the index for a moment longer. */
    private HttpResponse<?> shown(Desk desk, boolean again) {
        var town = desk.municipality().id();
        var shown = page.of(desk, undelivered.in(town), undelivered.suppressed(town), again);
        return PageAnswers.passing(HttpStatus.OK, shown);
    }
}
