package org.youbei.card.content;

import java.util.ArrayList;
import java.util.List;
import org.youbei.card.Block;
import org.youbei.html.Words;

/** Makes the rows of a form: boxes with a small label and what stands in them, or room to write. */
final class Boxes {
    private final Words words;

    Boxes(Words words) {
        this.words = words;
    }

    /** Returns a row of boxes from labels and values in turn; the lines of a value stand one below the other. */
    Block.Item row(String... labelled) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < labelled.length; i += 2) {
            List<String> lines = new ArrayList<>();
            lines.add(words.of("card.form", labelled[i]));
            labelled[i + 1].lines().forEach(lines::add);
            cells.add(new Block.Cell(lines, ""));
        }
        return Block.Item.row(cells);
    }
}
