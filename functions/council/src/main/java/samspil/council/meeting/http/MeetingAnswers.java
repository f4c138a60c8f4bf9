package samspil.council.meeting.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import samspil.council.meeting.ChangeMeeting.Changed;
import samspil.kernel.Violation;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** A meeting, or what was in the way of changing it, as the desk's answer. */
@Singleton
record MeetingAnswers(InstantSource clock) {

    HttpResponse<?> of(HttpRequest<?> request, Changed changed) {
        return switch (changed) {
            case Changed.Done(var meeting) -> Answers.json(MeetingView.desk(meeting, clock.instant()));
            case Changed.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Changed.Refused(var violation) -> refused(request, violation);
        };
    }

    static HttpResponse<?> refused(HttpRequest<?> request, Violation violation) {
        return Answers.problem(request, ProblemType.INVALID, List.of(violation));
    }
}
