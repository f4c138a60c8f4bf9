package samspil.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody wanted to go when the log-in came in between: a path of this site and nothing else. */
public final class NextAddress {
    private static final int LONGEST = 2_000;

    /** No second slash, no backslash, no control character: nothing that some browser reads as a host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private NextAddress() {}

    /** The address where it is such a path; else where one goes when nothing was wanted. */
    public static String of(String wanted, String otherwise) {
        return Optional.of(wanted).filter(NextAddress::isLocal).orElse(otherwise);
    }

    private static boolean isLocal(String wanted) {
        return wanted.length() <= LONGEST && LOCAL.matcher(wanted).matches() && hasNoHost(wanted);
    }

    private static boolean hasNoHost(String wanted) {
        try {
            var uri = new URI(wanted);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
