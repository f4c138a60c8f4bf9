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
import samspil.council.election.AnnounceElection;
import samspil.council.election.Election;
import samspil.council.election.ElectionId;
import samspil.council.election.NameCandidate;
import samspil.council.election.WitnessLots;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** Elections at the desk: called, stood in, witnessed. */
@Controller("/{language}/{municipality}/desk/council/elections")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "council-desk")
final class ElectionRoomController {
    private final AnnounceElection announce;
    private final NameCandidate name;
    private final WitnessLots witness;
    private final ElectionRoom room;
    private final Travel travel;

    ElectionRoomController(
            AnnounceElection announce, NameCandidate name, WitnessLots witness, ElectionRoom room, Travel travel) {
        this.announce = announce;
        this.name = name;
        this.witness = witness;
        this.room = room;
        this.travel = travel;
    }

    @Get("/new")
    HttpResponse<?> call(HttpRequest<?> request, Desk desk, Municipality municipality) {
        return travel.go(request, desk, called(desk, municipality));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendCall(HttpRequest<?> request, Desk desk, Municipality municipality) {
        return travel.go(request, desk, called(desk, municipality));
    }

    @Get("/{election}")
    @Allowed({
        Role.CASE_WORKER,
        Role.ADMINISTRATOR,
        Role.COUNCIL_SECRETARY,
        Role.COUNCIL_CHAIR,
        Role.COUNCIL_MEMBER,
        Role.REPRESENTATIVE,
        Role.AUDITOR
    })
    HttpResponse<?> show(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        return find(municipality, election)
                .map(found -> room.of(desk, found, announce.elections().candidates(found.key())))
                .<HttpResponse<?>>map(page -> PageAnswers.passing(HttpStatus.OK, page))
                .orElseGet(() -> travel.gone(request));
    }

    @Get("/{election}/nominate")
    @Allowed(Role.REPRESENTATIVE)
    HttpResponse<?> nominate(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        var journey = find(municipality, election).map(it -> new NominateJourney(name, desk, it));
        return travel.go(request, desk, journey);
    }

    @Post("/{election}/nominate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.REPRESENTATIVE)
    HttpResponse<?> sendNominate(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        var journey = find(municipality, election).map(it -> new NominateJourney(name, desk, it));
        return travel.go(request, desk, journey);
    }

    @Get("/{election}/witness")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER})
    HttpResponse<?> witness(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        var journey = find(municipality, election).map(it -> new WitnessJourney(witness, desk, it));
        return travel.go(request, desk, journey);
    }

    @Post("/{election}/witness")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER})
    HttpResponse<?> sendWitness(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        var journey = find(municipality, election).map(it -> new WitnessJourney(witness, desk, it));
        return travel.go(request, desk, journey);
    }

    private Optional<Journey> called(Desk desk, Municipality municipality) {
        return announce.councils()
                .find(municipality.id())
                .map(council -> council.charter().statute())
                .map(statute -> new CallJourney(
                        announce, desk, statute, announce.organisations().in(municipality.id())));
    }

    private Optional<Election> find(Municipality municipality, ElectionId id) {
        return announce.elections().find(new Election.Key(municipality.id(), id));
    }
}
