package org.youbei.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.text.Span;

/** An element of an XML text, by its local name, and where it stands. */
final class XmlElement {
    private final String namespace;
    private final String name;
    private final Span span;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String namespace, String name, Span span) {
        this.namespace = namespace;
        this.name = name;
        this.span = span;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    Span span() {
        return span;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    /** Returns what stands in it itself, without white space around. */
    String text() {
        return text.toString().strip();
    }

    List<XmlElement> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    Optional<XmlElement> first(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** Returns the text of the first child of a name; empty when there is none. */
    String text(String wanted) {
        return first(wanted).map(XmlElement::text).orElse("");
    }

    /** Returns itself and all below it, in the order of the text. */
    Stream<XmlElement> tree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::tree));
    }
}
