package samspil.documents.print;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typeface, Liberation Sans as PDFBox brings it: Latin, Greek and Cyrillic letters. Of it only those used are
 * embedded.
 *
 * @param glyphs what it can draw
 */
public record Type(PDFont font, CmapLookup glyphs) {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** In place of what it can't draw. */
    private static final int BOX = '\u25A1';

    static Type in(PDDocument document) throws IOException {
        try (var file = PDFont.class.getResourceAsStream(FILE)) {
            var face = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new Type(PDType0Font.load(document, face, true), face.getUnicodeCmapLookup());
        }
    }

    /**
     * Lines no wider than that many points; a word that is wider is broken.
     *
     * @throws IOException where the typeface can't be read
     */
    public List<String> lines(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : BLANKS.split(drawable(text).strip(), -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            while (width(longer, size) > width) {
                int end = fitting(longer, size, width);
                lines.add(longer.substring(0, end));
                longer = longer.substring(end);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /**
     * In points.
     *
     * @throws IOException where the typeface can't be read
     */
    public float width(String text, float size) throws IOException {
        return font.getStringWidth(drawable(text)) / 1000 * size;
    }

    /** The same without control characters, with a box for what the typeface does not have. */
    String drawable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT)
                .map(point -> glyphs.getGlyphId(point) == 0 ? BOX : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** How much of a word fits, at least a letter. */
    private int fitting(String word, float size, float width) throws IOException {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
