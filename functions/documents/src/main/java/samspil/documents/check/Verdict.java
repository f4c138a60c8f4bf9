package samspil.documents.check;

/** What a check found. */
public sealed interface Verdict {

    /**
     * Whether the process should end once it has given its answer: the check ran out of memory or stack, or left a
     * thread behind that would not stop. Another document checked here might get a wrong verdict.
     */
    boolean mustEnd();

    /** The document may be published. */
    record Accepted(CheckedDocument document) implements Verdict {
        @Override
        public boolean mustEnd() {
            return false;
        }
    }

    /**
     * The document must not be published.
     *
     * @param fault the first fault found
     */
    record Refused(DocumentFault fault, boolean mustEnd) implements Verdict {

        /** A refusal that leaves the process sound. */
        static Refused because(DocumentFault fault) {
            return new Refused(fault, false);
        }
    }
}
