package samspil.policies;

import java.time.Instant;
import samspil.documents.check.DocumentFault;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * A document that an administrator wants to publish, from the moment they ask where to put it.
 *
 * @param policy it belongs to
 * @param fileName as the administrator's machine calls it
 * @param by who publishes it when the check is good
 */
public record Document(
        Key key, PolicyId policy, Purpose purpose, String fileName, Actor by, Instant askedAt, State state) {

    /** What names it. */
    public record Key(MunicipalityId municipality, DocumentId id) {}

    /** The same in another state. */
    public Document in(State next) {
        return new Document(key, policy, purpose, fileName, by, askedAt, next);
    }

    /** The same for another purpose. */
    public Document as(Purpose other) {
        return new Document(key, policy, other, fileName, by, askedAt, state);
    }

    /** What it is to become. */
    public sealed interface Purpose {

        /** A version of the policy. */
        record AsVersion(Adoption adoption) implements Purpose {}

        /**
         * Something beside a version.
         *
         * @param version its number
         */
        record AsAttachment(int version, String title) implements Purpose {

            public AsAttachment {
                Texts.shortText(title, "/title");
            }
        }

        /**
         * A draft that people are asked about before there is a version.
         *
         * @param title of the draft
         */
        record AsDraft(String title) implements Purpose {

            public AsDraft {
                Texts.shortText(title, "/title");
            }
        }
    }

    /** How far it has come. */
    public sealed interface State {

        /** When it came so far. */
        Instant at();

        /** Whether it still has to be uploaded or checked. */
        default boolean isOpen() {
            return this instanceof Awaited;
        }

        /** It is being uploaded or checked. */
        record Awaited(Instant at) implements State {}

        /** It never came. */
        record Missing(Instant at) implements State {}

        /** It can't be published, and nothing of it is kept. */
        record Refused(DocumentFault fault, Instant at) implements State {}

        /**
         * It is good, and the policy has moved on so that it has no place.
         *
         * @param rule that it broke, by its code
         */
        record Unplaced(Checked checked, String rule, Instant at) implements State {}

        /** It is a good draft, which nobody reads before a consultation on it is opened. */
        record Ready(Checked checked, Instant at) implements State {}

        /** Everybody can read it. */
        record Published(Checked checked, Instant at) implements State {}
    }
}
