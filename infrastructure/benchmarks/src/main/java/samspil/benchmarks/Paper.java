package samspil.benchmarks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF of words and pictures of noise, which no compression makes smaller. */
final class Paper {
    private static final int LINES = 40;
    private static final String WORDS = "Frivillige og kommune tager sammen ansvar for byen, hver paa sin maade.";

    private Paper() {}

    static byte[] pdf(int pages, int pixels) throws IOException {
        var random = new Random(2026);
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                page(document, noise(random, pixels));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void page(PDDocument document, BufferedImage picture) throws IOException {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, picture), 72, 72, 100, 100);
            content.beginText();
            content.setFont(font, 11);
            content.setLeading(14);
            content.newLineAtOffset(72, 760);
            for (int line = 0; line < LINES; line++) {
                content.showText(WORDS);
                content.newLine();
            }
            content.endText();
        }
    }

    private static BufferedImage noise(Random random, int pixels) {
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
        var colours = IntStream.generate(random::nextInt).limit((long) pixels * pixels);
        image.setRGB(0, 0, pixels, pixels, colours.toArray(), 0, pixels);
        return image;
    }
}
