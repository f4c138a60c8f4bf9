package samspil.grants.pages;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An Atom feed (RFC 4287).
 *
 * @param address of the page that says the same; also its id
 * @param self where the feed itself is
 */
public record AtomFeed(Visit visit, String title, String address, String self, List<Entry> entries) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param id an address that stays
     * @param address of the page to read on
     */
    public record Entry(String id, String title, Instant updated, String address, String summary) {}

    /** The feed as a document. */
    public String text() {
        try {
            var text = new StringWriter();
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            feed(out);
            out.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void feed(XMLStreamWriter out) throws XMLStreamException {
        var municipality = visit.municipality();
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeAttribute("xml:lang", visit.language().tag());
        line(out, "id", address);
        line(out, "title", title);
        line(out, "updated", updated().toString());
        link(out, "self", self);
        link(out, "alternate", address);
        out.writeStartElement("author");
        line(out, "name", municipality.name());
        out.writeEndElement();
        for (var entry : entries) {
            entry(out, entry);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private Instant updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static void entry(XMLStreamWriter out, Entry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        line(out, "id", entry.id());
        line(out, "title", entry.title());
        line(out, "updated", entry.updated().toString());
        link(out, "alternate", entry.address());
        line(out, "summary", entry.summary());
        out.writeEndElement();
    }

    private static void line(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String relation, String address) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("href", address);
    }
}
