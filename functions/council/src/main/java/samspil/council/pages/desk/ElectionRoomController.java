package samspil.council.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.function.Function;
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
        return called(request, desk, municipality);
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendCall(HttpRequest<?> request, Desk desk, Municipality municipality) {
        return called(request, desk, municipality);
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
        return at(request, municipality, election, found -> {
            var candidates = announce.elections().candidates(found.key());
            return PageAnswers.passing(HttpStatus.OK, room.of(desk, found, candidates));
        });
    }

    @Get("/{election}/nominate")
    @Allowed(Role.REPRESENTATIVE)
    HttpResponse<?> nominate(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        return at(request, municipality, election, it -> go(request, desk, new NominateJourney(name, desk, it)));
    }

    @Post("/{election}/nominate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.REPRESENTATIVE)
    HttpResponse<?> sendNominate(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        return at(request, municipality, election, it -> go(request, desk, new NominateJourney(name, desk, it)));
    }

    @Get("/{election}/witness")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER})
    HttpResponse<?> witness(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        return at(request, municipality, election, it -> go(request, desk, new WitnessJourney(witness, desk, it)));
    }

    @Post("/{election}/witness")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER})
    HttpResponse<?> sendWitness(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        return at(request, municipality, election, it -> go(request, desk, new WitnessJourney(witness, desk, it)));
    }

    private HttpResponse<?> called(HttpRequest<?> request, Desk desk, Municipality municipality) {
        return announce.councils()
                .find(municipality.id())
                .map(council -> council.charter().statute())
                .<HttpResponse<?>>map(statute -> {
                    var known = announce.organisations().in(municipality.id());
                    return go(request, desk, new CallJourney(announce, desk, statute, known));
                })
                .orElseGet(() -> missing(request));
    }

    private HttpResponse<?> go(HttpRequest<?> request, Desk desk, Journey journey) {
        return request.getMethod() == HttpMethod.POST
                ? travel.goOn(request, desk, journey)
                : travel.begin(desk, journey);
    }

    private HttpResponse<?> at(
            HttpRequest<?> request,
            Municipality municipality,
            ElectionId id,
            Function<Election, HttpResponse<?>> answer) {
        return announce.elections()
                .find(new Election.Key(municipality.id(), id))
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> missing(request));
    }

    private HttpResponse<?> missing(HttpRequest<?> request) {
        return travel.gone(request);
    }
}
