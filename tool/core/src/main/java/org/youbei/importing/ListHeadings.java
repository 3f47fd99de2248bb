package org.youbei.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youbei.importing.Block.Heading;
import org.youbei.importing.Block.Paragraph;

/**
 * Tells headings from list items where both are numbered alike, {@code 一、}, {@code （一）}, {@code 1.}, {@code （1）}: headings are those of a list whose every item
 * is a title with text under it.
 */
final class ListHeadings {
    private static final List<NumberForm> FORMS = List.of(
            NumberForm.HAN, NumberForm.HAN_BRACKET, NumberForm.INTEGER, NumberForm.BRACKET, NumberForm.HALF_BRACKET);
    private static final int FEWEST = 2;
    private static final int LONGEST_LABEL = 12;

    private final NumberForm form;
    private final List<Block> blocks;

    private ListHeadings(NumberForm form, List<Block> blocks) {
        this.form = form;
        this.blocks = blocks;
    }

    /** Returns the blocks, the numbered paragraphs that are headings made so. */
    static List<Block> promote(List<Block> blocks) {
        List<Block> promoted = blocks;
        for (NumberForm form : FORMS) {
            promoted = new ListHeadings(form, promoted).promote();
        }
        return promoted;
    }

    private List<Block> promote() {
        List<Integer> members = new ArrayList<>();
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading) {
                close(members, i, chosen);
                continue;
            }
            Optional<NumberToken> token = token(i);
            if (token.isPresent()) {
                int ordinal = token.get().ordinals().get(0);
                if (ordinal != members.size() + 1) {
                    close(members, i, chosen);
                }
                if (ordinal == members.size() + 1) {
                    members.add(i);
                }
            }
        }
        close(members, blocks.size(), chosen);
        return cut(chosen);
    }

    private Optional<NumberToken> token(int index) {
        return blocks.get(index) instanceof Paragraph paragraph
                ? NumberToken.of(paragraph.text()).filter(token -> token.form() == form)
                : Optional.empty();
    }

    /** Ends a list at a block that is not in it. */
    private void close(List<Integer> members, int end, Set<Integer> chosen) {
        boolean headings = members.size() >= FEWEST;
        for (int i = 0; i < members.size() && headings; i++) {
            int next = i + 1 < members.size() ? members.get(i + 1) : end;
            headings = isHeading(members.get(i), next - members.get(i) - 1);
        }
        if (headings) {
            chosen.addAll(members);
        }
        members.clear();
    }

    /** Whether an item is a title that text stands under, or one with the text in the same line. */
    private boolean isHeading(int index, int blocksUnder) {
        String words = words(index);
        int end = titleEnd(words);
        return end > 0 && (end < words.length() || blocksUnder > 0);
    }

    private String words(int index) {
        String text = ((Paragraph) blocks.get(index)).text();
        return text.substring(token(index).orElseThrow().end());
    }

    private int titleEnd(String words) {
        if (Titles.isTitle(words) || Titles.isStopped(words)) {
            return words.length();
        }
        int word = Titles.firstWord(words);
        if (word < words.length() && isLabel(words.substring(0, word))) {
            return word;
        }
        boolean outer = form == NumberForm.HAN || form == NumberForm.HAN_BRACKET;
        return outer ? Titles.runIn(words) : 0;
    }

    private static boolean isLabel(String word) {
        return word.length() <= LONGEST_LABEL && (Titles.isFirstWord(word) || Titles.isStopped(word));
    }

    private List<Block> cut(Set<Integer> chosen) {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!chosen.contains(i)) {
                all.add(blocks.get(i));
                continue;
            }
            Line line = ((Paragraph) blocks.get(i)).at();
            NumberToken token = token(i).orElseThrow();
            Line words = line.from(token.end());
            int end = titleEnd(words.text());
            NumberToken number = form == NumberForm.INTEGER ? token.as(NumberForm.ITEM) : token;
            String title = TitleCut.normal(words.text().substring(0, end));
            all.add(new Heading(0, number, title, line.to(token.end() + end)));
            Line rest = words.from(Blanks.skip(words.text(), end));
            if (!rest.text().isEmpty()) {
                all.add(Paragraph.of(rest));
            }
        }
        return all;
    }
}
