package samspil.grants.decide.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import samspil.documents.print.Flow;
import samspil.documents.print.Ink;
import samspil.documents.print.Letters;
import samspil.documents.print.Paper;
import samspil.documents.print.Particulars;
import samspil.documents.print.Print;
import samspil.documents.print.Sheet;
import samspil.grants.decide.LetterText;

/**
 * The letter of a decision on paper: A4, tagged (PDF/UA), in its language.
 *
 * @param facts whom it is to, when and under what number
 * @param end what stands under the letter
 */
public record LetterPdf(LetterText letter, List<Fact> facts, End end) {
    private static final Color DARK = new Color(0x0b, 0x4f, 0x4a);
    private static final Color LIGHT = new Color(0x2e, 0x7d, 0x73);
    private static final Letters SENDER = Letters.bold(15, DARK);
    private static final Letters TITLE = Letters.bold(19, DARK);
    private static final Letters HEADING = Letters.bold(12.5f, DARK);
    private static final Letters TEXT = Letters.plain(11, Ink.TEXT);
    private static final Letters NOTE = Letters.plain(8.5f, Ink.QUIET);
    private static final float FACTS_AT = 96;
    private static final float FOOT = 48;
    private static final int SHORT = 8;

    public LetterPdf {
        facts = List.copyOf(facts);
    }

    /** Something said in a line, after its name. */
    public record Fact(String name, String text) {}

    /**
     * What stands under a letter.
     *
     * @param greeting before the sender's name
     * @param proof says what the fingerprint is
     * @param hash of the frozen text, in hexadecimal
     * @param foot of each sheet
     */
    public record End(String greeting, String proof, String hash, String foot) {}

    /** The file; the same letter gives the same bytes. */
    public byte[] bytes() {
        var id = Long.parseUnsignedLong(end.hash().substring(0, 2 * SHORT), 16);
        return Print.bytes(new Particulars(letter.title(), letter.sender(), letter.language(), id), this::draw);
    }

    private void draw(Paper paper) throws IOException {
        var flow = new Flow(paper, this::foot);
        head(flow);
        flow.heading("H1", letter.title(), TITLE, 26);
        for (var part : letter.parts()) {
            draw(flow, part);
        }
        tail(flow);
        flow.end();
    }

    private void head(Flow flow) throws IOException {
        flow.paragraph(letter.sender(), SENDER, -8);
        flow.rule(LIGHT, 56, 3, 34);
        for (var fact : facts) {
            flow.fact(fact.name(), fact.text(), TEXT, FACTS_AT);
        }
    }

    private static void draw(Flow flow, LetterText.Part part) throws IOException {
        flow.heading("H2", part.heading(), HEADING, 14);
        for (var paragraph : part.text().lines().filter(line -> !line.isBlank()).toList()) {
            flow.paragraph(paragraph, TEXT, 5);
        }
    }

    private void tail(Flow flow) throws IOException {
        flow.heading("P", end.greeting(), TEXT, 22);
        flow.paragraph(letter.sender(), TEXT, 26);
        flow.paragraph(end.proof(), NOTE, 0);
        flow.paragraph(end.hash(), NOTE, 0);
    }

    private void foot(Sheet sheet, int page) throws IOException {
        var number = String.valueOf(page);
        sheet.bar(LIGHT, Paper.MARGIN, FOOT + 18, Paper.COLUMN, 0.6f);
        sheet.ornament(end.foot(), NOTE, Paper.MARGIN, FOOT);
        float right = Paper.WIDTH - Paper.MARGIN - sheet.type().width(number, NOTE.size());
        sheet.ornament(number, NOTE, right, FOOT);
    }
}
