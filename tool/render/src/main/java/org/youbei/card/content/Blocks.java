package org.youbei.card.content;

import java.util.ArrayList;
import java.util.List;
import org.youbei.card.Block;
import org.youbei.html.Words;

/** Adds blocks to a card, each under its heading; a block without a line is left out rather than shown empty. */
final class Blocks {
    private final Words words;
    private final List<Block> blocks;

    private Blocks(Words words, List<Block> blocks) {
        this.words = words;
        this.blocks = blocks;
    }

    static Blocks of(Words words, List<Block> blocks) {
        return new Blocks(words, blocks);
    }

    /** Adds numbered steps. */
    Blocks steps(String id, List<String> steps) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            items.add(Block.Item.lead(String.valueOf(i + 1), steps.get(i)));
        }
        return add(id, "steps", items);
    }

    Blocks notes(String id, List<String> notes) {
        return add(id, "notes", notes.stream().map(Block.Item::text).toList());
    }

    /** Adds one line whose label is the heading. */
    Blocks fact(String id, String text) {
        if (!text.isEmpty()) {
            blocks.add(new Block(id, "", "facts", List.of(Block.Item.lead(words.of("card.block", id), text))));
        }
        return this;
    }

    Blocks calls(String id, List<Block.Item> calls) {
        return add(id, "calls", calls);
    }

    /** Adds lines with a label each. */
    Blocks facts(String id, List<Block.Item> facts) {
        return add(
                id,
                "facts",
                facts.stream()
                        .filter(fact ->
                                !fact.text().isEmpty() || !fact.numbers().isEmpty())
                        .toList());
    }

    Blocks add(String id, String style, List<Block.Item> items) {
        return add(id, words.of("card.block", id), style, items);
    }

    /** Adds a block with a heading of its own, or none. */
    Blocks add(String id, String heading, String style, List<Block.Item> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block(id, heading, style, items));
        }
        return this;
    }

    /** Adds calls, two in a row. */
    Blocks pairs(String id, List<Block.Item> calls) {
        List<Block.Item> rows = new ArrayList<>();
        for (int i = 0; i < calls.size(); i += 2) {
            rows.add(Block.Item.row(List.of(cell(calls, i), cell(calls, i + 1))));
        }
        return add(id, "pairs", rows);
    }

    /** A cell of a pair: the name, then the numbers; empty behind the last of an odd number. */
    private static Block.Cell cell(List<Block.Item> calls, int at) {
        List<String> lines = new ArrayList<>();
        if (at < calls.size()) {
            lines.add(calls.get(at).text());
            lines.addAll(calls.get(at).numbers());
        }
        return new Block.Cell(lines, "");
    }

    /** Returns the heads of the columns of a table, from their words. */
    static Block.Item heads(Words words, String... heads) {
        List<Block.Cell> cells = new ArrayList<>();
        for (String head : heads) {
            cells.add(Block.Cell.of(words.of("card.head", head)));
        }
        return Block.Item.row(cells);
    }

    /** Adds the rows of a table whose heads stand above them. */
    Blocks rows(String id, List<Block.Item> rows) {
        return add(id, "", "grid", rows);
    }

    /** Adds what holds for all cards of the kind: the lines of its words. */
    Blocks general(String id) {
        return notes(id, words.of("card.general", id).lines().toList());
    }

    /** Adds one line whose label, the heading, stands in a column of its own. */
    Blocks line(String id, String text) {
        return add(
                id,
                "",
                "times",
                text.isEmpty() ? List.of() : List.of(Block.Item.lead(words.of("card.block", id), text)));
    }
}
