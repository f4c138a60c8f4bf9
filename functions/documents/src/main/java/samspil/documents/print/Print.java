package samspil.documents.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints documents. */
public final class Print {
    private Print() {}

    /** What is drawn on the sheets. */
    @FunctionalInterface
    public interface Drawing {

        /**
         * Draws it.
         *
         * @throws IOException where a sheet can't be written to
         */
        void on(Paper paper) throws IOException;
    }

    /** A file; the same particulars and the same drawing give the same bytes. */
    public static byte[] bytes(Particulars particulars, Drawing drawing) {
        try (var document = new PDDocument()) {
            document.setDocumentId(particulars.id());
            var paper = Paper.of(document);
            drawing.on(paper);
            paper.tags().end();
            particulars.writeTo(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
