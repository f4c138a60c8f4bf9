package samspil.documents.office;

/** What a check found. */
public sealed interface OfficeVerdict {

    /** The document may be used. */
    record Accepted(OfficeKind kind) implements OfficeVerdict {}

    /** It must not be opened: the first fault found. */
    record Refused(OfficeFault fault) implements OfficeVerdict {}
}
