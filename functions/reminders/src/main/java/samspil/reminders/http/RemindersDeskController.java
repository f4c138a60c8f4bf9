package samspil.reminders.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.Answers;
import samspil.reminders.Preview;

/** What will be sent. */
@Controller("/v1/{municipality}/desk/reminders")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
@Requires(env = "reminders-desk")
final class RemindersDeskController {
    private final Preview preview;

    RemindersDeskController(Preview preview) {
        this.preview = preview;
    }

    @Get
    HttpResponse<?> coming(Municipality municipality) {
        return Answers.json(Map.of(
                "reminders",
                preview.of(municipality.id()).stream().map(ComingView::of).toList()));
    }
}
