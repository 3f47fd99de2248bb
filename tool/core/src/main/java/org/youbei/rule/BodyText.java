package org.youbei.rule;

import java.util.List;
import org.youbei.model.plan.Outline;

/** The text of some sections of a plan. */
final class BodyText {
    private BodyText() {}

    /** Returns the text of the sections of these ids, sub-sections included; the whole body when none is named or none is there. */
    static String of(PlanCase plan, List<String> sections) {
        if (sections.isEmpty()) {
            return plan.body();
        }
        StringBuilder text = new StringBuilder();
        List<Outline.Heading> headings = plan.plan().outline().headings();
        String[] lines = plan.body().split("\n", -1);
        int first = plan.plan().outline().bodyLine();
        for (int i = 0; i < headings.size(); i++) {
            Outline.Heading heading = headings.get(i);
            if (sections.contains(heading.section()) || sections.contains(heading.id())) {
                int end = end(headings, i, first + lines.length);
                for (int line = heading.line(); line < end; line++) {
                    text.append(lines[line - first]).append('\n');
                }
            }
        }
        return text.isEmpty() ? plan.body() : text.toString();
    }

    /** Returns the line on which the next heading that is not below this one stands. */
    private static int end(List<Outline.Heading> headings, int at, int last) {
        for (Outline.Heading next : headings.subList(at + 1, headings.size())) {
            if (next.depth() <= headings.get(at).depth()) {
                return next.line();
            }
        }
        return last;
    }
}
