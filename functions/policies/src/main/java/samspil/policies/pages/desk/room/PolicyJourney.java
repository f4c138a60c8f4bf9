package samspil.policies.pages.desk.room;

import java.util.List;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Typed;
import samspil.policies.Policy;
import samspil.policies.PolicyEvent;
import samspil.policies.pages.desk.Desk;

/** A journey at whose end something is recorded of a policy. */
interface PolicyJourney extends Journey {

    Deeds deeds();

    Desk desk();

    Policy policy();

    /** What is recorded. */
    PolicyEvent event(Typed typed);

    @Override
    default String path() {
        return "/desk/policies/" + policy().id() + "/deeds/" + key();
    }

    @Override
    default List<Link> above() {
        return desk().above(policy());
    }

    @Override
    default Typed first() {
        return Typed.NOTHING;
    }

    @Override
    default Optional<Violation> wrong(Typed typed) {
        return deeds().record().against(desk().visit().municipality(), policy(), event(typed));
    }

    @Override
    default Result act(Typed typed) {
        return deeds().record(desk(), policy(), event(typed), key());
    }
}
