package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tables of contents of a text.
 *
 * @param entries their entries in order
 * @param lines the lines that are left without them
 */
record Contents(List<Entry> entries, List<Line> lines) {
    /** An entry of a table of contents; the number is empty when it has none. */
    record Entry(String number, String title, Line line) {
        boolean isSame(Entry other) {
            return number.equals(other.number) && title.equals(other.title);
        }
    }

    /** Returns the titles of the numbered entries by their numbers, of those between two lines of the source. */
    Map<String, String> titles(int firstLine, int lastLine) {
        Map<String, String> titles = new TreeMap<>();
        for (Entry entry : between(firstLine, lastLine)) {
            if (!entry.number().isEmpty()) {
                titles.putIfAbsent(entry.number(), entry.title());
            }
        }
        return titles;
    }

    /** Returns the entries between two lines of the source. */
    List<Entry> between(int firstLine, int lastLine) {
        return entries.stream()
                .filter(entry ->
                        entry.line().number() >= firstLine && entry.line().number() <= lastLine)
                .toList();
    }

    /** Returns the line that heads a table of contents, in any spacing. */
    static boolean isMarker(String word) {
        return Blanks.remove(word).equals("目录") || Blanks.remove(word).equals("目次");
    }

    /** Returns a text without its tables of contents. */
    static Contents of(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        List<Line> left = new ArrayList<>();
        List<Line> rest = new ArrayList<>(lines);
        for (int i = 0; i < rest.size(); ) {
            Optional<ContentsRun> run = ContentsRun.at(rest, i);
            if (run.isEmpty()) {
                left.add(rest.get(i++));
                continue;
            }
            entries.addAll(run.get().dropped());
            i = run.get().nextLine();
            if (run.get().remainder().isPresent()) {
                // The text begins in the middle of the last line, perhaps with the same table again.
                rest.set(--i, run.get().remainder().get());
            }
        }
        return new Contents(List.copyOf(entries), List.copyOf(left));
    }
}
