package samspil.documents.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Where sheets come from. */
public record Paper(PDDocument document, Type type, Tags tags) {
    /** Of A4, in points. */
    public static final float WIDTH = PDRectangle.A4.getWidth();

    /** Of A4, in points. */
    public static final float HEIGHT = PDRectangle.A4.getHeight();

    /** Left and right, in points. */
    public static final float MARGIN = 84;

    /** Between the margins, in points. */
    public static final float COLUMN = WIDTH - 2 * MARGIN;

    /** For a document. */
    static Paper of(PDDocument document) throws IOException {
        return new Paper(document, Type.in(document), new Tags(document));
    }

    /**
     * A new page; whoever takes it closes it.
     *
     * @throws IOException where it can't be written to
     */
    public Sheet sheet() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new Sheet(page, new PDPageContentStream(document, page), type, tags);
    }
}
