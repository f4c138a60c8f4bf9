package samspil.policies.pages.consultation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import samspil.kernel.InvalidValue;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.ChangeConsultation;
import samspil.policies.consultation.ChangeConsultation.MoreTime;
import samspil.policies.consultation.ChangeConsultation.Word;
import samspil.policies.consultation.Consultation;
import samspil.policies.pages.desk.Desk;

/** The desk gives more time, answers and publishes. */
@Controller("/{language}/{municipality}/desk/policies/{policy}/consultations/{consultation}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "policies-desk")
final class DeskChangeController {
    private static final Map<String, String> EXTENSION = Map.of("/to", "to", "/reason", "reason", "", "to");
    private static final Map<String, String> PUBLICATION =
            Map.of("/text", "text", "/reference", "reference", "", "text");

    private final ChangeConsultation change;
    private final DeskAnswers answers;

    DeskChangeController(ChangeConsultation change, DeskAnswers answers) {
        this.change = change;
        this.answers = answers;
    }

    @Post("/extensions")
    HttpResponse<?> extend(HttpRequest<?> request, Desk desk, Consultation.Key key) {
        var sent = sent(request);
        return answers.with(
                request,
                desk,
                key,
                work -> answers.of(
                        work, sent, EXTENSION, () -> change.extend(town(desk), key, more(sent), desk.actor())));
    }

    @Post("/answers")
    HttpResponse<?> answer(HttpRequest<?> request, Desk desk, Consultation.Key key) {
        var sent = sent(request);
        var to = sent.typed("to");
        var field = "answer-" + to;
        return answers.with(
                request,
                desk,
                key,
                work -> answers.of(
                        work,
                        sent,
                        Map.of("", field),
                        () -> change.answer(town(desk), key, new Answer(to, sent.typed(field)), desk.actor())));
    }

    @Post("/publication")
    HttpResponse<?> publish(HttpRequest<?> request, Desk desk, Consultation.Key key) {
        var sent = sent(request);
        return answers.with(
                request,
                desk,
                key,
                work -> answers.of(
                        work, sent, PUBLICATION, () -> change.publish(town(desk), key, word(sent), desk.actor())));
    }

    private static FormFields sent(HttpRequest<?> request) {
        return FormFields.of(request).orElse(FormFields.EMPTY);
    }

    private static Municipality town(Desk desk) {
        return desk.visit().municipality();
    }

    private static MoreTime more(FormFields sent) {
        return new MoreTime(day(sent.typed("to")), sent.typed("reason"));
    }

    private static Word word(FormFields sent) {
        var reference = sent.typed("reference");
        return new Word(sent.typed("text"), reference.isEmpty() ? null : reference);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw InvalidValue.of("form.localdate");
        }
    }
}
