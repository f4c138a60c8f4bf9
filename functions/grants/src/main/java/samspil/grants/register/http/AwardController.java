package samspil.grants.register.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import java.util.function.Function;
import samspil.grants.register.Register;
import samspil.grants.register.exchange.GrantFile;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** The register for programs. What does not fit into one answer goes on under {@code Link: rel="next"}. */
@Controller("/v1/{municipality}/awards")
@Open
@Requires(env = "grants-public")
final class AwardController {
    private static final int MOST = 100;
    /** Of a file; with the longest texts still below the six megabytes that a function may answer. */
    private static final int MOST_IN_FILE = 2_000;

    private final Register register;
    private final Publishers publishers;

    AwardController(Register register, Publishers publishers) {
        this.register = register;
        this.publishers = publishers;
    }

    @Get
    HttpResponse<?> awards(HttpRequest<?> request, Municipality municipality) {
        var asked = Asked.of(request, Register.Paging.FIRST.limit(), MOST);
        var part = part(municipality, asked);
        return said(request, asked, part, Answers.json(Map.of("awards", part.awards())));
    }

    @Get("/totals")
    HttpResponse<?> totals(Municipality municipality) {
        return Answers.json(Map.of("totals", register.totals(municipality.id())));
    }

    @Get("/{file}")
    HttpResponse<?> file(HttpRequest<?> request, Municipality municipality, String file) {
        return switch (file) {
            case "360giving.json" ->
                file(request, municipality, grants -> Answers.text("application/json", grants.json()));
            case "360giving.csv" -> file(request, municipality, grants -> Answers.text("text/csv", grants.csv()));
            default -> Answers.problem(request, ProblemType.NOT_FOUND);
        };
    }

    /** The standard knows no file without a grant: where there is none, there is no file yet. */
    private HttpResponse<?> file(
            HttpRequest<?> request, Municipality municipality, Function<GrantFile, MutableHttpResponse<String>> form) {
        var asked = Asked.of(request, MOST_IN_FILE, MOST_IN_FILE);
        var part = part(municipality, asked);
        var answer = part.awards().isEmpty()
                ? Answers.problem(request, ProblemType.NOT_FOUND)
                : form.apply(new GrantFile(publishers.of(municipality), part.awards()));
        return said(request, asked, part, answer);
    }

    private Register.Part part(Municipality municipality, Asked asked) {
        return register.part(municipality.id(), asked.wanted(), asked.paging());
    }

    private static HttpResponse<?> said(
            HttpRequest<?> request, Asked asked, Register.Part part, MutableHttpResponse<String> answer) {
        answer.header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        return part.next().isEmpty()
                ? answer
                : answer.header(
                        HttpHeaders.LINK, "<" + request.getPath() + asked.query(part.next()) + ">; rel=\"next\"");
    }
}
