package samspil.documents.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** Text that flows from sheet to sheet between the margins. */
public final class Flow {
    private static final float TOP = Paper.HEIGHT - 96;
    private static final float BOTTOM = 96;
    private static final int LINES_AFTER_HEADING = 3;

    /** The last line stands on the bottom, not above it. */
    private static final float LEAST = 16;

    private final Paper paper;
    private final Foot foot;
    private @Nullable Sheet sheet;
    private float y;

    /** Begins with a new sheet. */
    public Flow(Paper paper, Foot foot) {
        this.paper = paper;
        this.foot = foot;
    }

    /** What stands at the foot of each sheet. */
    @FunctionalInterface
    public interface Foot {

        /**
         * Draws it.
         *
         * @param number of the sheet, from 1
         * @throws IOException where the sheet can't be written to
         */
        void on(Sheet sheet, int number) throws IOException;
    }

    /**
     * A heading, never at the foot without some lines of what follows.
     *
     * @param above so many points of air, except at the top
     * @throws IOException where the sheet can't be written to
     */
    public void heading(String tag, String text, Letters letters, float above) throws IOException {
        var lines = paper.type().lines(text, letters.size(), Paper.COLUMN);
        float height = lines.size() * letters.leading();
        var at = place(above + height + LINES_AFTER_HEADING * letters.leading());
        y -= y < TOP ? above : 0;
        at.lines(paper.tags().element(tag), lines, letters, Paper.MARGIN, y);
        y -= height + 2;
    }

    /**
     * A paragraph, divided, if it must be, such that at least two lines stand on each sheet.
     *
     * @param below so many points of air
     * @throws IOException where the sheet can't be written to
     */
    public void paragraph(String text, Letters letters, float below) throws IOException {
        var element = paper.tags().element("P");
        var left = paper.type().lines(text, letters.size(), Paper.COLUMN);
        while (!left.isEmpty()) {
            var at = place(Math.min(2, left.size()) * letters.leading());
            int fitting = fitting(left.size(), (int) ((y - BOTTOM) / letters.leading()) + 1);
            print(at, element, left.subList(0, fitting), letters);
            left = left.subList(fitting, left.size());
        }
        y -= below;
    }

    /**
     * A fact in a line of its own, its name before it.
     *
     * @param indent how far from the margin the fact begins, in points
     * @throws IOException where the sheet can't be written to
     */
    public void fact(String name, String fact, Letters letters, float indent) throws IOException {
        var element = paper.tags().element("P");
        var lines = paper.type().lines(fact, letters.size(), Paper.COLUMN - indent);
        var at = place(lines.size() * letters.leading());
        var quiet = Letters.plain(letters.size(), Ink.QUIET);
        at.lines(element, List.of(name + " "), quiet, Paper.MARGIN, y);
        at.lines(element, lines, letters, Paper.MARGIN + indent, y);
        y -= lines.size() * letters.leading();
    }

    /**
     * A line across the column.
     *
     * @param width of it, in points
     * @param below so many points of air
     * @throws IOException where the sheet can't be written to
     */
    public void rule(Color color, float width, float thickness, float below) throws IOException {
        place(thickness).bar(color, Paper.MARGIN, y, width, thickness);
        y -= thickness + below;
    }

    /**
     * Ends the last sheet.
     *
     * @throws IOException where it can't be written to
     */
    public void end() throws IOException {
        if (sheet != null) {
            foot.on(sheet, paper.document().getNumberOfPages());
            sheet.close();
        }
    }

    private static int fitting(int lines, int room) {
        return lines <= room ? lines : Math.max(1, Math.min(room, lines - 2));
    }

    private void print(Sheet at, PDStructureElement element, List<String> lines, Letters letters) throws IOException {
        at.lines(element, lines, letters, Paper.MARGIN, y);
        y -= lines.size() * letters.leading();
    }

    /** The sheet on which that much finds room: this one or a new one. */
    private Sheet place(float height) throws IOException {
        if (sheet != null && y - height + LEAST >= BOTTOM) {
            return sheet;
        }
        end();
        sheet = paper.sheet();
        y = TOP;
        return sheet;
    }
}
