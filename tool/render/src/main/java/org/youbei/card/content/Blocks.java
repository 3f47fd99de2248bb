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
        if (!items.isEmpty()) {
            blocks.add(new Block(id, words.of("card.block", id), style, items));
        }
        return this;
    }
}
