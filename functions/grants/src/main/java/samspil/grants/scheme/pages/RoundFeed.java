package samspil.grants.scheme.pages;

import jakarta.inject.Singleton;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Round;
import samspil.kernel.Municipality;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;

/** Rounds as an Atom feed (RFC 4287), in the municipality's own language. */
@Singleton
record RoundFeed(Environment environment) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant NEVER = Instant.EPOCH;

    String of(Visit visit, List<Round> rounds) {
        try {
            var text = new StringWriter();
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            feed(out, visit, rounds);
            out.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void feed(XMLStreamWriter out, Visit visit, List<Round> rounds) throws XMLStreamException {
        var municipality = visit.municipality();
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeAttribute("xml:lang", municipality.language().tag());
        line(out, "id", home(municipality));
        line(out, "title", visit.say("feed.title", municipality.name()));
        line(
                out,
                "updated",
                rounds.stream()
                        .map(RoundFeed::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(NEVER)
                        .toString());
        link(out, "self", site() + "/v1/" + municipality.slug() + "/rounds.atom");
        link(out, "alternate", home(municipality));
        out.writeStartElement("author");
        line(out, "name", municipality.name());
        out.writeEndElement();
        for (var round : rounds) {
            entry(out, visit, round);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void entry(XMLStreamWriter out, Visit visit, Round round) throws XMLStreamException {
        var municipality = visit.municipality();
        var words = new SchemeWords(visit);
        out.writeStartElement("entry");
        line(
                out,
                "id",
                site() + "/v1/" + municipality.slug() + "/rounds/" + round.key().id());
        line(out, "title", visit.say("feed.entry", visit.own(round.offer().title()), words.standing(round)));
        line(out, "updated", updated(round).toString());
        link(out, "alternate", home(municipality) + "/" + round.offer().scheme());
        line(out, "summary", visit.say("feed.summary", words.opens(round), words.closes(round)));
        out.writeEndElement();
    }

    /** When something was last said of it: its last extension or its end, else when it was to open. */
    private static Instant updated(Round round) {
        var cancellation = round.cancellation();
        if (cancellation != null) {
            return cancellation.at();
        }
        return round.extensions().isEmpty()
                ? round.offer().window().opens()
                : round.extensions().getLast().at();
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

    private String home(Municipality municipality) {
        return site() + "/" + municipality.language().tag() + "/" + municipality.slug() + "/grants";
    }

    private String site() {
        return environment.get(SiteVariable.SITE_ADDRESS);
    }
}
