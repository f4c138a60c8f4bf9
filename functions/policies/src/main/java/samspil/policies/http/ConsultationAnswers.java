package samspil.policies.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import samspil.kernel.Municipality;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;
import samspil.policies.consultation.ChangeConsultation.Changed;
import samspil.policies.consultation.Consultation;

/** Consultations on the day they are asked for, or what was in the way of changing one. */
@Singleton
record ConsultationAnswers(DocumentLinks links, InstantSource clock) {

    /** As everybody sees it. */
    ConsultationView open(Municipality municipality, Consultation consultation) {
        return ConsultationView.open(consultation, today(municipality), links);
    }

    /** As the desk sees it. */
    ConsultationView desk(Municipality municipality, Consultation consultation) {
        return ConsultationView.desk(consultation, today(municipality), links);
    }

    HttpResponse<?> of(HttpRequest<?> request, Municipality municipality, Changed changed) {
        return switch (changed) {
            case Changed.Done(var consultation) -> Answers.json(desk(municipality, consultation));
            case Changed.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Changed.Refused(var violation) -> Answers.problem(request, ProblemType.INVALID, List.of(violation));
        };
    }

    /** The day it is in a municipality. */
    LocalDate today(Municipality municipality) {
        return LocalDate.ofInstant(clock.instant(), municipality.country().zone());
    }
}
