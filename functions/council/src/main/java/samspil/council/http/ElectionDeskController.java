package samspil.council.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import samspil.council.election.AnnounceElection;
import samspil.council.election.Election;
import samspil.council.election.ElectionId;
import samspil.council.election.NameCandidate;
import samspil.council.election.Voter;
import samspil.council.election.WitnessLots;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;

/** Elections at the desk: called, stood in, witnessed. */
@Controller("/v1/{municipality}/desk/council/elections")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "council-desk")
final class ElectionDeskController {
    private final AnnounceElection announce;
    private final NameCandidate name;
    private final WitnessLots witness;
    private final ElectionAnswers answers;

    ElectionDeskController(
            AnnounceElection announce, NameCandidate name, WitnessLots witness, ElectionAnswers answers) {
        this.announce = announce;
        this.name = name;
        this.witness = witness;
        this.answers = answers;
    }

    @Post
    HttpResponse<?> announce(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                AnnounceElection.Wish.class,
                wish -> answers.of(
                        request, municipality, HttpStatus.CREATED, announce.announce(municipality, wish, actor)));
    }

    /** Who may vote, and for whom somebody has. */
    @Get("/{election}/roll")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY, Role.AUDITOR})
    HttpResponse<?> roll(Municipality municipality, ElectionId election) {
        var voters = announce.roll().all(new Election.Key(municipality.id(), election));
        int voted = (int) voters.stream().filter(Voter::voted).count();
        return Answers.json(new ElectionView.RollView(voters, voted));
    }

    @Post("/{election}/candidates")
    @Allowed(Role.REPRESENTATIVE)
    HttpResponse<?> name(
            HttpRequest<?> request, Municipality municipality, ElectionId election, Actor actor, @Body byte[] body) {
        var key = new Election.Key(municipality.id(), election);
        return Bodies.read(
                request,
                body,
                NameCandidate.Nomination.class,
                wanted ->
                        answers.of(request, municipality, HttpStatus.OK, name.name(municipality, key, wanted, actor)));
    }

    @Post("/{election}/witnesses")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER})
    HttpResponse<?> witness(
            HttpRequest<?> request, Municipality municipality, ElectionId election, Actor actor, @Body byte[] body) {
        var key = new Election.Key(municipality.id(), election);
        return Bodies.read(
                request,
                body,
                WitnessLots.Word.class,
                word -> answers.of(request, municipality, HttpStatus.OK, witness.say(municipality, key, word, actor)));
    }
}
