package samspil.directory.exchange;

import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.kernel.Municipality;

/**
 * The addresses under which the directory is published.
 *
 * @param root such as {@code https://samspil.example}, without a slash at its end
 */
public record Site(String root) {

    /** The terms under which everybody may use the data. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** An entry's page, in the municipality's language. */
    public String page(Municipality municipality, Kind kind, EntryId id) {
        return String.join("/", root, municipality.language().tag(), municipality.slug(), kind.plural(), id.value());
    }

    /** A resource of the municipality's API. */
    public String api(Municipality municipality, String path) {
        return String.join("/", root, "v1", municipality.slug(), path);
    }
}
