package samspil.directory;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/** Lets somebody send a file in who has no other access. */
@FunctionalInterface
public interface Uploads {

    /**
     * Allows one PUT within fifteen minutes.
     *
     * @param size the only size allowed, in bytes; absent where it is not known
     */
    Upload allow(MunicipalityId municipality, ImportId id, @Nullable Long size);

    /**
     * Where to put the file.
     *
     * @param headers that the request must carry
     */
    record Upload(URI url, Map<String, String> headers) {}
}
