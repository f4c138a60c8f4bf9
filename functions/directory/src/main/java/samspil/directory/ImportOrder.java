package samspil.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;

/**
 * What a municipality wants brought in.
 *
 * @param dryRun whether to stop at the report and wait for a yes
 * @param fileName as the sender calls it; a table's name where the format asks for one
 * @param mapping for {@code csv}: which column holds a field, such as {@code name} in {@code Foreningens navn}
 * @param size in bytes, where the sender knows it; the upload is then held to it
 */
public record ImportOrder(
        ImportFormat format,
        boolean dryRun,
        String fileName,
        Map<String, String> mapping,
        @Nullable Long size) {
    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 50_000_000;

    public ImportOrder {
        InvalidValue.unless(!fileName.isBlank() && fileName.length() <= 200, "text.long", "/fileName");
        InvalidValue.unless(mapping.size() <= 40, "list.long", "/mapping");
        InvalidValue.unless(size == null || size > 0 && size <= LARGEST, "file.large", "/size");
        mapping = Map.copyOf(mapping);
    }
}
