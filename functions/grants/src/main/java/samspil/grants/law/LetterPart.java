package samspil.grants.law;

/** Something a letter with a decision may have to say. */
public enum LetterPart {
    /** What was decided. */
    RULING,
    /** The rule the decision rests on. */
    LEGAL_BASIS,
    /** What weighed most where the rule leaves a choice. */
    CONSIDERATIONS,
    /** The facts that mattered. */
    FACTS,
    /** Whether, where and until when it can be appealed. */
    APPEAL,
    /** That the case can be looked into. */
    FILE_ACCESS
}
