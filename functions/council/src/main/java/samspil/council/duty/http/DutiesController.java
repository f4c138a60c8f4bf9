package samspil.council.duty.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import samspil.council.duty.ReadDuties;
import samspil.council.duty.http.DutiesView.Place;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.Sites;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;

/** What was promised and what was done, of one municipality and of all. */
@Controller("/v1")
@Open
@Requires(env = "duties-public")
final class DutiesController {
    private final ReadDuties duties;
    private final Municipalities municipalities;
    private final Sites sites;
    private final InstantSource clock;

    DutiesController(ReadDuties duties, Municipalities municipalities, Sites sites, InstantSource clock) {
        this.duties = duties;
        this.municipalities = municipalities;
        this.sites = sites;
        this.clock = clock;
    }

    @Get("/duties")
    HttpResponse<?> all() {
        var views = municipalities.all().stream().map(this::view).toList();
        return Answers.json(Map.of("municipalities", views));
    }

    @Get("/{municipality}/duties")
    HttpResponse<?> one(Municipality municipality) {
        return Answers.json(view(municipality));
    }

    private DutiesView view(Municipality municipality) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        var home = URI.create(sites.origin() + "/" + municipality.language().tag());
        return DutiesView.of(new Place(municipality, home, today), duties.of(municipality, today));
    }
}
