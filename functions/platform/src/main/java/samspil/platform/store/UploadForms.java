package samspil.platform.store;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms with which a browser sends one file straight to the object store, past every function. */
@FunctionalInterface
public interface UploadForms {

    /**
     * Signs a form for one upload.
     *
     * @param now when it is signed
     */
    UploadForm sign(Upload upload, Instant now);

    /**
     * What may be sent. A file of no bytes never may.
     *
     * @param key under which it is stored, exactly
     * @param mediaType under which it is stored, exactly; it says nothing about what the file is
     * @param largest bytes
     * @param until when the form stops to work
     * @param then where the browser is led after it, with {@code bucket}, {@code key} and {@code etag} in the query;
     *     absent where a script sends it, which could not follow to another origin
     */
    record Upload(
            String key,
            String mediaType,
            long largest,
            Instant until,
            @Nullable URI then) {}

    /**
     * A form for {@code method="post" enctype="multipart/form-data"}.
     *
     * @param address the form's action
     * @param fields hidden ones, in this order, all before the file, whose field is named {@code file} and is the last
     */
    record UploadForm(URI address, Map<String, String> fields) {}
}
