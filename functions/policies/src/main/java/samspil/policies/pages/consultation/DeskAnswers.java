package samspil.policies.pages.consultation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.PageAnswers;
import samspil.platform.access.Identity;
import samspil.platform.http.FormFields;
import samspil.platform.http.Problem;
import samspil.policies.consultation.ChangeConsultation.Changed;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Consultations;
import samspil.policies.consultation.Responses;
import samspil.policies.pages.consultation.DeskConsultationPage.Desk;
import samspil.policies.pages.consultation.DeskConsultationPage.Typed;

/** What became of a form of the desk, as the page it came from. */
@Singleton
@Requires(env = "policies-desk")
record DeskAnswers(Consultations consultations, Responses responses, DeskConsultationPage page) {

    /** Who works with what. */
    record Seen(Setting setting, Identity identity, Consultation consultation) {

        String address() {
            return setting.desk(consultation.key().policy()) + "/"
                    + consultation.key().id();
        }
    }

    /** Changes something; a value that breaks its rule throws. */
    @FunctionalInterface
    interface Doing {
        Changed change();
    }

    /** The page of a consultation. */
    HttpResponse<?> shown(HttpStatus status, Seen seen, Typed typed) {
        var key = seen.consultation().key();
        var desk = new Desk(
                seen.setting(), seen.identity(), seen.consultation(), responses.to(key), responses.answers(key));
        return PageAnswers.passing(status, page.of(desk, typed));
    }

    /**
     * Does it and shows the page anew, or says beside the field what was wrong.
     *
     * @param fields the form's field for each part of what is done; the empty pointer is for what is wrong as a whole
     */
    HttpResponse<?> of(Seen seen, FormFields sent, Map<String, String> fields, Doing doing) {
        return wrong(doing)
                .map(violation -> shown(HttpStatus.BAD_REQUEST, seen, typed(seen, sent, fields, violation)))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(seen.address())));
    }

    private static Optional<Violation> wrong(Doing doing) {
        try {
            return doing.change() instanceof Changed.Refused(var violation) ? Optional.of(violation) : Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of(e.violation());
        }
    }

    private static Typed typed(Seen seen, FormFields sent, Map<String, String> fields, Violation violation) {
        var field = fields.getOrDefault(violation.pointer(), fields.getOrDefault("", ""));
        var words = Problem.said(violation, seen.setting().language()).message();
        return new Typed(sent.fields(), Map.of(field, words));
    }
}
