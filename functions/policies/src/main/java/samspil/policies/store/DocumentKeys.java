package samspil.policies.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samspil.kernel.MunicipalityId;
import samspil.policies.Document;
import samspil.policies.DocumentId;

/** Where documents lie: from the room that nobody reads from but the check, to the one everybody reads from. */
public final class DocumentKeys {

    private static final Pattern FORM = Pattern.compile("(?:quarantine|verdicts)/([0-9]{3,4})/([0-9a-f-]{36})");

    private DocumentKeys() {}

    /** As it was uploaded. */
    public static String quarantine(Document.Key key) {
        return "quarantine/" + below(key);
    }

    /** What the check says. */
    public static String verdict(Document.Key key) {
        return "verdicts/" + below(key);
    }

    /** As it was found good. */
    public static String checked(Document.Key key) {
        return "checked/" + below(key) + ".pdf";
    }

    /** Its text. */
    public static String checkedText(Document.Key key) {
        return "checked/" + below(key) + ".json";
    }

    /** As everybody reads it. */
    static String published(Document.Key key) {
        return "public/" + below(key) + ".pdf";
    }

    /** Its text, for everybody. */
    static String publishedText(Document.Key key) {
        return "public/" + below(key) + ".json";
    }

    /** All that is not public of a document. */
    static List<String> notPublic(Document.Key key) {
        return List.of(quarantine(key), verdict(key), checked(key), checkedText(key));
    }

    /** The document of which something came, an upload or a verdict; empty where the key is none of ours. */
    public static Optional<Document.Key> of(String key) {
        var found = FORM.matcher(key);
        return found.matches()
                ? Optional.of(new Document.Key(new MunicipalityId(found.group(1)), new DocumentId(found.group(2))))
                : Optional.empty();
    }

    private static String below(Document.Key key) {
        return key.municipality() + "/" + key.id();
    }
}
