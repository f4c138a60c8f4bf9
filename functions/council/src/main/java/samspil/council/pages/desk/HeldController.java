package samspil.council.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;
import samspil.council.election.RecordElection;
import samspil.kernel.Municipality;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** Elections that were held on paper, recorded on pages. */
@Controller("/{language}/{municipality}/desk/council/elections/held")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "council-desk")
final class HeldController {
    private final RecordElection record;
    private final Travel travel;

    HeldController(RecordElection record, Travel travel) {
        this.record = record;
        this.travel = travel;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Desk desk, Municipality municipality) {
        return travel.go(request, desk, journey(desk, municipality));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Desk desk, Municipality municipality) {
        return travel.go(request, desk, journey(desk, municipality));
    }

    private Optional<Journey> journey(Desk desk, Municipality municipality) {
        return record.councils()
                .find(municipality.id())
                .map(council -> new HeldJourney(record, desk, council.charter().statute()));
    }
}
