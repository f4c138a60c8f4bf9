package samspil.demo.document;

import java.io.IOException;
import samspil.documents.print.Flow;
import samspil.documents.print.Ink;
import samspil.documents.print.Letters;
import samspil.documents.print.Paper;
import samspil.documents.print.Sheet;

/** The chapters, each page with its number and the policy's name at the foot. */
record Body(Paper paper, Colours colours, String name) {
    private static final Letters TEXT = Letters.plain(11, Ink.TEXT);
    private static final Letters NOTE = Letters.plain(8.5f, Ink.QUIET);
    private static final float FOOT = 48;
    private static final float BEFORE_HEADING = 24;
    private static final float BETWEEN_PARAGRAPHS = 9;

    void draw(Flow flow, int number, Chapter chapter) throws IOException {
        flow.heading("H2", number + "  " + chapter.heading(), Letters.bold(17, colours.dark()), BEFORE_HEADING);
        for (var paragraph : chapter.paragraphs()) {
            flow.paragraph(paragraph, TEXT, BETWEEN_PARAGRAPHS);
        }
    }

    void drawFoot(Sheet at, int page) throws IOException {
        var number = String.valueOf(page);
        at.bar(colours.light(), Paper.MARGIN, FOOT + 18, Paper.COLUMN, 0.6f);
        at.ornament(name, NOTE, Paper.MARGIN, FOOT);
        at.ornament(number, NOTE, Paper.WIDTH - Paper.MARGIN - paper.type().width(number, NOTE.size()), FOOT);
    }
}
