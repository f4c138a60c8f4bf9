package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.function.BiFunction;
import samspil.directory.exchange.hsds.Hsds;
import samspil.directory.exchange.hsds.HsdsPage;
import samspil.directory.exchange.hsds.HsdsQuery;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.json.Json;

/** The lists of HSDS asked by POST (3.1), for questions that should stand in no log. */
@Controller("/hsds/v3/{municipality}")
@Open
@Requires(env = "public")
final class HsdsQueryController {
    private final OpenAnswers openData;

    HsdsQueryController(OpenAnswers openData) {
        this.openData = openData;
    }

    @Post("/services")
    HttpResponse<?> services(HttpRequest<?> request, Municipality municipality, @Body byte[] body) {
        return list(request, municipality, body, Hsds::services);
    }

    @Post("/organizations")
    HttpResponse<?> organizations(HttpRequest<?> request, Municipality municipality, @Body byte[] body) {
        return list(request, municipality, body, Hsds::organizations);
    }

    @Post("/service_at_locations")
    HttpResponse<?> serviceAtLocations(HttpRequest<?> request, Municipality municipality, @Body byte[] body) {
        return list(request, municipality, body, Hsds::serviceAtLocations);
    }

    @Post("/taxonomies")
    HttpResponse<?> taxonomies(HttpRequest<?> request, Municipality municipality, @Body byte[] body) {
        return list(request, municipality, body, Hsds::taxonomies);
    }

    @Post("/taxonomy_terms")
    HttpResponse<?> taxonomyTerms(HttpRequest<?> request, Municipality municipality, @Body byte[] body) {
        return list(request, municipality, body, Hsds::taxonomyTerms);
    }

    private HttpResponse<?> list(
            HttpRequest<?> request,
            Municipality municipality,
            byte[] body,
            BiFunction<Hsds, HsdsQuery, HsdsPage> list) {
        var query = Json.tree(body).then(HsdsQuery::read);
        return Answers.parsed(
                request, query, asked -> HsdsController.page(list.apply(openData.hsds(municipality), asked), asked));
    }
}
