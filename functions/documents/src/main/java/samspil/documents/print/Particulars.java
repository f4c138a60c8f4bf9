package samspil.documents.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a file says of itself: in XMP, in the older dictionary, and to the window that shows it.
 *
 * @param language BCP 47
 * @param id follows from what the document says; two documents have two
 */
public record Particulars(String title, String author, String language, long id) {

    void writeTo(PDDocument document) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        var catalogue = document.getDocumentCatalog();
        catalogue.setLanguage(language);
        catalogue.setMetadata(
                new PDMetadata(document, new ByteArrayInputStream(xmp().getBytes(StandardCharsets.UTF_8))));
        var window = new PDViewerPreferences(new COSDictionary());
        window.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(window);
    }

    private String xmp() {
        return """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""".formatted(escaped(title), escaped(author), escaped(language));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
