package samspil.grants.scheme;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import samspil.kernel.Violation;

/** What may be done to a round next, at an instant. */
record RoundRules(Round round, Instant now) {
    private static final int MOST_EXTENSIONS = 10;
    private static final int MOST_EXEMPTIONS = 200;

    /** What is wrong with offering something else. */
    Optional<Violation> offer(Offer offer) {
        if (round.stage() != Stage.DRAFT) {
            return wrong("", "round.published");
        }
        return offer.scheme().equals(round.offer().scheme()) ? Optional.empty() : wrong("/scheme", "field.fixed");
    }

    /** What is wrong with letting everybody know. */
    Optional<Violation> publication() {
        if (round.stage() != Stage.DRAFT) {
            return wrong("", "round.published");
        }
        return round.window().closes().isAfter(now) ? Optional.empty() : wrong("/window/closes", "round.past");
    }

    /** What is wrong with giving everybody more time; it is too late when the round has closed. */
    Optional<Violation> extension(Instant to) {
        if (!isRunning() || now.isAfter(round.window().closes())) {
            return wrong("", "round.closed");
        }
        if (round.extensions().size() >= MOST_EXTENSIONS) {
            return wrong("", "round.extended-often");
        }
        return to.isAfter(round.window().closes()) ? Optional.empty() : wrong("/to", "extension.not-later");
    }

    /** What is wrong with giving one applicant more time. */
    Optional<Violation> exemption(Instant until) {
        if (!isRunning()) {
            return wrong("", "round.not-running");
        }
        if (round.exemptions().size() >= MOST_EXEMPTIONS) {
            return wrong("", "list.long");
        }
        return until.isAfter(now) && until.isAfter(round.window().closes())
                ? Optional.empty()
                : wrong("/until", "extension.past");
    }

    /** What is wrong with calling it off; that nothing was decided is for the store to guard. */
    Optional<Violation> cancellation() {
        return Set.of(Stage.DRAFT, Stage.PUBLISHED, Stage.ASSESSING, Stage.RECOMMENDED)
                        .contains(round.stage())
                ? Optional.empty()
                : wrong("", "round.decided");
    }

    /** What is wrong with bringing it so far. */
    Optional<Violation> advance(Stage next) {
        if (!after(round.stage()).contains(next)) {
            return wrong("/stage", "round.stage");
        }
        return next == Stage.ASSESSING && !now.isAfter(round.window().closes())
                ? wrong("/stage", "round.open")
                : Optional.empty();
    }

    private boolean isRunning() {
        return round.stage() == Stage.PUBLISHED;
    }

    private static Set<Stage> after(Stage stage) {
        return switch (stage) {
            case PUBLISHED -> Set.of(Stage.ASSESSING);
            case ASSESSING -> Set.of(Stage.RECOMMENDED, Stage.DECIDED);
            case RECOMMENDED -> Set.of(Stage.DECIDED);
            case DECIDED -> Set.of(Stage.SETTLED);
            case SETTLED -> Set.of(Stage.ARCHIVED);
            case DRAFT, ARCHIVED, CANCELLED -> Set.of();
        };
    }

    private static Optional<Violation> wrong(String pointer, String code) {
        return Optional.of(new Violation(pointer, code));
    }
}
