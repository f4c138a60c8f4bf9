package samspil.platform.json;

/** Places in a JSON document (RFC 6901). */
public final class Pointer {

    private Pointer() {}

    /** One step down to a member, with the two characters escaped that mean something in a pointer. */
    public static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
