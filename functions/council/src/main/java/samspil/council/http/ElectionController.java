package samspil.council.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import samspil.council.election.ElectionId;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;

/** What everybody may know of elections. */
@Controller("/v1/{municipality}/council/elections")
@Open
@Requires(env = "council-public")
final class ElectionController {
    private final ElectionAnswers answers;

    ElectionController(ElectionAnswers answers) {
        this.answers = answers;
    }

    @Get
    HttpResponse<?> all(Municipality municipality) {
        return answers.all(municipality);
    }

    @Get("/{election}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, ElectionId election) {
        return answers.one(request, municipality, election);
    }
}
