package samspil.documents.office;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part that is XML, read tag by tag.
 *
 * @param name in lower case
 */
record XmlPart(String name) {
    private static final int DEEPEST = 250;

    void read(InputStream in) {
        try {
            read(factory().createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new Found(OfficeFault.BROKEN);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        var tags = new Tags(name);
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    Found.when(depth > DEEPEST, OfficeFault.TOO_LARGE);
                    tags.begin(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> tags.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Found(OfficeFault.BROKEN);
                default -> {}
            }
        }
    }

    /** Nothing is declared in a document, and nothing is fetched. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", 2 * DEEPEST);
        return factory;
    }
}
