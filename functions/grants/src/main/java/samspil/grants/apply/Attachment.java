package samspil.grants.apply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.Texts;
import samspil.grants.form.FileType;
import samspil.grants.form.QuestionId;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;

/**
 * A document of an application.
 *
 * @param name as people call it
 * @param askedAt when somebody was let upload it
 */
public record Attachment(Key key, QuestionId question, String name, Instant askedAt) {

    /** What names it; it belongs to one application and is there for no other. */
    public record Key(MunicipalityId municipality, ApplicationId application, AttachmentId id) {}

    public Attachment {
        Texts.shortText(name, "/name");
    }

    /** How far it has come. */
    public sealed interface State {

        /** Nothing was uploaded yet. */
        record Awaited() implements State {}

        /** It is being checked. */
        record Checking() implements State {}

        /** It was looked at. */
        record Checked(Finding finding) implements State {}
    }

    /**
     * What was found.
     *
     * @param fault why it is refused; absent where it is clean
     * @param type what it is by its content; absent where it is refused
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Finding(
            @Nullable FileFault fault, @Nullable FileType type, long bytes, String sha256) {

        public Finding {
            InvalidValue.unless((fault == null) != (type == null), "finding");
        }

        /** Whether it may be used. */
        public boolean isClean() {
            return fault == null;
        }
    }
}
