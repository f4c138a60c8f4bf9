package samspil.demo.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

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
        try (var document = new PDDocument()) {
            document.setDocumentId((long) title.hashCode());
            draw(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(PDDocument document) throws IOException {
        var tags = new Tags(document);
        var paper = new Paper(document, Type.in(document), tags);
        new Cover(this, Ink.of(municipality)).draw(paper.sheet());
        var body = new Body(paper, Ink.of(municipality), municipality + "  ·  " + title);
        for (int index = 0; index < chapters.size(); index++) {
            body.draw(index + 1, chapters.get(index));
        }
        body.end();
        tags.end();
        Particulars.of(this).writeTo(document);
    }
}
