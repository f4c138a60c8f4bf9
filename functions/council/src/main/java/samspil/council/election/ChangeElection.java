package samspil.council.election;

import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Changes of an election: two who change it at once are both heard, the second by the rules as they then are. */
record ChangeElection(ElectionRecord elections, InstantSource clock) {
    private static final int TRIES = 30;

    /** What is to be written, or why not. */
    sealed interface Step {

        /** False where somebody else was first. */
        record Write(BooleanSupplier write, Election next) implements Step {}

        /** The rule in the way. */
        record Stop(Violation violation) implements Step {}

        /** A rule that was broken. */
        static Step stop(String pointer, String code) {
            return new Stop(new Violation(pointer, code));
        }
    }

    Acted<Election> change(Election.Key key, Function<Election, Step> step) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var seen = elections.find(key);
            if (seen.isEmpty()) {
                return new Acted.NotThere<>();
            }
            switch (step.apply(seen.get())) {
                case Step.Stop(var violation) -> {
                    return new Acted.Refused<>(violation);
                }
                case Step.Write(var write, var next) -> {
                    if (write.getAsBoolean()) {
                        return new Acted.Done<>(next);
                    }
                }
            }
        }
        throw new IllegalStateException("election " + key.id() + " is too busy");
    }

    AuditEvent audit(Election next, Actor by, String action) {
        var key = next.key();
        return AuditEvent.of(
                        key.municipality(),
                        clock.instant(),
                        by,
                        action,
                        key.id().value())
                .from(next.version() - 1, next.version());
    }
}
