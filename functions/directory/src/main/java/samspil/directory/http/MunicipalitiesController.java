package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import samspil.kernel.Country;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;

/** Names the municipalities that have a directory. */
@Controller("/v1/municipalities")
@Open
@Requires(env = "public")
final class MunicipalitiesController {
    private final Municipalities municipalities;

    MunicipalitiesController(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Get
    HttpResponse<?> all() {
        var all = municipalities.all().stream().map(View::of).toList();
        return Answers.json(Map.of("municipalities", all));
    }

    /** A municipality as the API shows it. */
    record View(MunicipalityId id, String slug, String name, Country country, String region, Language language) {
        static View of(Municipality it) {
            return new View(it.id(), it.slug(), it.name(), it.country(), it.region(), it.language());
        }
    }
}
