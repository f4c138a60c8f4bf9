package samspil.policies;

import samspil.policies.document.DocumentFault;

/** What a check says of a document. */
public sealed interface Verdict {

    /** It is good. */
    record Good(Checked checked) implements Verdict {}

    /** It can't be published. */
    record Bad(DocumentFault fault) implements Verdict {}
}
