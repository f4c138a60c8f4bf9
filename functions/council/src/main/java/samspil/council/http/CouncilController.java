package samspil.council.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.InstantSource;
import java.time.LocalDate;
import samspil.council.Councils;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** What everybody may know of a council. */
@Controller("/v1/{municipality}/council")
@Open
@Requires(env = "council-public")
final class CouncilController {
    private final Councils councils;
    private final InstantSource clock;

    CouncilController(Councils councils, InstantSource clock) {
        this.councils = councils;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Municipality municipality) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        return councils.find(municipality.id())
                .<HttpResponse<?>>map(council -> Answers.tagged(
                        request, council.version() + "-" + today, () -> Answers.json(CouncilView.of(council, today))))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }
}
