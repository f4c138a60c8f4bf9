package samspil.documents.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Documents as municipalities write them. */
final class GoodDocuments {
    static final Map<String, String> LINES = Map.of(
            "da", "Frivillige gør en forskel: fællesskab, læring og åbne døre på Sjælland.",
            "nb", "Frivillige gjør en forskjell: fellesskap, læring og åpne dører på Vestlandet.",
            "nn", "Frivillige gjer ein skilnad: fellesskap, læring og opne dører på Sunnmøre.",
            "en", "Volunteers make a difference: community, learning and open doors – everywhere.");

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private GoodDocuments() {}

    /** With tags, a title and a language. */
    static byte[] tagged(String language, int pages) {
        var out = new ByteArrayOutputStream();
        write(out, document -> {
            describe(document, language);
            fill(document, pages, List.of(LINES.get(language), LINES.get(language)), 0);
        });
        return out.toByteArray();
    }

    /** The lines of one page, as they stand on paper. */
    static byte[] page(String... lines) {
        var out = new ByteArrayOutputStream();
        write(out, document -> fill(document, 1, List.of(lines), 0));
        return out.toByteArray();
    }

    /** A picture of noise on each page, which no compression makes smaller. */
    static void withPictures(OutputStream out, int pages, int pixels) {
        write(out, document -> {
            describe(document, "da");
            fill(document, pages, List.of(LINES.get("da")), pixels);
        });
    }

    private static void describe(PDDocument document, String language) {
        document.getDocumentInformation().setTitle("Frivilligpolitik – æøå");
        var catalogue = document.getDocumentCatalog();
        catalogue.setLanguage(language);
        catalogue.setStructureTreeRoot(new PDStructureTreeRoot());
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalogue.setMarkInfo(marks);
    }

    private static void fill(PDDocument document, int pages, List<String> lines, int pixels) throws IOException {
        PDFont font = PDType0Font.load(document, PDFont.class.getResourceAsStream(FONT));
        var random = new Random(HostileDocuments.SEED);
        for (int number = 0; number < pages; number++) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                if (pixels > 0) {
                    content.drawImage(
                            LosslessFactory.createFromImage(document, noise(random, pixels)), 72, 72, 400, 400);
                }
                write(content, font, lines);
            }
        }
    }

    private static void write(PDPageContentStream content, PDFont font, List<String> lines) throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.setLeading(14);
        content.newLineAtOffset(72, 760);
        for (var line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    private static BufferedImage noise(Random random, int pixels) {
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        image.setRGB(
                0,
                0,
                pixels,
                pixels,
                IntStream.generate(random::nextInt)
                        .limit((long) pixels * pixels)
                        .toArray(),
                0,
                pixels);
        return image;
    }

    private static void write(OutputStream out, Filling filling) {
        try (var document = new PDDocument()) {
            filling.fill(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Filling {
        void fill(PDDocument document) throws IOException;
    }
}
