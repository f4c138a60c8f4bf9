package samspil.documents.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A page being drawn. Lengths are points, from the lower left corner. */
public record Sheet(PDPage page, PDPageContentStream content, Type type, Tags tags) implements AutoCloseable {
    private static final float ROUND = 0.5523f;

    /**
     * Lines that belong to an element, the first at that height; blanks between them are read too.
     *
     * @throws IOException where the sheet can't be written to
     */
    public void lines(PDStructureElement element, List<String> lines, Letters letters, float x, float y)
            throws IOException {
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(page, element));
        print(lines, letters, x, y);
        content.endMarkedContent();
    }

    /**
     * A line that a screen reader passes over.
     *
     * @throws IOException where the sheet can't be written to
     */
    public void ornament(String line, Letters letters, float x, float y) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        print(List.of(line), letters, x, y);
        content.endMarkedContent();
    }

    private void print(List<String> lines, Letters letters, float x, float y) throws IOException {
        content.setNonStrokingColor(letters.color());
        content.setStrokingColor(letters.color());
        content.setLineWidth(letters.weight());
        content.beginText();
        content.setRenderingMode(letters.weight() > 0 ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setFont(type.font(), letters.size());
        content.setLeading(letters.leading());
        content.newLineAtOffset(x, y);
        for (int index = 0; index < lines.size(); index++) {
            content.showText(type.drawable(lines.get(index)) + (index + 1 < lines.size() ? " " : ""));
            content.newLine();
        }
        content.endText();
    }

    /**
     * A field of colour.
     *
     * @throws IOException where the sheet can't be written to
     */
    public void bar(Color color, float x, float y, float width, float height) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setNonStrokingColor(color);
        content.addRect(x, y, width, height);
        content.fill();
        content.endMarkedContent();
    }

    /**
     * A circle of a thick line.
     *
     * @throws IOException where the sheet can't be written to
     */
    public void ring(Color color, float x, float y, float radius) throws IOException {
        float bend = radius * ROUND;
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(color);
        content.setLineWidth(radius / 7);
        content.moveTo(x + radius, y);
        content.curveTo(x + radius, y + bend, x + bend, y + radius, x, y + radius);
        content.curveTo(x - bend, y + radius, x - radius, y + bend, x - radius, y);
        content.curveTo(x - radius, y - bend, x - bend, y - radius, x, y - radius);
        content.curveTo(x + bend, y - radius, x + radius, y - bend, x + radius, y);
        content.closeAndStroke();
        content.endMarkedContent();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
