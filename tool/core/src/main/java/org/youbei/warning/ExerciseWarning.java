package org.youbei.warning;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.youbei.diagnostic.Bilingual;
import org.youbei.model.Colour;
import org.youbei.model.register.Event;
import org.youbei.model.register.Place;

/**
 * A warning for a drill, written as CAP 1.2. Its status is Exercise and can be no other: warnings to the public are issued by the meteorological service alone
 * (气象灾害防御条例 art. 30).
 *
 * @param sender whose drill it is: the name of the workspace
 * @param expires after it was sent
 * @param words headline, description and instruction; each is marked as one of a drill
 */
public record ExerciseWarning(
        String sender,
        Event event,
        Colour colour,
        Place place,
        OffsetDateTime sent,
        OffsetDateTime expires,
        Words words) {
    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";
    private static final String MARK = "【演练】";

    /** With seconds and a numeric offset, never Z (CAP 1.2, 3.3.2). */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmm", Locale.ROOT);
    private static final List<String> EARTH = List.of("earthquake", "geological");
    private static final List<String> FIRE = List.of("wildfire", "fire");

    /** What a warning says in words; what is empty is left out, but a headline is made. */
    public record Words(String headline, String description, String instruction) {}

    /** Returns whether CAP can carry the words: no control characters but line breaks and tabs, none that XML 1.0 has no room for (section 2.2). */
    public static boolean isWritable(String words) {
        return words.codePoints().allMatch(ExerciseWarning::isWritable);
    }

    private static boolean isWritable(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        int plane = character & 0xFFFF;
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && plane != 0xFFFE
                && plane != 0xFFFF;
    }

    /** Returns what tells it apart: the same words at the same time for the same place are the same message, others are not. */
    public String identifier() {
        return String.join(
                "-",
                "EXERCISE",
                place.id().value(),
                event.id().value(),
                colour.id(),
                STAMP.format(sent),
                String.format(Locale.ROOT, "%08x", checksum()));
    }

    private long checksum() {
        CRC32C sum = new CRC32C();
        String all =
                String.join("\u0000", TIME.format(expires), words.headline(), words.description(), words.instruction());
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** Returns the message. */
    public String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            out.setDefaultNamespace(NAMESPACE);
            out.writeStartElement(NAMESPACE, "alert");
            out.writeDefaultNamespace(NAMESPACE);
            element(out, "identifier", identifier());
            element(out, "sender", "exercise@" + place.id().value());
            element(out, "sent", TIME.format(sent));
            element(out, "status", "Exercise");
            element(out, "msgType", "Alert");
            element(out, "scope", "Restricted");
            element(out, "restriction", "仅供演练人员，不得向社会发布");
            element(out, "note", MARK);
            info(out);
            end(out);
            out.flush();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return text + "\n";
    }

    /** The elements stand in the order of the schema. */
    private void info(XMLStreamWriter out) throws XMLStreamException {
        start(out, "info");
        element(out, "language", "zh-CN");
        element(out, "category", category());
        element(out, "event", event.name() + colourName().chinese() + "预警");
        element(out, "responseType", "Prepare");
        element(out, "urgency", "Expected");
        element(out, "severity", severity());
        element(out, "certainty", "Likely");
        for (String code : event.codes()) {
            named(out, "eventCode", "12379", code);
        }
        element(out, "effective", TIME.format(sent));
        element(out, "expires", TIME.format(expires));
        element(out, "senderName", marked(sender));
        element(out, "headline", marked(headline()));
        optional(out, "description", words.description());
        optional(out, "instruction", words.instruction());
        named(out, "parameter", "预警颜色", colourName().chinese());
        start(out, "area");
        element(out, "areaDesc", place.name());
        named(out, "geocode", "行政区划代码", place.id().value());
        end(out);
        end(out);
    }

    private String headline() {
        return words.headline().isEmpty()
                ? place.name() + event.name() + colourName().chinese() + "预警"
                : words.headline();
    }

    private Bilingual colourName() {
        return switch (colour) {
            case RED -> new Bilingual("红色", "red");
            case ORANGE -> new Bilingual("橙色", "orange");
            case YELLOW -> new Bilingual("黄色", "yellow");
            case BLUE -> new Bilingual("蓝色", "blue");
        };
    }

    /** As the four colours are matched to the severities of CAP (R-CAP-5). */
    private String severity() {
        return switch (colour) {
            case RED -> "Extreme";
            case ORANGE -> "Severe";
            case YELLOW -> "Moderate";
            case BLUE -> "Minor";
        };
    }

    private String category() {
        if (EARTH.contains(event.id().value())) {
            return "Geo";
        }
        if (FIRE.contains(event.id().value())) {
            return "Fire";
        }
        return switch (event.category()) {
            case NATURAL -> "Met";
            case ACCIDENT -> "Safety";
            case HEALTH -> "Health";
            case SOCIAL -> "Security";
        };
    }

    private static void optional(XMLStreamWriter out, String name, String words) throws XMLStreamException {
        if (!words.isEmpty()) {
            element(out, name, marked(words));
        }
    }

    private static String marked(String words) {
        return words.startsWith(MARK) ? words : MARK + words;
    }

    private static void named(XMLStreamWriter out, String name, String what, String value) throws XMLStreamException {
        start(out, name);
        element(out, "valueName", what);
        element(out, "value", value);
        end(out);
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        start(out, name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void start(XMLStreamWriter out, String name) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(NAMESPACE, name);
    }

    private static void end(XMLStreamWriter out) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEndElement();
    }
}
