package samspil.policies;

import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;

/** One thing that happened to a policy. What a policy is follows from these alone, and none is ever changed. */
public sealed interface PolicyEvent {

    /** It was described, for the first time or anew. */
    record Described(Description description) implements PolicyEvent {}

    /**
     * A station of its life without a document of its own.
     *
     * @param by who did it: a council, a committee, a meeting; absent where nobody in particular
     * @param text what happened, in a few words
     * @param reference minutes or an address; absent where there is none
     */
    record Happened(
            Happening what,
            CoarseDate on,
            @Nullable String by,
            @Nullable String text,
            @Nullable String reference) implements PolicyEvent {

        public Happened {
            Texts.shortText(by, "/by");
            Texts.longText(text, "/text");
            Texts.shortText(reference, "/reference");
        }
    }

    /** A version was adopted, and its document published. */
    record Adopted(Adoption adoption, DocumentFacts document) implements PolicyEvent {}

    /**
     * Another document was put beside a version: a leaflet, an action plan.
     *
     * @param version its number
     */
    record Attached(int version, String title, DocumentFacts document) implements PolicyEvent {

        public Attached {
            Texts.shortText(title, "/title");
        }
    }

    /**
     * It was looked at again, and this came of it.
     *
     * @param reason why so
     * @param minutes where the decision is found; absent where unknown
     * @param next when it shall be looked at next; absent where nothing was said
     */
    record Reviewed(
            Outcome outcome,
            CoarseDate on,
            String reason,
            @Nullable String minutes,
            @Nullable RevisionDue next) implements PolicyEvent {

        public Reviewed {
            Texts.longText(reason, "/reason");
            Texts.shortText(minutes, "/minutes");
        }
    }

    /**
     * Its next revision was set, moved or taken away.
     *
     * @param due absent where none is planned any more
     */
    record Planned(@Nullable RevisionDue due, String reason) implements PolicyEvent {

        public Planned {
            Texts.longText(reason, "/reason");
        }
    }

    /**
     * Something recorded by mistake was taken back; both stay in the record.
     *
     * @param event number of what was recorded
     */
    record Withdrawn(long event, String reason) implements PolicyEvent {

        public Withdrawn {
            Texts.longText(reason, "/reason");
        }
    }

    /** A station of a policy's life. */
    enum Happening {
        /** Prepared with the organisations. */
        PREPARED,
        /** Sent out to be heard. */
        HEARD,
        /** Treated by a body that does not adopt it. */
        TREATED,
        /** Recommended, by the volunteer council above all. */
        RECOMMENDED,
        /** Shown to the public. */
        PRESENTED,
        /** Discussed, at a summit or a dialogue meeting. */
        DISCUSSED,
        /** Anything else worth remembering. */
        OTHER
    }

    /** What came of looking at it again. */
    enum Outcome {
        /** It stays as it is. */
        RETAINED,
        /** It is to be written anew; the new version is adopted in its own right. */
        REVISED,
        /** It does not hold any more. */
        REPEALED
    }
}
