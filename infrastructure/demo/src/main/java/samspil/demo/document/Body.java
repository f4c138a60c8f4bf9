package samspil.demo.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** The chapters, flowing from page to page, each page with its number and the policy's name at the foot. */
final class Body {
    private static final float TOP = Paper.HEIGHT - 96;
    private static final float BOTTOM = 96;
    private static final float FOOT = 48;
    private static final float WIDTH = Paper.WIDTH - 2 * Paper.MARGIN;
    private static final Letters TEXT = Letters.plain(11, Ink.TEXT);
    private static final Letters NOTE = Letters.plain(8.5f, Ink.QUIET);
    private static final float LINE = TEXT.leading();
    private static final float BEFORE_HEADING = 24;
    private static final float BETWEEN_PARAGRAPHS = 9;

    private final Paper paper;
    private final Ink ink;
    private final String name;
    private @Nullable Sheet sheet;
    private float y;

    Body(Paper paper, Ink ink, String name) {
        this.paper = paper;
        this.ink = ink;
        this.name = name;
    }

    void draw(int number, Chapter chapter) throws IOException {
        drawHeading(number + "  " + chapter.heading());
        for (var paragraph : chapter.paragraphs()) {
            drawParagraph(paragraph);
        }
    }

    void end() throws IOException {
        if (sheet != null) {
            drawFoot(sheet);
            sheet.close();
        }
    }

    /** Never at the foot without some lines of its chapter. */
    private void drawHeading(String heading) throws IOException {
        var letters = Letters.bold(17, ink.dark());
        var lines = paper.type().lines(heading, letters.size(), WIDTH);
        float height = lines.size() * letters.leading();
        var at = place(BEFORE_HEADING + height + 3 * LINE);
        y -= y < TOP ? BEFORE_HEADING : 0;
        at.lines(paper.tags().element("H2"), lines, letters, Paper.MARGIN, y);
        y -= height + 2;
    }

    /** Divided, if it must be, such that at least two lines stand on each page. */
    private void drawParagraph(String paragraph) throws IOException {
        var element = paper.tags().element("P");
        var left = paper.type().lines(paragraph, TEXT.size(), WIDTH);
        while (!left.isEmpty()) {
            var at = place(Math.min(2, left.size()) * LINE);
            int fitting = fitting(left.size(), (int) ((y - BOTTOM) / LINE) + 1);
            print(at, element, left.subList(0, fitting));
            left = left.subList(fitting, left.size());
        }
        y -= BETWEEN_PARAGRAPHS;
    }

    private static int fitting(int lines, int room) {
        return lines <= room ? lines : Math.max(1, Math.min(room, lines - 2));
    }

    private void print(Sheet at, PDStructureElement element, List<String> lines) throws IOException {
        at.lines(element, lines, TEXT, Paper.MARGIN, y);
        y -= lines.size() * LINE;
    }

    /** The sheet on which that much finds room: this one or a new one. */
    private Sheet place(float height) throws IOException {
        if (sheet != null && y - height + LINE >= BOTTOM) {
            return sheet;
        }
        end();
        sheet = paper.sheet();
        y = TOP;
        return sheet;
    }

    private void drawFoot(Sheet at) throws IOException {
        var number = String.valueOf(paper.document().getNumberOfPages());
        at.bar(ink.light(), Paper.MARGIN, FOOT + 18, WIDTH, 0.6f);
        at.ornament(name, NOTE, Paper.MARGIN, FOOT);
        at.ornament(number, NOTE, Paper.WIDTH - Paper.MARGIN - paper.type().width(number, NOTE.size()), FOOT);
    }
}
