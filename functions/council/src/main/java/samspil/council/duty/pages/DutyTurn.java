package samspil.council.duty.pages;

import java.util.Optional;
import samspil.council.duty.Turn;
import samspil.kernel.LocalText;
import samspil.pages.Link;
import samspil.platform.duties.DutyFact;

/**
 * One time that something was due, among the others.
 *
 * @param beside the words for the place it is seen where that has no name of its own, such as a policy's page
 */
public record DutyTurn(Reading reading, Turn turn, String beside) implements DutyPart {

    /** When it was due. */
    public String due() {
        return reading.date(turn.due());
    }

    /** How it stands. */
    public DutyBadge badge() {
        return new DutyBadge(turn.state(), word());
    }

    /** When that was, or is to be; empty where nothing is known. */
    public String when() {
        return fact().flatMap(fact -> fact.doneBy(reading.today()).or(() -> fact.plannedOn(reading.today())))
                .map(reading::date)
                .orElse("");
    }

    /** Where it is seen. */
    public Optional<Link> evidence() {
        return fact().map(fact -> new Link(
                beside.isEmpty() ? name(fact.name()) : beside,
                "/" + reading.language().tag() + fact.address()));
    }

    private Optional<DutyFact> fact() {
        return Optional.ofNullable(turn.deed()).or(() -> Optional.ofNullable(turn.plan()));
    }

    private String word() {
        return turn.late(reading.today()) ? reading.say("state.late") : reading.word(turn.state());
    }

    private String name(LocalText text) {
        return text.in(reading.language());
    }
}
