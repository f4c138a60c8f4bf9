package samspil.documents.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** A document's title, fit to be shown. */
final class Title {
    /** In characters; what follows is cut. */
    static final int LONGEST = 300;

    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final int LARGEST_METADATA = 1 << 20;

    private Title() {}

    /** The first title in XMP (ISO 16684-1), which is the default one. */
    static @Nullable String ofMetadata(COSStream metadata) throws IOException {
        try (InputStream in = metadata.createInputStream()) {
            return of(in.readNBytes(LARGEST_METADATA));
        } catch (XMLStreamException unreadable) {
            return null;
        }
    }

    private static @Nullable String of(byte[] xmp) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xmp));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && isTitle(reader)) {
                return text(reader);
            }
        }
        return null;
    }

    private static boolean isTitle(XMLStreamReader reader) {
        return reader.getLocalName().equals("title") && DUBLIN_CORE.equals(reader.getNamespaceURI());
    }

    private static @Nullable String text(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS
                    && !clean(reader.getText()).isEmpty()) {
                return clean(reader.getText());
            }
            if (event == XMLStreamConstants.END_ELEMENT && isTitle(reader)) {
                return null;
            }
        }
        return null;
    }

    /** On one line, composed, without what can't be seen; empty where nothing is left. */
    static String clean(String title) {
        var line = Normalizer.normalize(title, Normalizer.Form.NFC)
                .replaceAll("[\\s\u00a0]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\ufffd]", "")
                .strip();
        return line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))));
    }
}
