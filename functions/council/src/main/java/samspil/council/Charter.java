package samspil.council;

import org.jspecify.annotations.Nullable;
import samspil.kernel.LocalText;

/**
 * What a council is called and by what it lives.
 *
 * @param document where the statutes are read: a whole address, or a document published here,
 *     {@code /documents/herlev/vedtaegter/in-force}; absent where they are not published yet
 * @param statute what they say of elections
 */
public record Charter(LocalText name, @Nullable String document, Statute statute) {
    /** @throws samspil.kernel.InvalidValue when the name is blank or the address is none */
    public Charter {
        Texts.line(name, "/name");
        DocumentAddress.check(document, "/document");
    }
}
