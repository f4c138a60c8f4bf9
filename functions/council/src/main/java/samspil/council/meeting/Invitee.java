package samspil.council.meeting;

import java.util.regex.Pattern;
import samspil.kernel.Language;

/**
 * Somebody who can be asked to come.
 *
 * @param ref which stays the same: {@code o-<id>} for an organisation of the directory, {@code m-<id>} for a member of
 *     the council
 * @param name of the organisation or the member
 * @param email where letters go
 */
public record Invitee(String ref, String name, String email, Language language) {
    private static final Pattern REF = Pattern.compile("[om]-[A-Za-z0-9_-]{1,80}");
    /** What can stand in a header of a mail without changing it. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cc}@<>(),;:\"\\\\\\[\\]]{1,64}@[^\\s\\p{Cc}@<>(),;:\"\\\\\\[\\]]{1,190}");

    /** The ref of an organisation of the directory. */
    public static String organisation(String id) {
        return "o-" + id;
    }

    /** The ref of a member of the council. */
    public static String member(String id) {
        return "m-" + id;
    }

    /** Whether letters can go to it at all: its address is one address and nothing more. */
    public boolean isReachable() {
        return REF.matcher(ref).matches() && ADDRESS.matcher(email).matches();
    }

    /** Whether it is an organisation. */
    public boolean isOrganisation() {
        return ref.startsWith("o-");
    }

    /** The directory's id, or the council's. */
    public String id() {
        return ref.substring(2);
    }
}
