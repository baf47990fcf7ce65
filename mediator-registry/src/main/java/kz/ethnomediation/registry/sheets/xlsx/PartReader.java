package kz.ethnomediation.registry.sheets.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.ethnomediation.registry.sheets.SheetReading.Reason;

/** Walks over the elements of one part; a document type, and with it every entity, is refused. */
final class PartReader {

    private final XMLStreamReader xml;

    PartReader(byte[] part) throws IOException {
        try {
            xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException malformed) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
    }

    /** Goes on to the next beginning or end of one of these elements; false at the end of the part. */
    boolean next(Set<String> elements) throws IOException {
        try {
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableWorkbook(Reason.DAMAGED);
                }
                if ((xml.isStartElement() || xml.isEndElement()) && elements.contains(xml.getLocalName())) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException malformed) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
    }

    boolean isBeginning(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** The attribute, whatever its namespace. */
    Optional<String> attribute(String name) {
        var count = xml.isStartElement() ? xml.getAttributeCount() : 0;
        for (var i = 0; i < count; i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text of the element that begins here. */
    String text() throws IOException {
        try {
            return xml.getElementText();
        } catch (XMLStreamException malformed) {
            throw new UnreadableWorkbook(Reason.DAMAGED);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
