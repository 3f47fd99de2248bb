package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.youbei.importing.Block.Heading;
import org.youbei.importing.Block.Paragraph;

/** Titles that run into their text: where each of the numbers under a section starts with a short sentence, as in {@code 3.1.1 责任落实。落实以……}, those are titles. */
final class RunIns {
    private static final int FEWEST = 2;

    private final List<Block> blocks;

    private RunIns(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Returns the blocks with such sentences as titles. */
    static List<Block> cut(List<Block> blocks) {
        return new RunIns(blocks).cut();
    }

    private List<Block> cut() {
        Map<String, List<Integer>> clauses = new TreeMap<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading
                    && isClause(heading)
                    && blocks.get(i + 1) instanceof Paragraph) {
                clauses.computeIfAbsent(parent(heading), section -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Block> all = new ArrayList<>(blocks);
        clauses.values().stream()
                .filter(members -> members.size() >= FEWEST)
                .filter(members -> members.stream().allMatch(member -> Titles.runIn(text(member)) > 0))
                .forEach(members -> members.forEach(member -> cut(all, member)));
        return all;
    }

    private static boolean isClause(Heading heading) {
        return heading.number().form() == NumberForm.DECIMAL && heading.title().isEmpty();
    }

    private static String parent(Heading heading) {
        List<Integer> ordinals = heading.number().ordinals();
        return ordinals.subList(0, ordinals.size() - 1).stream()
                .map(String::valueOf)
                .collect(Collectors.joining("."));
    }

    private String text(int heading) {
        return ((Paragraph) blocks.get(heading + 1)).text();
    }

    private void cut(List<Block> all, int index) {
        Heading heading = (Heading) blocks.get(index);
        Paragraph paragraph = (Paragraph) blocks.get(index + 1);
        int end = Titles.runIn(paragraph.text());
        String title = TitleCut.normal(paragraph.text().substring(0, end));
        Line rest = paragraph.at().from(Blanks.skip(paragraph.text(), end));
        all.set(index, new Heading(heading.depth(), heading.number(), title, heading.at()));
        all.set(index + 1, new Paragraph(rest, paragraph.lastLine()));
    }
}
