package samspil.documents.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** One check, from the first byte to the verdict. */
final class Reading {
    private final Bounds bounds;
    private final Budget budget;
    private final Path room;

    Reading(Bounds bounds, InstantSource clock, Path room) {
        this.bounds = bounds;
        this.budget = new Budget(bounds, clock);
        this.room = room;
    }

    Verdict read(Path file) throws IOException {
        try (var bytes = FileBytes.of(file)) {
            return new FileShape(bytes)
                    .fault(bounds.bytes())
                    .<Verdict>map(Verdict.Refused::because)
                    .orElseGet(() -> judged(bytes, file));
        }
    }

    private Verdict judged(FileBytes bytes, Path file) {
        try {
            return new Verdict.Accepted(checked(bytes, file));
        } catch (Fault found) {
            return Verdict.Refused.because(found.fault());
        } catch (InvalidPasswordException locked) {
            return Verdict.Refused.because(DocumentFault.ENCRYPTED);
        } catch (IOException | RuntimeException unreadable) {
            return Verdict.Refused.because(DocumentFault.MALFORMED);
        } catch (NoClassDefFoundError missing) {
            return encryptedForCertificates(missing);
        }
    }

    /** PDFBox asks for Bouncy Castle, which is not shipped, only where a file is encrypted for certificates. */
    private static Verdict encryptedForCertificates(NoClassDefFoundError missing) {
        if (String.valueOf(missing.getMessage()).contains("bouncycastle")) {
            return Verdict.Refused.because(DocumentFault.ENCRYPTED);
        }
        throw missing;
    }

    private CheckedDocument checked(FileBytes bytes, Path file) throws IOException {
        new ObjectStreams(bytes, budget).measure();
        try (var source = new GuardedFile(file, budget);
                var document = Loader.loadPDF(source, "", null, null, () -> new ScratchFile(room.toFile()))) {
            return checked(bytes, document);
        }
    }

    private CheckedDocument checked(FileBytes bytes, PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            throw new Fault(DocumentFault.ENCRYPTED);
        }
        var sizes = new DecodedSize(budget);
        var catalogue = document.getDocumentCatalog().getCOSObject();
        var pages = new PageWalk(bounds.pages(), budget, sizes);
        pages.root(catalogue);
        new ObjectWalk(budget, sizes).over(document.getDocument());
        var text = new DocumentText(bounds.characters(), budget).of(pages.of(catalogue));
        var description =
                new Catalogue(catalogue, document.getDocumentInformation().getCOSObject()).description();
        return new CheckedDocument(bytes.sha256(), bytes.size(), description, text.pages(), text.cut());
    }
}
