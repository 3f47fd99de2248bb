package org.youbei.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.youbei.diagnostic.Bilingual;
import org.youbei.text.Node;

/**
 * The values of a mapping of a rule file. A value that a workspace sets for the rule in {@code youbei.yaml} wins.
 *
 * @param overrides what {@code youbei.yaml} sets, by key; a list is written with commas
 */
public record Params(Node.Mapping mapping, Map<String, String> overrides) {
    private static final String FORMS = "forms";

    public Params {
        overrides = Map.copyOf(overrides);
    }

    /** Returns the values of a mapping. */
    public static Params of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return new Params(mapping, Map.of());
        }
        throw new IllegalStateException("not a mapping at " + node.span());
    }

    /** Returns these values with those of a workspace over them. */
    Params with(Map<String, String> changes) {
        return new Params(mapping, changes);
    }

    /** Returns a single value. */
    public Optional<String> find(String key) {
        String own = overrides.get(key);
        return own != null ? Optional.of(own) : mapping.get(key).map(Params::scalar);
    }

    /** Returns a single value that must be there. */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no " + key + " at " + mapping.span()));
    }

    /** Returns a whole number that must be there. */
    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** Returns the values of a list, or of a single value; none when the key is absent. */
    public List<String> texts(String key) {
        String own = overrides.get(key);
        if (own != null) {
            return List.of(own.split("\\s*,\\s*"));
        }
        return mapping.get(key).map(Params::items).orElse(List.of());
    }

    private static List<String> items(Node node) {
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().map(Params::scalar).toList()
                : List.of(scalar(node));
    }

    /** Returns the mappings of a list; none when the key is absent. */
    public List<Params> list(String key) {
        List<Params> all = new ArrayList<>();
        if (mapping.get(key).orElse(null) instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> all.add(of(item)));
        }
        return all;
    }

    /** Returns the names of the forms of those values that have none built in, by key: {@code {renewed: day}}. */
    public Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        Params named = map(FORMS);
        named.keys().forEach(key -> forms.put(key, named.text(key)));
        return forms;
    }

    /** Returns whether a key has mappings, or a mapping, as its value: no workspace can set one. */
    boolean isList(String key) {
        Node value = mapping.get(key).orElse(null);
        return value instanceof Node.Mapping
                || value instanceof Node.Sequence sequence
                        && sequence.items().stream().anyMatch(item -> !(item instanceof Node.Scalar));
    }

    /** Returns the mapping of a key; an empty one when the key is absent. */
    Params map(String key) {
        return mapping.get(key).map(Params::of).orElseGet(() -> of(new Node.Mapping(mapping.span(), List.of())));
    }

    /** Returns the keys that have a value built in, in the order of the file. */
    public List<String> keys() {
        return mapping.entries().stream()
                .map(entry -> entry.key().text())
                .filter(key -> !key.equals(FORMS))
                .toList();
    }

    /** Returns the value of a key as people read it. */
    public String shown(String key) {
        String own = overrides.get(key);
        return own != null ? own : mapping.get(key).map(Params::shown).orElse("");
    }

    private static String shown(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Params::shown).collect(Collectors.joining("、"));
        }
        Params mapping = of(node);
        return mapping.keys().contains("title")
                ? mapping.words("title").chinese()
                : mapping.keys().stream()
                        .map(key -> key + " " + mapping.shown(key))
                        .collect(Collectors.joining(" "));
    }

    /** Returns a text {@code {zh, en}}; a single value is both. */
    public Bilingual words(String key) {
        return mapping.get(key).orElse(null) instanceof Node.Mapping both
                ? new Bilingual(of(both).text("zh"), of(both).text("en"))
                : new Bilingual(find(key).orElse(""), find(key).orElse(""));
    }

    private static String scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw new IllegalStateException("not a single value at " + node.span());
    }
}
