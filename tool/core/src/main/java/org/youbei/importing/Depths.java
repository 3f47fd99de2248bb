package org.youbei.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.youbei.importing.Block.Heading;
import org.youbei.importing.Block.Paragraph;

/** Gives headings their depths: that of a decimal is its number of levels, that of another form follows from the forms around it. */
final class Depths {
    private static final int TOP = 2;
    private static final int DEEPEST = 6;

    private final Deque<Heading> open = new ArrayDeque<>();

    private Depths() {}

    /** Returns the blocks with the depths of their headings; a list heading too deep for Markdown is a paragraph again. */
    static List<Block> assign(List<Block> blocks) {
        Depths depths = new Depths();
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(block instanceof Heading heading ? depths.assign(heading) : block);
        }
        return all;
    }

    private Block assign(Heading heading) {
        NumberForm form = heading.number().form();
        if (form == NumberForm.APPENDIX) {
            open.clear();
        }
        while (!open.isEmpty() && compare(open.peek(), heading) >= 0) {
            open.pop();
        }
        int depth = heading.number().form() == NumberForm.DECIMAL ? decimal(heading) : below();
        if (depth > DEEPEST && form.compareTo(NumberForm.HAN) >= 0) {
            return new Paragraph(heading.at(), heading.at().number());
        }
        Heading placed = heading.withDepth(Math.min(depth, DEEPEST));
        open.push(placed);
        return placed;
    }

    private int below() {
        return open.isEmpty() ? TOP : open.peek().depth() + 1;
    }

    /** A section keeps its depth where its chapter's heading is missing. */
    private int decimal(Heading heading) {
        int levels = heading.number().ordinals().size() + 1;
        long around = open.stream()
                .filter(outer -> outer.number().form() == NumberForm.APPENDIX
                        || outer.number().form() == NumberForm.PART)
                .count();
        return levels + (int) around;
    }

    /** By form, decimals by their levels. */
    private static int compare(Heading outer, Heading inner) {
        NumberToken number = inner.number();
        int byForm = outer.number().form().compareTo(number.form());
        return byForm != 0
                ? byForm
                : Integer.compare(
                        outer.number().ordinals().size(), number.ordinals().size());
    }
}
