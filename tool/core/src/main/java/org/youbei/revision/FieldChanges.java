package org.youbei.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.text.Node;

/** Compares two mappings field by field. Layout does not count; items of a list are matched by what names them, or by their text. */
final class FieldChanges {
    /** What names an item of a list, the first of these that it has. */
    private static final List<String> NAMES = List.of(
            "id", "code", "post", "org", "level", "plan", "on", "with", "rule", "file", "kind", "title", "warning",
            "when", "from");

    private final List<FieldChange> changes = new ArrayList<>();

    private FieldChanges() {}

    /** Returns the fields in which two mappings differ, in the order of the former, then of the latter. */
    static List<FieldChange> between(Node.Mapping before, Node.Mapping after) {
        FieldChanges all = new FieldChanges();
        all.mappings("", before, after);
        return all.changes;
    }

    private void compare(String path, @Nullable Node before, @Nullable Node after) {
        if (before instanceof Node.Mapping one && after instanceof Node.Mapping other) {
            mappings(path + ".", one, other);
        } else if (before instanceof Node.Sequence one && after instanceof Node.Sequence other) {
            sequences(path, one, other);
        } else {
            String was = before == null ? null : text(before);
            String is = after == null ? null : text(after);
            if (was == null || !was.equals(is)) {
                changes.add(new FieldChange(path, was, is));
            }
        }
    }

    private void mappings(String prefix, Node.Mapping before, Node.Mapping after) {
        before.entries()
                .forEach(entry -> compare(
                        prefix + entry.key().text(),
                        entry.value(),
                        after.get(entry.key().text()).orElse(null)));
        after.entries().stream()
                .filter(entry -> before.get(entry.key().text()).isEmpty())
                .forEach(entry -> compare(prefix + entry.key().text(), null, entry.value()));
    }

    private void sequences(String path, Node.Sequence before, Node.Sequence after) {
        Map<String, Node> were = named(before);
        Map<String, Node> are = named(after);
        were.forEach((name, item) -> compare(path + "[" + name + "]", item, are.get(name)));
        are.forEach((name, item) -> {
            if (!were.containsKey(name)) {
                compare(path + "[" + name + "]", null, item);
            }
        });
    }

    /** The items by their names; of several with one name, each later one by its number too. */
    private static Map<String, Node> named(Node.Sequence list) {
        Map<String, Node> named = new LinkedHashMap<>();
        for (Node item : list.items()) {
            String name = name(item);
            String free = name;
            for (int copy = 2; named.containsKey(free); copy++) {
                free = name + " " + copy;
            }
            named.put(free, item);
        }
        return named;
    }

    private static String name(Node item) {
        if (item instanceof Node.Mapping mapping) {
            return NAMES.stream()
                    .flatMap(key -> mapping.get(key).stream())
                    .filter(Node.Scalar.class::isInstance)
                    .map(FieldChanges::text)
                    .findFirst()
                    .orElseGet(() -> text(item));
        }
        return text(item);
    }

    /** Returns a node as one line of YAML without quotes. */
    static String text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().strip();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(FieldChanges::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Node.Mapping) node)
                .entries().stream()
                        .map(entry -> entry.key().text() + ": " + text(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
