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
import samspil.council.election.CastBallot;
import samspil.council.election.Election;
import samspil.council.election.ElectionId;
import samspil.council.election.Stage;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** An organisation votes on pages. What it votes is carried by the form alone until it lies in the box. */
@Controller("/{language}/{municipality}/desk/council/elections/{election}/vote")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "council-vote")
final class VoteController {
    private final CastBallot cast;
    private final VotePage page;
    private final Travel travel;

    VoteController(CastBallot cast, VotePage page, Travel travel) {
        this.cast = cast;
        this.page = page;
        this.travel = travel;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        return go(request, desk, new Election.Key(municipality.id(), election));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Desk desk, Municipality municipality, ElectionId election) {
        return go(request, desk, new Election.Key(municipality.id(), election));
    }

    private HttpResponse<?> go(HttpRequest<?> request, Desk desk, Election.Key key) {
        return cast.elections()
                .find(key)
                .<HttpResponse<?>>map(election -> at(request, desk, election))
                .orElseGet(() -> travel.gone(request));
    }

    private HttpResponse<?> at(HttpRequest<?> request, Desk desk, Election election) {
        var journey = journey(desk, election);
        if (journey.isEmpty()) {
            return PageAnswers.passing(HttpStatus.CONFLICT, page.closed(desk, election));
        }
        if (!journey.get().isContested()) {
            return PageAnswers.passing(HttpStatus.OK, page.uncontested(desk, election));
        }
        return travel.go(request, desk, journey);
    }

    /** Empty where this organisation can't vote now. */
    private Optional<VoteJourney> journey(Desk desk, Election election) {
        boolean open = election.at(desk.setting().now(), desk.setting().zone()) == Stage.BALLOT;
        return Optional.ofNullable(desk.duty().organisation())
                .filter(_ -> open)
                .flatMap(organisation -> cast.polls().voter(election.key(), organisation))
                .filter(voter -> !voter.voted())
                .flatMap(voter -> election.call().groups().stream()
                        .filter(group -> group.id().equals(voter.group()))
                        .findFirst()
                        .map(group -> new VoteJourney(cast, desk, election, voter, group)));
    }
}
