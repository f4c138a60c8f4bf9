package samspil.council.election;

import java.time.InstantSource;
import java.util.Optional;
import samspil.council.election.ChangeElection.Step;
import samspil.kernel.Municipality;
import samspil.platform.audit.AuditEvent.Actor;

/** Two people bind themselves to secrets, and tell them when the ballot is closed. */
public record WitnessLots(ElectionRecord elections, InstantSource clock) {

    /**
     * A secret.
     *
     * @param told whether it is told now; else only its hash is kept
     */
    public record Word(String secret, boolean told) {}

    /** Binds somebody to a secret, or has them tell it. */
    public Acted<Election> say(Municipality municipality, Election.Key key, Word word, Actor by) {
        return change().change(key, seen -> word.told() ? told(municipality, seen, word, by) : bound(seen, word, by));
    }

    /** Before the first secret is told, so that nobody can know the other's. */
    private Step bound(Election seen, Word word, Actor by) {
        if (seen.published().isPresent() || seen.witnesses().size() >= Witness.NEEDED) {
            return Step.stop("", "witness.enough");
        }
        if (own(seen, by).isPresent()) {
            return Step.stop("", "witness.bound");
        }
        var next = seen.with(Witness.bound(by.person(), by.role(), word.secret()));
        return write(next, by, "election.witness-bound");
    }

    private Step told(Municipality municipality, Election seen, Word word, Actor by) {
        if (seen.at(clock.instant(), municipality.country().zone()) != Stage.CLOSED) {
            return Step.stop("", "witness.not-closed");
        }
        if (seen.witnesses().size() < Witness.NEEDED) {
            return Step.stop("", "witness.waits");
        }
        return own(seen, by)
                .map(witness -> witness.open(word.secret())
                        .map(open -> write(seen.opened(open), by, "election.witness-told"))
                        .orElseGet(() -> Step.stop("/secret", "witness.other")))
                .orElseGet(() -> Step.stop("", "witness.not-bound"));
    }

    private static Optional<Witness> own(Election seen, Actor by) {
        return seen.witnesses().stream()
                .filter(each -> each.person().equals(by.person()))
                .findFirst();
    }

    private Step write(Election next, Actor by, String action) {
        var audit = change().audit(next, by, action);
        return new Step.Write(() -> elections.keep(next, audit), next);
    }

    private ChangeElection change() {
        return new ChangeElection(elections, clock);
    }
}
