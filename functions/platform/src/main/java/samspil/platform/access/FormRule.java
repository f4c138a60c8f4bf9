package samspil.platform.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What a form that is sent must show, so that no other site can send one in somebody's name: that it comes from a page
 * of this site (Origin, or Sec-Fetch-Site where a browser leaves that out), and the session's own token (OWASP,
 * synchronizer token).
 *
 * @param origin scheme and host of this site, without a slash at the end
 */
public record FormRule(String origin) {
    /** The field that carries the token. */
    public static final String FIELD = "formToken";

    /**
     * What came with a form.
     *
     * @param origin the header; empty where it is absent
     * @param fetchSite the header {@code Sec-Fetch-Site}; empty where it is absent
     * @param token the field; empty where it is absent
     */
    public record Sent(String origin, String fetchSite, String token) {}

    /** Why it is turned away; empty for a sound one. Without a session there is no token to show. */
    public Optional<Reason> refusal(Sent sent, Optional<Identity> identity) {
        if (!isOwn(sent, identity.isPresent())) {
            return Optional.of(Reason.FOREIGN_FORM);
        }
        return identity.filter(known -> !same(known.formToken(), sent.token())).map(_ -> Reason.STALE_FORM);
    }

    /** A browser that sends neither header is trusted only where there is no session to misuse. */
    private boolean isOwn(Sent sent, boolean session) {
        if (!sent.origin().isEmpty()) {
            return sent.origin().equals(origin);
        }
        return sent.fetchSite().isEmpty() ? !session : sent.fetchSite().equals("same-origin");
    }

    private static boolean same(String expected, String given) {
        return !expected.isEmpty()
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
