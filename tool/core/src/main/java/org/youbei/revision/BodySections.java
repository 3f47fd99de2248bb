package org.youbei.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.youbei.model.plan.Outline;
import org.youbei.parse.BodyParser;
import org.youbei.parse.Sections;
import org.youbei.workspace.git.LineChanges;

/** The sections of a body, and how they differ from those of another. */
final class BodySections {
    private BodySections() {}

    /**
     * A body and where it stands.
     *
     * @param bodyLine the number of its first line in the file
     */
    record Text(String path, String body, int bodyLine) {}

    /** A section with its text, the heading first. */
    private record Section(
            String id,
            String number,
            String words,
            @Nullable String chapter,
            List<String> lines) {
        String title() {
            return (number + " " + words).strip();
        }
    }

    /** Two sections that are the same one at two times. */
    private record Pair(Section before, Section after) {}

    /** Returns the sections in which two bodies differ, in the order of the latter, those that are gone behind. */
    static List<SectionChange> between(Text before, Text after, Sections vocabulary) {
        List<Section> were = of(before, vocabulary);
        List<Section> are = of(after, vocabulary);
        List<Pair> pairs = new ArrayList<>();
        // The same heading; else the same words under another number; else another heading with the same id.
        match(
                were,
                are,
                pairs,
                (one, other) -> one.id().equals(other.id()) && one.words().equals(other.words()));
        match(
                were,
                are,
                pairs,
                (one, other) ->
                        one.words().equals(other.words()) && !one.words().isEmpty());
        match(were, are, pairs, (one, other) -> one.id().equals(other.id()));
        List<SectionChange> changes = new ArrayList<>();
        for (Section section : of(after, vocabulary)) {
            pairs.stream()
                    .filter(pair -> pair.after().equals(section))
                    .findFirst()
                    .ifPresentOrElse(
                            pair -> compare(pair, changes),
                            () -> changes.add(change(SectionChange.How.ADDED, section, List.of(), section.lines())));
        }
        were.forEach(gone -> changes.add(change(SectionChange.How.REMOVED, gone, gone.lines(), List.of())));
        return changes;
    }

    /** Takes out of both lists what belongs together. */
    private static void match(
            List<Section> were, List<Section> are, List<Pair> pairs, BiPredicate<Section, Section> same) {
        for (Section after : List.copyOf(are)) {
            were.stream().filter(before -> same.test(before, after)).findFirst().ifPresent(before -> {
                pairs.add(new Pair(before, after));
                were.remove(before);
                are.remove(after);
            });
        }
    }

    private static void compare(Pair pair, List<SectionChange> changes) {
        SectionChange change = change(
                SectionChange.How.CHANGED,
                pair.after(),
                pair.before().lines(),
                pair.after().lines());
        if (!change.lines().isEmpty()) {
            changes.add(change);
        }
    }

    private static SectionChange change(
            SectionChange.How how, Section section, List<String> before, List<String> after) {
        List<LineChanges.Line> lines = LineChanges.between(before, after).stream()
                .filter(line -> !line.text().isBlank())
                .toList();
        return new SectionChange(how, section.id(), section.title(), section.chapter(), lines);
    }

    private static List<Section> of(Text document, Sections vocabulary) {
        Outline outline = BodyParser.parse(document.path(), document.body(), document.bodyLine(), vocabulary)
                .value()
                .orElse(new Outline(document.bodyLine(), List.of(), List.of(), List.of(), List.of()));
        List<String> lines = document.body().lines().toList();
        List<Section> sections = new ArrayList<>();
        @Nullable String[] chapters = new String[8];
        int at = 0;
        Section open = new Section("", "", "", null, List.of());
        for (Outline.Heading heading : outline.headings()) {
            int start = heading.line() - document.bodyLine();
            add(sections, open, lines.subList(at, start));
            at = start;
            String above = chapters[heading.depth() - 1];
            for (int depth = heading.depth(); depth < chapters.length; depth++) {
                chapters[depth] = heading.section() == null ? above : heading.section();
            }
            open = new Section(heading.id(), heading.number(), heading.text(), chapters[heading.depth()], List.of());
        }
        add(sections, open, lines.subList(at, lines.size()));
        return sections;
    }

    private static void add(List<Section> sections, Section open, List<String> lines) {
        boolean isEmptyStart = open.id().isEmpty() && lines.stream().allMatch(String::isBlank);
        if (!isEmptyStart) {
            sections.add(new Section(open.id(), open.number(), open.words(), open.chapter(), List.copyOf(lines)));
        }
    }
}
