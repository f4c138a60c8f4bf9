package samspil.demo.document;

import java.io.IOException;
import java.util.List;
import samspil.documents.print.Flow;
import samspil.documents.print.Paper;
import samspil.documents.print.Particulars;
import samspil.documents.print.Print;

/**
 * A policy on paper: a cover, then its chapters. Tagged (PDF/UA), with title and language.
 *
 * @param municipality whose policy it is, as its people say it
 * @param title as it stands on the cover
 * @param adopted who adopted it and when, in a line under the title
 * @param language BCP 47: {@code da}, {@code nb}, {@code nn} or {@code en}
 */
public record PolicyPdf(String municipality, String title, String adopted, String language, List<Chapter> chapters) {

    /** Keeps a copy of the chapters. */
    public PolicyPdf {
        chapters = List.copyOf(chapters);
    }

    /** The file; the same policy gives the same bytes. */
    public byte[] bytes() {
        return Print.bytes(new Particulars(title, municipality, language, title.hashCode()), this::draw);
    }

    private void draw(Paper paper) throws IOException {
        var colours = Colours.of(municipality);
        new Cover(this, colours).draw(paper.sheet());
        var body = new Body(paper, colours, municipality + "  ·  " + title);
        var flow = new Flow(paper, body::drawFoot);
        for (int index = 0; index < chapters.size(); index++) {
            body.draw(flow, index + 1, chapters.get(index));
        }
        flow.end();
    }
}
