package samspil.council;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * What a council is called and by what it lives.
 *
 * @param document where the statutes are read: a whole address, or a document published here,
 *     {@code /documents/herlev/vedtaegter/in-force}; absent where they are not published yet
 * @param statute what they say of elections
 */
public record Charter(LocalText name, @Nullable String document, Statute statute) {
    private static final Pattern ADDRESS = Pattern.compile("(https://[^\\s/\"<>]+|/documents)(/[^\\s\"<>]*)?");
    private static final int LONGEST = 500;

    /** @throws InvalidValue when the name is blank or the address is none */
    public Charter {
        Texts.line(name, "/name");
        Texts.text(document, LONGEST, "/document");
        InvalidValue.unless(document == null || ADDRESS.matcher(document).matches(), "charter.document", "/document");
    }
}
