package samspil.grants.register.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import samspil.grants.register.PublicAward;
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
        return part(request, municipality, asked, awards -> Answers.json(Map.of("awards", awards)));
    }

    @Get("/totals")
    HttpResponse<?> totals(Municipality municipality) {
        return Answers.json(Map.of("totals", register.totals(municipality.id())));
    }

    @Get("/{file}")
    HttpResponse<?> file(HttpRequest<?> request, Municipality municipality, String file) {
        var asked = Asked.of(request, MOST_IN_FILE, MOST_IN_FILE);
        var publisher = publishers.of(municipality);
        return switch (file) {
            case "360giving.json" ->
                part(
                        request,
                        municipality,
                        asked,
                        awards -> Answers.text("application/json", new GrantFile(publisher, awards).json()));
            case "360giving.csv" ->
                part(
                        request,
                        municipality,
                        asked,
                        awards -> Answers.text("text/csv", new GrantFile(publisher, awards).csv()));
            default -> Answers.problem(request, ProblemType.NOT_FOUND);
        };
    }

    private HttpResponse<?> part(
            HttpRequest<?> request,
            Municipality municipality,
            Asked asked,
            Function<List<PublicAward>, MutableHttpResponse<String>> answer) {
        var part = register.part(municipality.id(), asked.wanted(), asked.paging());
        var response = answer.apply(part.awards()).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        return part.next().isEmpty()
                ? response
                : response.header(
                        HttpHeaders.LINK, "<" + request.getPath() + asked.query(part.next()) + ">; rel=\"next\"");
    }
}
