package samspil.council.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;
import samspil.council.ChangeCouncil;
import samspil.council.Council;
import samspil.council.election.ElectionRecord;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** The desk's room of the council, and what is done there to its people. */
@Controller("/{language}/{municipality}/desk/council")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "council-desk")
final class CouncilRoomController {
    private final ChangeCouncil change;
    private final ElectionRecord elections;
    private final CouncilRoom room;
    private final Travel travel;

    CouncilRoomController(ChangeCouncil change, ElectionRecord elections, CouncilRoom room, Travel travel) {
        this.change = change;
        this.elections = elections;
        this.room = room;
        this.travel = travel;
    }

    @Get
    @Allowed({
        Role.CASE_WORKER,
        Role.ADMINISTRATOR,
        Role.COUNCIL_SECRETARY,
        Role.COUNCIL_CHAIR,
        Role.COUNCIL_MEMBER,
        Role.REPRESENTATIVE,
        Role.AUDITOR
    })
    HttpResponse<?> show(Desk desk, Municipality municipality) {
        var page = room.of(desk, council(municipality), elections.in(municipality.id()));
        return PageAnswers.passing(HttpStatus.OK, page);
    }

    @Get("/charter")
    HttpResponse<?> charter(Desk desk, Municipality municipality) {
        return travel.begin(desk, new CharterJourney(change, desk, council(municipality)));
    }

    @Post("/charter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendCharter(HttpRequest<?> request, Desk desk, Municipality municipality) {
        return travel.goOn(request, desk, new CharterJourney(change, desk, council(municipality)));
    }

    @Get("/members/new")
    HttpResponse<?> enter(HttpRequest<?> request, Desk desk, Municipality municipality) {
        return travel.go(request, desk, entering(desk, municipality));
    }

    @Post("/members/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendEnter(HttpRequest<?> request, Desk desk, Municipality municipality) {
        return travel.go(request, desk, entering(desk, municipality));
    }

    @Get("/members/{member}/appoint")
    HttpResponse<?> appoint(HttpRequest<?> request, Desk desk, Municipality municipality, String member) {
        return travel.go(request, desk, amending(desk, municipality, member, false));
    }

    @Post("/members/{member}/appoint")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendAppoint(HttpRequest<?> request, Desk desk, Municipality municipality, String member) {
        return travel.go(request, desk, amending(desk, municipality, member, false));
    }

    @Get("/members/{member}/leave")
    HttpResponse<?> leave(HttpRequest<?> request, Desk desk, Municipality municipality, String member) {
        return travel.go(request, desk, amending(desk, municipality, member, true));
    }

    @Post("/members/{member}/leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendLeave(HttpRequest<?> request, Desk desk, Municipality municipality, String member) {
        return travel.go(request, desk, amending(desk, municipality, member, true));
    }

    private Optional<Journey> entering(Desk desk, Municipality municipality) {
        return council(municipality).map(it -> new EnterJourney(change, desk, it));
    }

    private Optional<Journey> amending(Desk desk, Municipality municipality, String member, boolean leaving) {
        return council(municipality)
                .flatMap(council -> council.member(member))
                .map(found -> new AmendJourney(change, desk, found, leaving));
    }

    private Optional<Council> council(Municipality municipality) {
        return change.councils().find(municipality.id());
    }
}
