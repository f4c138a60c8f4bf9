package samspil.local.gateway;

import java.util.Optional;
import samspil.engines.template.Route;
import samspil.local.http.Headers;

/** Reads objects for routes that a bucket answers. */
public interface BucketObjects {

    /** An object and what S3 says of it. */
    @SuppressWarnings("ArrayRecordComponent") // the body is only passed on
    record Found(Headers headers, byte[] body) {}

    /**
     * Reads with the role of the route.
     *
     * @param key decoded
     * @return empty when there is none or the role may not read it
     */
    Optional<Found> read(Route route, Route.ObjectOf source, String key);
}
