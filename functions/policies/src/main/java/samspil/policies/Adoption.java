package samspil.policies;

import org.jspecify.annotations.Nullable;
import samspil.kernel.CoarseDate;
import samspil.kernel.InvalidValue;
import samspil.kernel.Language;

/**
 * The decision by which a version of a policy came to hold.
 *
 * @param adoptedBy the committee or council that decided
 * @param language the document is written in
 * @param reference the minutes: their address, or where they are found; absent where unknown
 * @param revision when this version says it shall be revised; absent where it does not say
 */
public record Adoption(
        String adoptedBy,
        CoarseDate adoptedOn,
        CoarseDate inForceFrom,
        Language language,
        @Nullable String reference,
        @Nullable RevisionDue revision) {

    /** @throws InvalidValue when it would hold before it was adopted, or be revised before it holds */
    public Adoption {
        Texts.shortText(adoptedBy, "/adoptedBy");
        Texts.shortText(reference, "/reference");
        InvalidValue.unless(!inForceFrom.last().isBefore(adoptedOn.first()), "version.before-adoption", "/inForceFrom");
        InvalidValue.unless(
                revision == null || !revision.when().last().isBefore(inForceFrom.first()),
                "revision.before-version",
                "/revision/when");
    }
}
