package samspil.documents.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * What one dictionary could do to a reader. Names and keys are those of ISO 32000-2; PDFBox has undone their
 * {@code #xx} escapes.
 */
record Danger(COSDictionary dictionary) {
    /** By action type (12.6.4). Links to web addresses and to places in the document itself are welcome. */
    private static final Map<String, DocumentFault> ACTIONS = Map.ofEntries(
            Map.entry("JavaScript", DocumentFault.SCRIPT),
            Map.entry("Launch", DocumentFault.ACTION),
            Map.entry("SubmitForm", DocumentFault.ACTION),
            Map.entry("ImportData", DocumentFault.ACTION),
            Map.entry("GoToR", DocumentFault.ACTION),
            Map.entry("GoToE", DocumentFault.EMBEDDED_FILE),
            Map.entry("Rendition", DocumentFault.RICH_MEDIA),
            Map.entry("Movie", DocumentFault.RICH_MEDIA),
            Map.entry("Sound", DocumentFault.RICH_MEDIA),
            Map.entry("GoTo3DView", DocumentFault.RICH_MEDIA),
            Map.entry("RichMediaExecute", DocumentFault.RICH_MEDIA));

    /** By kind of annotation (12.5.6). */
    private static final Map<String, DocumentFault> ANNOTATIONS = Map.of(
            "FileAttachment", DocumentFault.EMBEDDED_FILE,
            "RichMedia", DocumentFault.RICH_MEDIA,
            "3D", DocumentFault.RICH_MEDIA,
            "Screen", DocumentFault.RICH_MEDIA,
            "Movie", DocumentFault.RICH_MEDIA,
            "Sound", DocumentFault.RICH_MEDIA);

    /** By a key that stands nowhere else. */
    private static final Map<String, DocumentFault> KEYS = Map.of(
            "JavaScript", DocumentFault.SCRIPT,
            "EmbeddedFiles", DocumentFault.EMBEDDED_FILE,
            "Collection", DocumentFault.EMBEDDED_FILE,
            "RichMediaContent", DocumentFault.RICH_MEDIA,
            "XFA", DocumentFault.FORM);

    private static final Set<String> SCRIPT_SCHEMES = Set.of("javascript", "vbscript", "data");
    private static final COSName JS = COSName.getPDFName("JS");
    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");

    /** A row of pixels or of numbers is never as long, and the decoder reserves the memory for two of them. */
    private static final int LONGEST_ROW = 1_000_000;

    Optional<DocumentFault> fault() {
        return Stream.of(
                        script(),
                        named(COSName.S, ACTIONS),
                        named(COSName.SUBTYPE, ANNOTATIONS),
                        key(),
                        file(),
                        address(),
                        row())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A rendition carries its script beside other things, so the type alone does not tell. */
    private Optional<DocumentFault> script() {
        return when(present(JS) && present(COSName.S), DocumentFault.SCRIPT);
    }

    private Optional<DocumentFault> named(COSName key, Map<String, DocumentFault> faults) {
        return Optional.ofNullable(dictionary.getCOSName(key)).map(name -> faults.get(name.getName()));
    }

    private Optional<DocumentFault> key() {
        return dictionary.keySet().stream()
                .filter(this::present)
                .map(name -> KEYS.get(name.getName()))
                .flatMap(Stream::ofNullable)
                .sorted()
                .findFirst();
    }

    private Optional<DocumentFault> file() {
        var files = dictionary.getCOSDictionary(COSName.EF);
        var packed = files != null && files.keySet().stream().anyMatch(key -> files.getCOSStream(key) != null);
        return when(packed || EMBEDDED_FILE.equals(dictionary.getCOSName(COSName.TYPE)), DocumentFault.EMBEDDED_FILE)
                .or(() -> when(dictionary instanceof COSStream && elsewhere(), DocumentFault.ACTION));
    }

    /** A stream may say that its bytes lie in another file (7.3.8.2). */
    private boolean elsewhere() {
        return present(COSName.F) && !(dictionary.getDictionaryObject(COSName.F) instanceof COSNumber);
    }

    private Optional<DocumentFault> address() {
        var scheme = scheme(String.valueOf(dictionary.getString(COSName.URI)));
        return when(SCRIPT_SCHEMES.contains(scheme), DocumentFault.SCRIPT)
                .or(() -> when(scheme.equals("file"), DocumentFault.ACTION));
    }

    /** Readers forgive blanks and control characters inside it. */
    private static String scheme(String address) {
        int colon = address.indexOf(':');
        return colon < 0
                ? ""
                : address.substring(0, colon).replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    }

    private Optional<DocumentFault> row() {
        var endless = dictionary.getInt(COSName.COLUMNS, 1) > LONGEST_ROW;
        return when(endless && !(dictionary instanceof COSStream), DocumentFault.TOO_COMPLEX);
    }

    private boolean present(COSName key) {
        var value = dictionary.getDictionaryObject(key);
        return value != null && value != COSNull.NULL;
    }

    private static Optional<DocumentFault> when(boolean met, DocumentFault fault) {
        return met ? Optional.of(fault) : Optional.empty();
    }
}
