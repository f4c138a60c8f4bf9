package samspil.council;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;

/** Where a document is read: a whole address, or a document published here, {@code /documents/herlev/vedtaegter/in-force}. */
public final class DocumentAddress {
    private static final Pattern FORM = Pattern.compile("(https://[^\\s/\"<>]+|/documents)(/[^\\s\"<>]*)?");
    private static final int LONGEST = 500;

    private DocumentAddress() {}

    /**
     * Refuses what is no address; an absent one is sound.
     *
     * @throws InvalidValue at the pointer
     */
    public static void check(@Nullable String address, String pointer) {
        Texts.text(address, LONGEST, pointer);
        InvalidValue.unless(address == null || FORM.matcher(address).matches(), "charter.document", pointer);
    }
}
