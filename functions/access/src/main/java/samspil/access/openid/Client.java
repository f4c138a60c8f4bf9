package samspil.access.openid;

import java.net.URI;
import java.util.List;
import samspil.access.Pseudonym;

/**
 * How this site is known to the provider.
 *
 * @param issuer the provider's identifier, without a slash at the end
 * @param realm under which name its people are known; the identifier again unless the provider may move
 * @param id the client's
 * @param levels which values of {@code acr} will do; none where any does
 * @param site scheme and host of this site
 */
public record Client(String issuer, String realm, String id, List<String> levels, String site) {

    public Client {
        levels = List.copyOf(levels);
    }

    /**
     * The name under which everything is kept that somebody does.
     *
     * @param subject the provider's own name for the person ({@code sub})
     */
    public String pseudonym(String subject) {
        return Pseudonym.of(realm, subject);
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
