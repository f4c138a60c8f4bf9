package samspil.grants.pay.bank;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import samspil.grants.pay.Payment.State;

/**
 * What the bank says of a payment file (ISO 20022 pain.002, any version).
 *
 * @param file the id of the file it speaks of
 * @param single of single payments, by reference
 * @param rest of all others; empty where nothing is said of them
 */
public record StatusReport(String file, Map<String, State> single, Optional<State> rest) {
    private static final Set<String> DONE = Set.of("ACSC", "ACSP", "ACCC", "ACCP", "ACWC");
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    public StatusReport {
        single = Map.copyOf(single);
    }

    /** Reads one; empty where it is none. */
    public static Optional<StatusReport> read(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return of(builder.parse(new InputSource(new StringReader(xml))));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            return Optional.empty();
        }
    }

    /** What it says of the payments of a file, by reference. */
    public Map<String, State> of(Iterable<String> references) {
        var said = new HashMap<String, State>();
        references.forEach(
                each -> Optional.ofNullable(single.get(each)).or(() -> rest).ifPresent(state -> said.put(each, state)));
        return said;
    }

    private static Optional<StatusReport> of(Document document) {
        var root = document.getDocumentElement();
        var single = new HashMap<String, State>();
        var all = root.getElementsByTagNameNS("*", "TxInfAndSts");
        for (int i = 0; i < all.getLength(); i++) {
            var one = (Element) all.item(i);
            var reference = text(one, "OrgnlEndToEndId");
            text(one, "TxSts")
                    .flatMap(StatusReport::state)
                    .ifPresent(state -> reference.ifPresent(name -> single.put(name, state)));
        }
        var rest = text(root, "PmtInfSts").or(() -> text(root, "GrpSts")).flatMap(StatusReport::state);
        return text(root, "OrgnlMsgId").map(id -> new StatusReport(id, single, rest));
    }

    private static Optional<State> state(String code) {
        if (code.equals("RJCT")) {
            return Optional.of(State.REJECTED);
        }
        return DONE.contains(code) ? Optional.of(State.PAID) : Optional.empty();
    }

    private static Optional<String> text(Element in, String name) {
        var found = in.getElementsByTagNameNS("*", name);
        return found.getLength() == 0
                ? Optional.empty()
                : Optional.of(found.item(0).getTextContent().strip());
    }
}
