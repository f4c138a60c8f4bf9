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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import samspil.kernel.InvalidValue;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.errors.ErrorPages;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.FormFields;
import samspil.platform.http.ProblemType;
import samspil.policies.PolicyId;
import samspil.policies.consultation.Answer;
import samspil.policies.consultation.ChangeConsultation;
import samspil.policies.consultation.ChangeConsultation.MoreTime;
import samspil.policies.consultation.ChangeConsultation.Word;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.ConsultationId;
import samspil.policies.pages.consultation.DeskAnswers.Seen;

/** The desk gives more time, answers and publishes. */
@Controller("/{language}/{municipality}/desk/policies/{policy}/consultations/{consultation}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "policies-desk")
final class DeskChangeController {
    private final ChangeConsultation change;
    private final DeskAnswers answers;
    private final ErrorPages errors;
    private final InstantSource clock;

    DeskChangeController(ChangeConsultation change, DeskAnswers answers, ErrorPages errors, InstantSource clock) {
        this.change = change;
        this.answers = answers;
        this.errors = errors;
        this.clock = clock;
    }

    @Post("/extensions")
    HttpResponse<?> extend(
            HttpRequest<?> request,
            Identity identity,
            Actor actor,
            Language language,
            Municipality municipality,
            PolicyId policy,
            ConsultationId consultation) {
        var asked = new Asked(new Setting(municipality, language, clock.instant()), identity, policy, consultation);
        return at(
                request,
                asked,
                (seen, sent) -> answers.of(
                        seen,
                        sent,
                        Map.of("/to", "to", "/reason", "reason", "", "to"),
                        () -> change.extend(
                                municipality,
                                asked.key(),
                                new MoreTime(day(sent.typed("to")), sent.typed("reason")),
                                actor)));
    }

    @Post("/answers")
    HttpResponse<?> answer(
            HttpRequest<?> request,
            Identity identity,
            Actor actor,
            Language language,
            Municipality municipality,
            PolicyId policy,
            ConsultationId consultation) {
        var asked = new Asked(new Setting(municipality, language, clock.instant()), identity, policy, consultation);
        return at(request, asked, (seen, sent) -> {
            var field = "answer-" + sent.typed("to");
            return answers.of(
                    seen,
                    sent,
                    Map.of("", field),
                    () -> change.answer(
                            municipality, asked.key(), new Answer(sent.typed("to"), sent.typed(field)), actor));
        });
    }

    @Post("/publication")
    HttpResponse<?> publish(
            HttpRequest<?> request,
            Identity identity,
            Actor actor,
            Language language,
            Municipality municipality,
            PolicyId policy,
            ConsultationId consultation) {
        var asked = new Asked(new Setting(municipality, language, clock.instant()), identity, policy, consultation);
        return at(request, asked, (seen, sent) -> {
            var reference = sent.typed("reference");
            return answers.of(
                    seen,
                    sent,
                    Map.of("/text", "text", "/reference", "reference", "", "text"),
                    () -> change.publish(
                            municipality,
                            asked.key(),
                            new Word(sent.typed("text"), reference.isEmpty() ? null : reference),
                            actor));
        });
    }

    /** Who works with what. */
    private record Asked(Setting setting, Identity identity, PolicyId policy, ConsultationId consultation) {

        Consultation.Key key() {
            return new Consultation.Key(setting.municipality().id(), policy, consultation);
        }
    }

    private HttpResponse<?> at(
            HttpRequest<?> request, Asked asked, BiFunction<Seen, FormFields, HttpResponse<?>> answer) {
        var sent = FormFields.of(request).orElse(FormFields.EMPTY);
        return answers.consultations()
                .find(asked.key())
                .<HttpResponse<?>>map(found -> answer.apply(new Seen(asked.setting(), asked.identity(), found), sent))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw InvalidValue.of("form.localdate");
        }
    }
}
