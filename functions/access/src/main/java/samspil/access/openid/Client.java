package samspil.access.openid;

import java.net.URI;
import java.util.List;

/**
 * How this site is known to the provider.
 *
 * @param issuer the provider's identifier, without a slash at the end
 * @param id the client's
 * @param levels which values of {@code acr} will do; none where any does
 * @param site scheme and host of this site
 */
public record Client(String issuer, String id, List<String> levels, String site) {

    public Client {
        levels = List.copyOf(levels);
    }

    /** Where the provider sends the browser back to, as it is registered there. */
    String callback() {
        return site + "/log-in/callback";
    }

    /** Where the provider sends the browser after a log-out, as it is registered there. */
    String afterLogOut() {
        return site + "/";
    }

    /** The provider's host. */
    String host() {
        return URI.create(issuer).getAuthority();
    }
}
