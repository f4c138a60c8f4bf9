package samspil.council.pages.desk;

import java.util.List;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Area;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Control;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Step;
import samspil.pages.journey.Typed;

/**
 * Something done in the room of the council: one page of questions, whose answers are read once more.
 *
 * @param <T> what the answers mean
 */
interface CouncilJourney<T> extends Journey {
    /** Where several lines are typed. */
    Control LINES = Area.of(5);

    Desk desk();

    List<Ask> questions();

    /**
     * What the answers mean.
     *
     * @throws samspil.kernel.InvalidValue at the field that means nothing
     */
    T meant(Typed typed);

    /** The rule that they break now; empty where none is. */
    default Optional<Violation> against(T wish) {
        return Optional.empty();
    }

    /** What becomes of it. */
    Result done(T wish);

    @Override
    default List<Link> above() {
        return List.of(new Link(desk().say("desk.council"), desk().setting().desk()));
    }

    @Override
    default List<Step> steps() {
        return List.of(new Step(key(), questions()));
    }

    @Override
    default boolean isChecked() {
        return !questions().isEmpty();
    }

    @Override
    default Typed first() {
        return Typed.NOTHING;
    }

    @Override
    default Optional<Violation> wrong(Typed typed) {
        return against(meant(typed));
    }

    @Override
    default Result act(Typed typed) {
        return done(meant(typed));
    }
}
