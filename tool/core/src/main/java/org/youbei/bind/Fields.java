package org.youbei.bind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Audience;
import org.youbei.model.GeoPoint;
import org.youbei.model.Id;
import org.youbei.model.Name;
import org.youbei.model.Phone;
import org.youbei.model.Reference;
import org.youbei.model.TimeSpan;
import org.youbei.text.Node;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** Reads the values of one mapping that passed its schema; a value of another shape than asked for is a bug of the schema. */
final class Fields {
    private final String file;
    private final Node.Mapping mapping;

    Fields(String file, Node.Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    static Fields of(String file, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(file, mapping);
        }
        throw new IllegalStateException("not a mapping at " + file + ":" + node.span());
    }

    String file() {
        return file;
    }

    int line() {
        return mapping.span().line();
    }

    boolean has(String key) {
        return value(key) != null;
    }

    private @Nullable Node value(String key) {
        // Asked for each key of each entry: an iterator would cost more than the comparisons.
        List<Node.Entry> entries = mapping.entries();
        for (int i = 0; i < entries.size(); i++) {
            Node.Entry entry = entries.get(i);
            if (entry.key().text().equals(key)) {
                return entry.value() instanceof Node.Scalar scalar && scalar.isBlank() ? null : entry.value();
            }
        }
        return null;
    }

    private Node required(String key) {
        Node node = value(key);
        if (node == null) {
            throw new IllegalStateException("no " + key + " at " + file + ":" + mapping.span());
        }
        return node;
    }

    private static Node.Scalar scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar;
        }
        throw new IllegalStateException("not a single value at " + node.span());
    }

    private Node.@Nullable Scalar scalarOrNull(String key) {
        Node node = value(key);
        return node == null ? null : scalar(node);
    }

    /** Returns the value of a key that is read from its text, or null when the key is absent. */
    <T> @Nullable T parse(String key, Function<String, ? extends @Nullable T> read) {
        Node.Scalar scalar = scalarOrNull(key);
        return scalar == null ? null : read.apply(scalar.text());
    }

    <T> T parseRequired(String key, Function<String, T> read) {
        return read.apply(scalar(required(key)).text());
    }

    String text(String key) {
        return scalar(required(key)).text();
    }

    @Nullable
    String textOrNull(String key) {
        Node.Scalar scalar = scalarOrNull(key);
        return scalar == null ? null : scalar.text();
    }

    @Nullable
    LocalDate date(String key) {
        return parse(key, LocalDate::parse);
    }

    @Nullable
    Integer integer(String key) {
        return parse(key, Integer::valueOf);
    }

    @Nullable
    BigDecimal decimal(String key) {
        return parse(key, BigDecimal::new);
    }

    @Nullable
    TimeSpan span(String key) {
        return parse(key, TimeSpan::of);
    }

    @Nullable
    Phone phone(String key) {
        return parse(key, Phone::new);
    }

    boolean flag(String key) {
        return "true".equals(textOrNull(key));
    }

    Audience audience(Audience otherwise) {
        Audience audience = parse("audience", Audience::of);
        return audience == null ? otherwise : audience;
    }

    @Nullable
    GeoPoint point(String key) {
        List<String> numbers = texts(key);
        return numbers.size() < 2
                ? null
                : new GeoPoint(Double.parseDouble(numbers.get(0)), Double.parseDouble(numbers.get(1)));
    }

    /** Returns the id with its place as the source of the entry. */
    SourceRange source(String key) {
        return new SourceRange(file, required(key).span());
    }

    <I extends Id> Reference<I> reference(String key, Function<String, I> type) {
        return reference(scalar(required(key)), type);
    }

    <I extends Id> @Nullable Reference<I> referenceOrNull(String key, Function<String, I> type) {
        Node.Scalar scalar = scalarOrNull(key);
        return scalar == null ? null : reference(scalar, type);
    }

    <I extends Id> List<Reference<I>> references(String key, Function<String, I> type) {
        List<Reference<I>> references = new ArrayList<>();
        for (Node item : items(key)) {
            references.add(reference(scalar(item), type));
        }
        return List.copyOf(references);
    }

    static <I extends Id> Reference<I> reference(Node.Scalar scalar, Function<String, I> type) {
        Span span = scalar.span();
        return new Reference<>(type.apply(scalar.text()), span.line(), span.column(), length(scalar));
    }

    /** Returns how many columns a value takes, its quotes included. */
    static int length(Node.Scalar scalar) {
        Span span = scalar.span();
        return span.line() == span.endLine()
                ? span.endColumn() - span.column()
                : scalar.text().length();
    }

    static Name name(Node.Scalar scalar) {
        return new Name(scalar.text(), scalar.span().line(), scalar.span().column(), length(scalar));
    }

    @Nullable
    Name nameOrNull(String key) {
        Node.Scalar scalar = scalarOrNull(key);
        return scalar == null ? null : name(scalar);
    }

    Node.Scalar scalarAt(String key) {
        return scalar(required(key));
    }

    Node.@Nullable Scalar scalarAtOrNull(String key) {
        return scalarOrNull(key);
    }

    List<Node.Scalar> scalars(String key) {
        return items(key).stream().map(Fields::scalar).toList();
    }

    /** Returns the texts of a list, or of the single value that stands where a list may. */
    List<String> texts(String key) {
        Node node = value(key);
        if (node instanceof Node.Scalar scalar) {
            return List.of(scalar.text());
        }
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            texts.add(scalar(item).text());
        }
        return List.copyOf(texts);
    }

    private List<Node> items(String key) {
        return value(key) instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    /** Returns the mappings of a list, each read by a function. */
    <T> List<T> list(String key, Function<Fields, T> read) {
        List<T> all = new ArrayList<>();
        for (Node item : items(key)) {
            all.add(read.apply(of(file, item)));
        }
        return List.copyOf(all);
    }

    <T> @Nullable T map(String key, Function<Fields, T> read) {
        return value(key) instanceof Node.Mapping found ? read.apply(new Fields(file, found)) : null;
    }

    <T> T mapOr(String key, Function<Fields, T> read, T otherwise) {
        T value = map(key, read);
        return value == null ? otherwise : value;
    }

    /** Returns the entries of a mapping under a key, each value read as its own mapping. */
    <T> Map<String, T> entries(String key, Function<Fields, T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        if (value(key) instanceof Node.Mapping found) {
            found.entries().forEach(entry -> all.put(entry.key().text(), read.apply(of(file, entry.value()))));
        }
        return all;
    }

    /** Returns the texts of a mapping under a key. A nested list or mapping counts as its texts joined by commas. */
    Map<String, String> textMap(String key) {
        Map<String, String> all = new LinkedHashMap<>();
        if (value(key) instanceof Node.Mapping found) {
            found.entries().forEach(entry -> all.put(entry.key().text(), flat(entry.value())));
        }
        return all;
    }

    /** Returns where the values of a mapping under a key stand. */
    Map<String, SourceRange> places(String key) {
        Map<String, SourceRange> all = new LinkedHashMap<>();
        if (value(key) instanceof Node.Mapping found) {
            found.entries()
                    .forEach(entry -> all.put(
                            entry.key().text(),
                            new SourceRange(file, entry.value().span())));
        }
        return all;
    }

    private static String flat(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return String.join(",", sequence.items().stream().map(Fields::flat).toList());
        }
        return String.join(
                ",",
                ((Node.Mapping) node)
                        .entries().stream()
                                .map(entry -> entry.key().text() + "=" + flat(entry.value()))
                                .toList());
    }
}
