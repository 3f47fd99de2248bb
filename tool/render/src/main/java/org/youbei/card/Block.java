package org.youbei.card;

import java.util.List;

/**
 * A part of a card, such as its steps.
 *
 * @param id what it holds, for style sheets and messages: {@code steps}, {@code calls} …
 * @param heading its heading, or empty
 * @param style how its items are laid out: {@code steps}, {@code calls}, {@code facts}, {@code notes}, {@code grid} or {@code form}
 */
public record Block(String id, String heading, String style, List<Item> items) {
    /**
     * A line of a block, which is never torn apart.
     *
     * @param lead what stands before the text: a number, a time, a label
     * @param about what stands smaller after it: who does it, which post somebody holds
     * @param numbers telephone numbers for the eye
     * @param cells the cells of a row of a grid
     * @param tone the colour of a level: {@code red}, {@code orange}, {@code yellow}, {@code blue}; or empty
     */
    public record Item(String lead, String text, String about, List<String> numbers, List<Cell> cells, String tone) {
        /** Returns a line of text. */
        public static Item text(String text) {
            return new Item("", text, "", List.of(), List.of(), "");
        }

        /** Returns a line with something before its text. */
        public static Item lead(String lead, String text) {
            return new Item(lead, text, "", List.of(), List.of(), "");
        }

        /** Returns somebody to be called. */
        public static Item call(String lead, String name, String about, List<String> numbers) {
            return new Item(lead, name, about, numbers, List.of(), "");
        }

        /** Returns a row of a grid. */
        public static Item row(List<Cell> cells) {
            return new Item("", "", "", List.of(), cells, "");
        }
    }

    /**
     * A cell of a grid.
     *
     * @param lines its paragraphs
     * @param tone the colour of a level, or empty
     * @param share how much of the width it takes in per cent; 0 when the style sheet says
     */
    public record Cell(List<String> lines, String tone, int share) {
        /** Makes a cell as wide as the style sheet says. */
        public Cell(List<String> lines, String tone) {
            this(lines, tone, 0);
        }

        /** Returns a cell of one paragraph. */
        public static Cell of(String text) {
            return new Cell(List.of(text), "");
        }
    }
}
