package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import samspil.directory.exchange.hsds.Hsds;
import samspil.directory.exchange.hsds.HsdsPage;
import samspil.directory.exchange.hsds.HsdsQuery;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** The directory by Open Referral's Human Services Data Specification. */
@Controller("/hsds/v3/{municipality}")
@Open
@Requires(env = "public")
final class HsdsController {
    private final OpenAnswers openData;

    HsdsController(OpenAnswers openData) {
        this.openData = openData;
    }

    @Get
    HttpResponse<?> about(Municipality municipality) {
        return Answers.json(openData.hsds(municipality).about());
    }

    @Get("/services")
    HttpResponse<?> services(HttpRequest<?> request, Municipality municipality) {
        return list(request, municipality, Hsds::services);
    }

    @Get("/services/{id}")
    HttpResponse<?> service(HttpRequest<?> request, Municipality municipality, String id) {
        return one(request, municipality, hsds -> hsds.service(id));
    }

    @Get("/organizations")
    HttpResponse<?> organizations(HttpRequest<?> request, Municipality municipality) {
        return list(request, municipality, Hsds::organizations);
    }

    @Get("/organizations/{id}")
    HttpResponse<?> organization(
            HttpRequest<?> request,
            Municipality municipality,
            String id,
            @QueryValue(value = "full_service", defaultValue = "false") boolean fullService) {
        return one(request, municipality, hsds -> hsds.organization(id, fullService));
    }

    @Get("/service_at_locations")
    HttpResponse<?> serviceAtLocations(HttpRequest<?> request, Municipality municipality) {
        return list(request, municipality, Hsds::serviceAtLocations);
    }

    @Get("/service_at_locations/{id}")
    HttpResponse<?> serviceAtLocation(HttpRequest<?> request, Municipality municipality, String id) {
        return one(request, municipality, hsds -> hsds.serviceAtLocation(id));
    }

    @Get("/taxonomies")
    HttpResponse<?> taxonomies(HttpRequest<?> request, Municipality municipality) {
        return list(request, municipality, Hsds::taxonomies);
    }

    @Get("/taxonomies/{id}")
    HttpResponse<?> taxonomy(HttpRequest<?> request, Municipality municipality, String id) {
        return one(request, municipality, hsds -> hsds.taxonomy(id));
    }

    @Get("/taxonomy_terms")
    HttpResponse<?> taxonomyTerms(HttpRequest<?> request, Municipality municipality) {
        return list(request, municipality, Hsds::taxonomyTerms);
    }

    @Get("/taxonomy_terms/{id}")
    HttpResponse<?> taxonomyTerm(HttpRequest<?> request, Municipality municipality, String id) {
        return one(request, municipality, hsds -> hsds.taxonomyTerm(id));
    }

    static MutableHttpResponse<?> page(HsdsPage page, HsdsQuery query) {
        return query.paging().lines()
                ? Answers.text("application/x-ndjson", page.lines())
                : Answers.text("application/json", page.json());
    }

    private HttpResponse<?> list(
            HttpRequest<?> request, Municipality municipality, BiFunction<Hsds, HsdsQuery, HsdsPage> list) {
        var hsds = openData.hsds(municipality);
        var query = HsdsQuery.read(request.getParameters().asMap());
        return Answers.parsed(
                request, query, asked -> tagged(request, hsds, () -> page(list.apply(hsds, asked), asked)));
    }

    private HttpResponse<?> one(
            HttpRequest<?> request, Municipality municipality, Function<Hsds, Optional<Map<String, Object>>> find) {
        var hsds = openData.hsds(municipality);
        return find.apply(hsds)
                .<HttpResponse<?>>map(found -> tagged(request, hsds, () -> Answers.json(found)))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    private HttpResponse<?> tagged(HttpRequest<?> request, Hsds hsds, Supplier<MutableHttpResponse<?>> answer) {
        return Answers.tagged(
                request,
                openData.tag(hsds.catalogue()),
                () -> answer.get().header(HttpHeaders.CACHE_CONTROL, "public, max-age=60"));
    }
}
