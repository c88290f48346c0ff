package org.clustercast.loader.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook as a stream of elements. Their names count and not their prefixes, which programs choose freely. */
final class XmlPart {

    /** Characters that XML cannot hold are written so. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader xml;

    private XmlPart(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Takes each event of a part. */
    interface Reader {
        void event(XmlPart xml) throws IOException;
    }

    /** Goes through a part; declarations of document types are refused, as they may hide anything. */
    static void read(String name, byte[] content, Reader reader) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XmlPart part = new XmlPart(factory.createXMLStreamReader(new ByteArrayInputStream(content)));
            while (part.xml.hasNext()) {
                int event = part.xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new IOException(name + ": DOCTYPE");
                }
                reader.event(part);
            }
        } catch (XMLStreamException e) {
            throw new IOException(name + ": XML " + e.getLocation().getLineNumber() + ":"
                    + e.getLocation().getColumnNumber());
        }
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    boolean isText() {
        return xml.isCharacters();
    }

    /** An attribute by its name without prefix; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A switch; both spellings of XML mean yes. */
    boolean flag(String name) {
        return attribute(name).equals("1") || attribute(name).equals("true");
    }

    /** Text between elements. */
    String text() {
        return xml.getText();
    }

    /** What a written text means. */
    static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(String.valueOf((char) HexFormat.fromHexDigits(match.group(1)))));
    }
}
