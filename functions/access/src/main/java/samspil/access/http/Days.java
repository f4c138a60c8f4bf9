package samspil.access.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** The day that is asked about: the one that is named, else today. */
@Singleton
record Days(InstantSource clock) {

    /** What is made of the day; 400 for what is none. */
    HttpResponse<?> asked(
            HttpRequest<?> request,
            Municipality municipality,
            @Nullable String on,
            Function<LocalDate, HttpResponse<?>> answer) {
        try {
            var today =
                    LocalDate.ofInstant(clock.instant(), municipality.country().zone());
            return answer.apply(on == null ? today : LocalDate.parse(on));
        } catch (DateTimeException e) {
            return Answers.problem(request, ProblemType.INVALID, List.of(new Violation("/on", "form.localdate")));
        }
    }
}
