package samspil.local.control;

import java.util.List;

/**
 * What a developer needs to know of this run.
 *
 * @param addresses by what answers there
 * @param data the folder where data is kept
 */
public record About(List<Address> addresses, String region, String data) {

    /** A place that answers. */
    public record Address(String what, String url) {}
}
