package samspil.grants.apply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.AttachmentId;
import samspil.grants.PaperId;
import samspil.grants.Texts;
import samspil.grants.form.Paper;
import samspil.kernel.InvalidValue;

/**
 * A paper that an organisation gave once, to be used in more applications than one.
 *
 * @param year it is about; absent where it is about none
 * @param name as people call it
 * @param replaces the paper in whose place it comes once it is found clean; absent where it is in addition
 */
public record GivenPaper(
        Key key,
        Paper kind,
        @Nullable Integer year,
        String name,
        Giver giver,
        @Nullable PaperId replaces) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** What names it; nobody else's organisation finds it. */
    public record Key(Applicant owner, PaperId id) {

        /** Where its bytes are kept: as a document by itself. */
        public Attachment.Key bytes() {
            return new Attachment.Key(
                    owner.municipality(), new ApplicationId(id.value()), new AttachmentId(id.value()));
        }
    }

    /**
     * Who gave it, and when.
     *
     * @param person a pseudonym
     * @param name as their organisation knows them
     */
    public record Giver(String person, String name, Instant at) {}

    /** Whether a document lies there by itself. */
    public static boolean isBytes(Attachment.Key key) {
        return key.application().value().equals(key.id().value());
    }

    public GivenPaper {
        Texts.shortText(name, "/name");
        InvalidValue.unless(year != null || !kind.isYearly(), "field.required", "/year");
        InvalidValue.unless(year == null || isYear(year), "number.range", "/year");
    }

    /** Whether a paper can be about it. */
    public static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
