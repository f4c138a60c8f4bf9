package samspil.access;

import java.util.Arrays;
import java.util.Optional;

/** A cookie that only this host sets and only over TLS: the prefix makes browsers see to it (RFC 6265bis). */
public enum SessionCookie {
    /** Of a session. */
    SESSION("__Host-samspil"),
    /** Of the browser in which a log-in was begun. */
    LOG_IN("__Host-samspil-log-in");

    private static final int LONGEST = 200;

    private final String title;

    SessionCookie(String title) {
        this.title = title;
    }

    /** The value of the header {@code Set-Cookie} that gives it, until the browser is closed. */
    public String set(String value) {
        return title + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax";
    }

    /** The value of the header that takes it away. */
    public String clear() {
        return set("") + "; Max-Age=0";
    }

    /** Its value in a header {@code Cookie}; empty where it is not there, twice there, or longer than any. */
    public Optional<String> in(String header) {
        var found = Arrays.stream(header.split(";", -1))
                .map(String::strip)
                .filter(pair -> pair.startsWith(title + "="))
                .map(pair -> pair.substring(title.length() + 1))
                .toList();
        return found.size() == 1
                ? Optional.of(found.getFirst()).filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                : Optional.empty();
    }
}
