package samspil.council.election;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import samspil.council.CouncilRecord;
import samspil.council.election.ChangeElection.Step;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent.Actor;

/** Counts the ballots, publishes the result and lets those who are elected into the council. */
public record PublishResult(
        ElectionRecord elections, CouncilRecord councils, BallotBox box, IdSource ids, InstantSource clock) {
    /** A ballot that was on its way when the ballot closed has arrived by then: no function takes longer. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** Publishes it. */
    public Acted<Election> publish(Municipality municipality, Election.Key key, Actor by) {
        return new ChangeElection(elections, clock).change(key, seen -> step(municipality, seen, by));
    }

    /** Whether lots must be drawn; empty before anybody may count. */
    public Optional<Boolean> needsLots(Municipality municipality, Election election) {
        return against(municipality, election).isEmpty()
                ? Optional.of(tally(election).needsLots())
                : Optional.empty();
    }

    private Step step(Municipality municipality, Election seen, Actor by) {
        var wrong = against(municipality, seen);
        if (wrong.isPresent()) {
            return new Step.Stop(wrong.get());
        }
        var tally = tally(seen);
        return tally.needsLots() && !isDecidable(seen) ? Step.stop("", "result.lots") : publishing(seen, tally, by);
    }

    private Step publishing(Election seen, Tally tally, Actor by) {
        var result = tally.result(clock.instant());
        var decided = seen.decided(result);
        var council = councils.find(seen.key().municipality()).orElseThrow();
        var elected = new Inauguration(decided, tally.candidates(), result, ids);
        var wrong = elected.against(council);
        if (wrong.isPresent()) {
            return new Step.Stop(wrong.get());
        }
        var next = elected.into(council);
        var audit = new ChangeElection(elections, clock).audit(decided, by, "election.decided");
        return new Step.Write(() -> elections.publish(decided, next, audit), decided);
    }

    private Tally tally(Election election) {
        return new Tally(election, elections.candidates(election.key()), box.open(election.key()));
    }

    private Optional<Violation> against(Municipality municipality, Election seen) {
        if (seen.published().isPresent()) {
            return Optional.of(new Violation("", "result.published"));
        }
        Instant counted = seen.timetable(municipality.country().zone()).closes().plus(GRACE);
        return clock.instant().isBefore(counted) ? Optional.of(new Violation("", "result.early")) : Optional.empty();
    }

    private static boolean isDecidable(Election seen) {
        return seen.witnesses().size() >= Witness.NEEDED
                && seen.witnesses().stream().map(Witness::secret).allMatch(Objects::nonNull);
    }
}
