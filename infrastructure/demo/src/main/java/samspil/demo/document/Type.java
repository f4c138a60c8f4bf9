package samspil.demo.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface, Liberation Sans as PDFBox brings it; of it only the letters used are embedded. */
record Type(PDFont font) {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Type in(PDDocument document) throws IOException {
        return new Type(PDType0Font.load(document, PDFont.class.getResourceAsStream(FILE)));
    }

    /** Lines no wider than that many points; a word that is wider stands alone. */
    List<String> lines(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : BLANKS.split(text.strip(), -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
