package dev.coachmichael.core.activity.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML document as a stream, with everything switched off that activity files do not need: no document
 * types, no entities but the five built-in ones, nothing fetched from anywhere, at most 64 levels deep.
 */
final class XmlWalk {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_TEXT = 4096;

    private static final XMLInputFactory FACTORY = hardened();

    private XmlWalk() {}

    /** Gets the elements as they come. Names are without prefix and namespace. */
    interface Listener {

        /** An element begins, at this depth (1 for the root). */
        void start(String name, Attributes attributes, int depth);

        /** An element ends; the text directly before its end, stripped, cut at 4096 characters. */
        void end(String name, String text, int depth);
    }

    /** The attributes of the element that begins. */
    @FunctionalInterface
    interface Attributes {

        /** The value, empty when there is no such attribute. */
        String get(String name);
    }

    /** Walks to the end. Answers false when the document breaks off or is not well-formed; what came before was given. */
    static boolean walk(InputStream in, Budget budget, Listener listener) throws IOException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(XmlText.of(new MarkupGuard(in, budget)));
            try {
                events(reader, budget, listener);
            } finally {
                reader.close();
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static void events(XMLStreamReader reader, Budget budget, Listener listener) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 0;
        while (hasNext(reader)) {
            budget.step();
            switch (next(reader)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw RefusedFile.because(RefusalReason.NESTED_TOO_DEEP);
                    }
                    text.setLength(0);
                    listener.start(reader.getLocalName(), name -> attribute(reader, name), depth);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(text, reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    listener.end(reader.getLocalName(), text.toString().strip(), depth--);
                    text.setLength(0);
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw RefusedFile.because(RefusalReason.FORBIDDEN_XML);
                default -> {
                    // Comments and processing instructions say nothing about a run.
                }
            }
        }
    }

    private static boolean hasNext(XMLStreamReader reader) throws XMLStreamException {
        return reader.hasNext();
    }

    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RefusedFile refused) {
            throw refused;
        } catch (RuntimeException e) {
            // The JDK's parser lets exceptions of its internals through on some malformed input.
            throw new XMLStreamException(e);
        }
    }

    private static void append(StringBuilder text, XMLStreamReader reader) {
        int room = MAX_TEXT - text.length();
        if (room > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        XMLResolver nothing = (publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("external entity");
        };
        factory.setXMLResolver(nothing);
        return factory;
    }
}
