package samspil.grants.apply.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import samspil.grants.apply.Applicant;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** Who asks for what, and under which key. */
final class Party {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;

    private Party() {}

    /** Who somebody applies for; a representative has an organisation. */
    static Applicant of(Municipality municipality, Actor actor) {
        var organisation = actor.organisation();
        if (organisation == null) {
            throw new IllegalStateException("a representative of nobody");
        }
        return new Applicant(municipality.id(), organisation);
    }

    /** What is made of the key; 400 where there is none. */
    static HttpResponse<?> keyed(HttpRequest<?> request, Function<String, HttpResponse<?>> answer) {
        var key = request.getHeaders()
                .get(HEADER, String.class)
                .map(String::strip)
                .filter(each -> !each.isEmpty() && each.length() <= LONGEST);
        return key.isPresent()
                ? answer.apply(key.get())
                : Answers.problem(request, ProblemType.INVALID, List.of(new Violation("/" + HEADER, "key.required")));
    }

    /** What was in the way. */
    static HttpResponse<?> refused(HttpRequest<?> request, Violation violation) {
        return Answers.problem(request, ProblemType.INVALID, List.of(violation));
    }
}
