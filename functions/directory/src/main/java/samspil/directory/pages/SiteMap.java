package samspil.directory.pages;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The addresses that search engines may show, as sitemaps.org 0.9 writes them.
 *
 * @param root {@code urlset} or {@code sitemapindex}
 * @param item {@code url} or {@code sitemap}
 */
record SiteMap(String root, String item, List<SiteMap.Place> places) {

    /** The most that fit into one file here; the protocol allows 50,000, an answer of a function 6 MB. */
    private static final int MOST = 30_000;

    private static final String NAMES = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** One address and when it changed. */
    record Place(String address, Instant changedAt) {}

    static SiteMap of(Stream<Place> pages) {
        return new SiteMap("urlset", "url", pages.limit(MOST).toList());
    }

    static SiteMap index(Stream<Place> maps) {
        return new SiteMap("sitemapindex", "sitemap", maps.toList());
    }

    String xml() {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMES);
            for (var place : places) {
                write(xml, place);
            }
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml, Place place) throws XMLStreamException {
        xml.writeStartElement(item);
        element(xml, "loc", place.address());
        if (place.changedAt().isAfter(Instant.EPOCH)) {
            element(xml, "lastmod", place.changedAt().toString());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
