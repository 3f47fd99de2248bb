package org.youbei.warning;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.parse.TextDecoder;
import org.youbei.text.Limits;
import org.youbei.text.SourceFile;
import org.youbei.text.Span;

/** Reads an XML text into a tree. Document types and entities of its own are refused (XML 1.0, 2.8), so that a file can neither read another nor grow. */
final class XmlTree {
    static final Code UNREADABLE = Code.error("YB0740");

    /** Characters in which an XML declaration ends. */
    private static final int DECLARATION = 200;

    private static final Pattern ENCODING =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)");

    private final String file;

    private XmlTree(String file) {
        this.file = file;
    }

    static Outcome<XmlElement> read(String file, byte[] bytes) {
        XmlTree tree = new XmlTree(file);
        if (bytes.length > Limits.CAP_BYTES) {
            return tree.refused(Span.START, "large", Limits.CAP_BYTES >> 10);
        }
        if (!declaresOther(bytes)) {
            Outcome<SourceFile> text = TextDecoder.text(file, bytes, Limits.CAP_BYTES, StandardCharsets.UTF_8);
            if (text.hasErrors()) {
                return tree.refused(text.diagnostics().get(0).range().span(), "xml");
            }
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return tree.read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            return tree.refused(span(broken.getLocation()), "xml");
        }
    }

    /**
     * Returns whether a text says that it is not in UTF-8 (XML 1.0, 4.3.3). What is broken in UTF-8 the JDK's reader writes on the terminal before it refuses it, so that it
     * must not see it.
     */
    private static boolean declaresOther(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(start);
        return start.startsWith("\u00FE\u00FF")
                || start.startsWith("\u00FF\u00FE")
                || start.indexOf('\0') >= 0
                || encoding.find() && !encoding.group(1).equalsIgnoreCase("UTF-8");
    }

    private Outcome<XmlElement> read(XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        Optional<XmlElement> root = Optional.empty();
        int events = 0;
        while (reader.hasNext()) {
            int event = next(reader);
            if (++events > Limits.CAP_EVENTS) {
                return refused(span(reader.getLocation()), "many", Limits.CAP_EVENTS);
            }
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return refused(span(reader.getLocation()), "dtd");
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = new XmlElement(
                            reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI(),
                            reader.getLocalName(),
                            span(reader.getLocation()));
                    if (open.isEmpty()) {
                        root = Optional.of(element);
                    } else {
                        open.peek().add(element);
                    }
                    open.push(element);
                    if (open.size() > Limits.CAP_DEPTH) {
                        return refused(element.span(), "deep", Limits.CAP_DEPTH);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().add(reader.getText());
                    }
                }
                default -> {}
            }
        }
        return root.map(Outcome::of).orElseGet(() -> refused(Span.START, "xml"));
    }

    /** The reader of the JDK has no words for some mistakes in document types, and says so with an exception of another kind. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (MissingResourceException wordless) {
            throw new XMLStreamException(wordless.getKey(), reader.getLocation(), wordless);
        }
    }

    private Outcome<XmlElement> refused(Span span, String why, Object... arguments) {
        return Outcome.failed(
                Diagnostic.at(file, span, UNREADABLE).messageOf(why, arguments).hintOf("hint"));
    }

    private static Span span(Location location) {
        return Span.of(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()), 1);
    }
}
