package samspil.demo.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Where sheets come from. */
record Paper(PDDocument document, Type type, Tags tags) {
    /** Of A4, in points. */
    static final float WIDTH = PDRectangle.A4.getWidth();

    /** Of A4, in points. */
    static final float HEIGHT = PDRectangle.A4.getHeight();

    /** Left and right, in points. */
    static final float MARGIN = 84;

    /** A new page; whoever takes it closes it. */
    Sheet sheet() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new Sheet(page, new PDPageContentStream(document, page), type, tags);
    }
}
