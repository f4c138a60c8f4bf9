package samspil.local.control;

import java.util.List;

/**
 * What a developer needs to know of this run.
 *
 * @param addresses by what answers there
 * @param operatorKey access key id of the demo operator, who may call signed routes
 * @param operatorSecret its secret, of this run only
 */
public record About(List<Address> addresses, String region, String operatorKey, String operatorSecret, String data) {

    /** A place that answers. */
    public record Address(String what, String url) {}
}
