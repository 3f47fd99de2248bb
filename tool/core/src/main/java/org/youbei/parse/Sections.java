package org.youbei.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youbei.text.Node;

/** The section ids of a profile and the headings that open them. */
public final class Sections {
    private static final int SHORTEST_INNER_ALIAS = 4;

    private final Map<String, String> byHeading;
    private final Set<String> ids;
    private final int longestAlias;

    private Sections(Map<String, String> byHeading, Set<String> ids) {
        this.byHeading = byHeading;
        this.ids = ids;
        this.longestAlias =
                byHeading.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Returns the sections of a profile's tree: a list {@code sections} of {@code {id, title, aliases}}. */
    public static Sections of(Node profile) {
        Map<String, String> byHeading = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Node section : items(profile, "sections")) {
            String id = text(section, "id");
            ids.add(id);
            byHeading.put(text(section, "title"), id);
            for (Node alias : items(section, "aliases")) {
                byHeading.putIfAbsent(((Node.Scalar) alias).text(), id);
            }
        }
        return new Sections(byHeading, Set.copyOf(ids));
    }

    private static String text(Node mapping, String key) {
        return ((Node.Scalar) ((Node.Mapping) mapping).get(key).orElseThrow()).text();
    }

    private static List<Node> items(Node mapping, String key) {
        return ((Node.Mapping) mapping)
                .get(key)
                .map(list -> ((Node.Sequence) list).items())
                .orElse(List.of());
    }

    /** Returns whether a word is a section id. */
    public boolean isSection(String id) {
        return ids.contains(id);
    }

    /** Returns all section ids, sorted. */
    public List<String> ids() {
        return ids.stream().sorted().toList();
    }

    /** Returns the section that a heading without its numbering opens. */
    public Optional<String> ofHeading(String heading) {
        String words = heading.replace(" ", "").replace("　", "");
        String exact = byHeading.get(words);
        return exact != null ? Optional.of(exact) : longestInside(words);
    }

    private Optional<String> longestInside(String words) {
        for (int length = Math.min(words.length() - 1, longestAlias); length >= SHORTEST_INNER_ALIAS; length--) {
            for (int start = 0; start + length <= words.length(); start++) {
                String id = byHeading.get(words.substring(start, start + length));
                if (id != null) {
                    return Optional.of(id);
                }
            }
        }
        return Optional.empty();
    }
}
