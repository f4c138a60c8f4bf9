package samspil.policies.pages.consultation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.platform.http.FormFields;
import samspil.platform.http.Problem;
import samspil.platform.http.ProblemType;
import samspil.policies.Policies;
import samspil.policies.Policy;
import samspil.policies.consultation.ChangeConsultation.Changed;
import samspil.policies.consultation.Consultation;
import samspil.policies.consultation.Consultations;
import samspil.policies.consultation.Responses;
import samspil.policies.pages.consultation.DeskConsultationPage.Typed;
import samspil.policies.pages.desk.Desk;

/** What became of a form of the desk, as the page it came from. */
@Singleton
@Requires(env = "policies-desk")
record DeskAnswers(
        Policies policies,
        Consultations consultations,
        Responses responses,
        DeskConsultationPage page,
        ErrorPages errors) {

    /** Changes something; a value that breaks its rule throws. */
    @FunctionalInterface
    interface Doing {
        Changed change();
    }

    /** What is made of a consultation that somebody works with; not found where there is none. */
    HttpResponse<?> with(
            HttpRequest<?> request, Desk desk, Consultation.Key key, Function<Work, HttpResponse<?>> answer) {
        return policies.find(key.municipality(), key.policy())
                .flatMap(policy -> consultations.find(key).map(found -> work(desk, policy, found)))
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    /** The page of a consultation. */
    HttpResponse<?> shown(Work work, boolean done) {
        return PageAnswers.passing(HttpStatus.OK, page.of(work, Typed.NOTHING, done));
    }

    /**
     * Does it and shows the page anew, or says beside the field what was wrong.
     *
     * @param fields the form's field for each part of what is done; the empty pointer is for what is wrong as a whole
     */
    HttpResponse<?> of(Work work, FormFields sent, Map<String, String> fields, Doing doing) {
        return wrong(doing)
                .<HttpResponse<?>>map(violation -> PageAnswers.passing(
                        HttpStatus.BAD_REQUEST, page.of(work, typed(work, sent, fields, violation), false)))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(work.address())));
    }

    private Work work(Desk desk, Policy policy, Consultation found) {
        return new Work(desk, policy, found, responses.to(found.key()), responses.answers(found.key()));
    }

    private static Optional<Violation> wrong(Doing doing) {
        try {
            return doing.change() instanceof Changed.Refused(var violation) ? Optional.of(violation) : Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of(e.violation());
        }
    }

    private static Typed typed(Work work, FormFields sent, Map<String, String> fields, Violation violation) {
        var field = fields.getOrDefault(violation.pointer(), fields.getOrDefault("", ""));
        var words = Problem.said(violation, work.setting().language()).message();
        return new Typed(sent.fields(), Map.of(field, words));
    }
}
