package samspil.demo.document;

import java.awt.Color;
import java.io.IOException;
import samspil.documents.print.Ink;
import samspil.documents.print.Letters;
import samspil.documents.print.Paper;
import samspil.documents.print.Sheet;

/** The first page: a field of colour with the title, rings that meet, and who adopted the policy. */
record Cover(PolicyPdf policy, Colours colours) {
    private static final float FIELD = 330;

    void draw(Sheet sheet) throws IOException {
        try (sheet) {
            sheet.bar(colours.dark(), 0, FIELD, Paper.WIDTH, Paper.HEIGHT - FIELD);
            drawRings(sheet);
            print(sheet, "P", policy.municipality(), Letters.bold(15, Color.WHITE), Paper.HEIGHT - 92);
            drawTitle(sheet);
            sheet.bar(colours.light(), Paper.MARGIN, FIELD - 64, 56, 4);
            print(sheet, "P", policy.adopted(), Letters.plain(13, Ink.TEXT), FIELD - 100);
        }
    }

    private void drawRings(Sheet sheet) throws IOException {
        float y = Paper.HEIGHT - 190;
        sheet.ring(colours.light(), Paper.WIDTH - 196, y, 62);
        sheet.ring(colours.light(), Paper.WIDTH - 112, y, 62);
        sheet.ring(colours.light(), Paper.WIDTH - 154, y - 73, 62);
    }

    /** Grows upwards from the lower edge of the field. */
    private void drawTitle(Sheet sheet) throws IOException {
        var letters = Letters.bold(38, Color.WHITE);
        var lines = sheet.type().lines(policy.title(), letters.size(), Paper.WIDTH - 2 * Paper.MARGIN);
        float y = FIELD + 58 + (lines.size() - 1) * letters.leading();
        sheet.lines(sheet.tags().element("H1"), lines, letters, Paper.MARGIN, y);
    }

    private static void print(Sheet sheet, String tag, String text, Letters letters, float y) throws IOException {
        var lines = sheet.type().lines(text, letters.size(), Paper.WIDTH - 2 * Paper.MARGIN);
        sheet.lines(sheet.tags().element(tag), lines, letters, Paper.MARGIN, y);
    }
}
