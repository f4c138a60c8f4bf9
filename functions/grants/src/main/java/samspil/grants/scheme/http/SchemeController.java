package samspil.grants.scheme.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import samspil.grants.RoundId;
import samspil.grants.SchemeId;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.Schemes;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** What everybody may know of schemes and their rounds. */
@Controller("/v1/{municipality}")
@Open
@Requires(env = "grants-public")
final class SchemeController {
    private final Schemes schemes;
    private final Rounds rounds;
    private final SchemeAnswers answers;

    SchemeController(Schemes schemes, Rounds rounds, SchemeAnswers answers) {
        this.schemes = schemes;
        this.rounds = rounds;
        this.answers = answers;
    }

    @Get("/schemes")
    HttpResponse<?> schemes(Municipality municipality) {
        var all = schemes.in(municipality.id()).stream().map(SchemeView::of).toList();
        return Answers.json(Map.of("schemes", all));
    }

    @Get("/schemes/{scheme}")
    HttpResponse<?> scheme(HttpRequest<?> request, Municipality municipality, SchemeId scheme) {
        return schemes.find(new Scheme.Key(municipality.id(), scheme))
                .<HttpResponse<?>>map(found -> Answers.tagged(
                        request, Long.toString(found.revision()), () -> Answers.json(SchemeView.of(found))))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Get("/rounds")
    HttpResponse<?> rounds(Municipality municipality) {
        var all = rounds.in(municipality.id()).stream().map(answers::view).toList();
        return Answers.json(Map.of("rounds", all));
    }

    @Get("/rounds/{round}")
    HttpResponse<?> round(HttpRequest<?> request, Municipality municipality, RoundId round) {
        return rounds.find(new Round.Key(municipality.id(), round))
                .<HttpResponse<?>>map(found -> answers.shown(HttpStatus.OK, found))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }
}
