package samspil.directory;

/** What an import does, or did, with a record. */
public enum ImportOutcome {
    /** The directory gets an entry. */
    NEW,
    /** An entry that came in earlier gets new words. */
    CHANGED,
    /** The directory says the same already. */
    UNCHANGED,
    /** The record has mistakes; it is kept in the report and nothing else. */
    QUARANTINED,
    /** A person has changed or removed the entry since; theirs stands. */
    CONFLICT,
    /** The record says that its entry has ended; the entry stands until a person decides. */
    REMOVAL
}
