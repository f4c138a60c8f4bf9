package samspil.directory.exchange;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Web addresses in the only letters that every reader of open data takes. */
public final class WebAddress {
    private WebAddress() {}

    /** The address with its host in punycode and the rest percent-encoded; empty where that is impossible. */
    public static Optional<String> ascii(URI address) {
        try {
            return Optional.of(punycode(address).toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A host with letters beyond ASCII is no host to {@link URI}, but an authority of unknown form. */
    private static URI punycode(URI address) throws URISyntaxException {
        var authority = address.getAuthority();
        return authority == null || address.getHost() != null
                ? address
                : new URI(address.getScheme()
                        + "://"
                        + host(authority)
                        + rest(address.getRawPath(), "")
                        + rest(address.getRawQuery(), "?")
                        + rest(address.getRawFragment(), "#"));
    }

    private static String host(String authority) {
        int colon = authority.lastIndexOf(':');
        return colon < 0
                ? IDN.toASCII(authority)
                : IDN.toASCII(authority.substring(0, colon)) + authority.substring(colon);
    }

    private static String rest(@Nullable String part, String sign) {
        return part == null ? "" : sign + part;
    }
}
