package org.youbei.parse;

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
    private final Map<String, Section> byId;
    private final int longestAlias;

    /** A section: its title, and words that stand in a text which has its content. */
    private record Section(String title, List<String> words) {}

    private Sections(Map<String, String> byHeading, Map<String, Section> byId) {
        this.byHeading = byHeading;
        this.ids = Set.copyOf(byId.keySet());
        this.byId = byId;
        this.longestAlias =
                byHeading.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Returns the sections of a profile's tree: a list {@code sections} of {@code {id, title, aliases, words}}. */
    public static Sections of(Node profile) {
        Map<String, String> byHeading = new HashMap<>();
        Map<String, Section> byId = new HashMap<>();
        for (Node section : items(profile, "sections")) {
            String id = text(section, "id");
            List<String> words = items(section, "words").stream()
                    .map(word -> ((Node.Scalar) word).text())
                    .toList();
            byId.put(id, new Section(text(section, "title"), words));
            byHeading.put(text(section, "title"), id);
            for (Node alias : items(section, "aliases")) {
                byHeading.putIfAbsent(((Node.Scalar) alias).text(), id);
            }
        }
        return new Sections(byHeading, byId);
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

    /** Returns the title of a section; its id when there is no such section. */
    public String title(String id) {
        Section section = byId.get(id);
        return section == null ? id : section.title();
    }

    /** Returns the words that speak for a section's content where no heading opens it; none when there are none. */
    public List<String> words(String id) {
        Section section = byId.get(id);
        return section == null ? List.of() : section.words();
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
