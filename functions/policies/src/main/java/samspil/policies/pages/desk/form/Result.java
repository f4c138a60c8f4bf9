package samspil.policies.pages.desk.form;

import samspil.kernel.Violation;
import samspil.pages.components.DefinitionList;

/** What came of what somebody wanted to do. */
public sealed interface Result {

    /**
     * It is done.
     *
     * @param next where to go on
     */
    record Done(String next) implements Result {}

    /** A rule is in the way. */
    record Wrong(Violation violation) implements Result {}

    /**
     * Somebody else changed it meanwhile.
     *
     * @param theirs how it stands now
     * @param typed what was typed, to be sent again by those who have seen that
     */
    record Moved(DefinitionList theirs, Typed typed) implements Result {}

    /** What it was about is not there. */
    record Gone() implements Result {}
}
