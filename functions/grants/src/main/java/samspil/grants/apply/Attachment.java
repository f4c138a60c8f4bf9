package samspil.grants.apply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.PaperId;
import samspil.grants.Texts;
import samspil.grants.form.FileType;
import samspil.grants.form.Paper;
import samspil.grants.form.QuestionId;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;

/**
 * A document of an application.
 *
 * @param name as people call it
 * @param askedAt when somebody was let upload it
 * @param from the paper that it is a copy of; absent where it was uploaded for this application
 */
public record Attachment(
        Key key,
        QuestionId question,
        String name,
        Instant askedAt,
        @Nullable Origin from) {

    /** What names it; it belongs to one application and is there for no other. */
    public record Key(MunicipalityId municipality, ApplicationId application, AttachmentId id) {}

    /**
     * A paper of the organisation, as it was when it was used.
     *
     * @param year it is about; absent where it is about none
     * @param givenAt when the organisation gave it
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Origin(
            PaperId paper, Paper kind, @Nullable Integer year, Instant givenAt, String sha256) {

        static Origin of(GivenPaper paper, String sha256) {
            return new Origin(
                    paper.key().id(), paper.kind(), paper.year(), paper.giver().at(), sha256);
        }
    }

    /** One that is uploaded. */
    public Attachment(Key key, QuestionId question, String name, Instant askedAt) {
        this(key, question, name, askedAt, null);
    }

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
