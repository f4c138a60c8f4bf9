package samspil.documents.check;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the text of a page in the order it was written, within the budget, and without what the page itself calls no
 * part of it: running heads and page numbers, marked as artifacts.
 */
final class PageText extends PDFTextStripper {
    private static final float SAME_SIZE = 0.5f;

    private final Budget budget;
    private final Deque<Boolean> artifacts = new ArrayDeque<>();
    private boolean everything;
    private boolean lineBegins;
    private float size;

    PageText(Budget budget) {
        this.budget = budget;
        setLineSeparator("\n");
        setParagraphStart(Paragraphs.SEPARATOR);
    }

    /** Lines end as on paper; paragraphs begin with {@link Paragraphs#SEPARATOR}. */
    String of(PDPage page) throws IOException {
        everything = false;
        var text = read(page);
        everything = text.isBlank();
        return everything ? read(page) : text;
    }

    private String read(PDPage page) throws IOException {
        budget.renew(Cost.PAGE_GLYPH);
        budget.renew(Cost.PAGE_CHARACTER);
        artifacts.clear();
        output = new StringWriter();
        processPage(page);
        return output.toString();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend(Cost.OPERATOR, 1);
        budget.spend(Cost.DRAWING, operator.getName().equals(OperatorName.DRAW_OBJECT) ? 1 : 0);
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.spend(Cost.GLYPH, 1);
        budget.spend(Cost.PAGE_GLYPH, 1);
        budget.spend(Cost.PAGE_CHARACTER, text.getUnicode().length());
        if (everything || !Boolean.TRUE.equals(artifacts.peek())) {
            super.processTextPosition(text);
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        artifacts.push(Boolean.TRUE.equals(artifacts.peek()) || COSName.ARTIFACT.equals(tag));
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        artifacts.poll();
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        lineBegins = true;
        super.writeLineSeparator();
    }

    /** A line in another size is a heading, or what follows one, however near it stands. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (!positions.isEmpty()) {
            float next = positions.getFirst().getFontSizeInPt();
            if (lineBegins && Math.abs(next - size) > SAME_SIZE) {
                output.write(Paragraphs.SEPARATOR);
            }
            size = next;
            lineBegins = false;
        }
        super.writeString(text, positions);
    }
}
