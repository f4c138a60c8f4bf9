package samspil.directory;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;

/** Names an entry for good: a UUID in lower case (RFC 9562), as HSDS asks. */
public record EntryId(String value) implements Comparable<EntryId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public EntryId {
        InvalidValue.unless(FORM.matcher(value).matches(), "id");
    }

    /** The same id each time for the same record of the same source, so that an import may run twice. */
    public static EntryId of(MunicipalityId municipality, Kind kind, String source, String externalId) {
        var name = String.join("\n", municipality.value(), kind.name(), source, externalId);
        return new EntryId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** As it was written; empty for anything else. */
    public static Optional<EntryId> read(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new EntryId(written)) : Optional.empty();
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
