package samspil.documents.office;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What the tags of a part would have an office suite do. */
final class Tags {
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Pattern ADDRESS =
            Pattern.compile("\\s*(?:[a-z][a-z0-9+.-]*:|//|\\\\\\\\|\\.\\./).*", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("\\s*(?:javascript|vbscript|data|macro|vnd\\.sun\\.star).*");

    /** Fields that start a program, or fetch (ISO/IEC 29500-1, 17.16.5). */
    private static final Pattern FETCHING_FIELD = Pattern.compile("\\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE)\\b");

    /** What of OpenDocument brings a program. */
    private static final Set<String> PROGRAMS = Set.of("applet", "plugin", "object-ole", "event-listener", "script");

    private static final int LONGEST_FIELDS = 1 << 16;

    private final boolean relations;
    private final boolean types;
    private final StringBuilder fields = new StringBuilder();
    private boolean inField;

    /** @param part its name in lower case */
    Tags(String part) {
        relations = part.endsWith(".rels");
        types = part.equals("[content_types].xml");
    }

    /** A tag opens. */
    void begin(XMLStreamReader tag) {
        var name = tag.getLocalName();
        if (relations && name.equals("Relationship")) {
            relation(value(tag, "TargetMode"), value(tag, "Type"), value(tag, "Target"));
        } else if (types) {
            Found.when(isMacro(value(tag, "ContentType")), OfficeFault.MACRO);
        } else {
            inField = name.equals("instrText");
            field(value(tag, "instr"));
            Found.when(name.equals("ddeLink"), OfficeFault.EXTERNAL);
            openDocument(tag, name);
        }
    }

    /** Words may be cut into pieces wherever it pleases. */
    void text(String text) {
        if (inField) {
            field(text);
        }
    }

    private static void relation(String mode, String type, String target) {
        Found.when(SCRIPT.matcher(target.toLowerCase(Locale.ROOT)).matches(), OfficeFault.MACRO);
        Found.when(mode.equalsIgnoreCase("External") && !type.endsWith("/hyperlink"), OfficeFault.EXTERNAL);
    }

    private static boolean isMacro(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("macroenabled") || lower.contains("vbaproject") || lower.contains("activex");
    }

    private void openDocument(XMLStreamReader tag, String name) {
        var space = String.valueOf(tag.getNamespaceURI());
        if (!space.startsWith("urn:oasis:names:tc:opendocument:")) {
            return;
        }
        Found.when(name.equals("encryption-data"), OfficeFault.LOCKED);
        Found.when(PROGRAMS.contains(name), OfficeFault.MACRO);
        Found.when(name.startsWith("dde-"), OfficeFault.EXTERNAL);
        var address = String.valueOf(tag.getAttributeValue(XLINK, "href")).toLowerCase(Locale.ROOT);
        Found.when(SCRIPT.matcher(address).matches(), OfficeFault.MACRO);
        Found.when(!isLink(name, address) && ADDRESS.matcher(address).matches(), OfficeFault.EXTERNAL);
    }

    /** What is followed when a reader chooses to, not before; and what the text was once made from. */
    private static boolean isLink(String name, String address) {
        return name.equals("a") || name.equals("template") && !address.contains("http");
    }

    private void field(String words) {
        fields.append(words.toUpperCase(Locale.ROOT));
        Found.when(FETCHING_FIELD.matcher(fields).find(), OfficeFault.EXTERNAL);
        if (fields.length() > LONGEST_FIELDS) {
            fields.delete(0, fields.length() - LONGEST_FIELDS / 2);
        }
    }

    private static String value(XMLStreamReader tag, String attribute) {
        for (int at = 0; at < tag.getAttributeCount(); at++) {
            if (tag.getAttributeLocalName(at).equals(attribute)) {
                return tag.getAttributeValue(at);
            }
        }
        return "";
    }
}
