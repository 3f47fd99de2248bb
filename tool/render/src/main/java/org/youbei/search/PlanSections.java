package org.youbei.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.youbei.html.MarkdownLine;
import org.youbei.model.Audience;
import org.youbei.model.plan.Outline;

/** Cuts the body of a plan at its headings and leaves the words: no markup, and no passage that the audience may not see. */
final class PlanSections {
    private static final Pattern RULE = Pattern.compile("^[\\s|:+-]+$");

    private final Outline outline;
    private final Audience audience;
    private final UnaryOperator<String> names;

    /**
     * For the outline of a body.
     *
     * @param names the name of the entry that a cross-link leads to
     */
    PlanSections(Outline outline, Audience audience, UnaryOperator<String> names) {
        this.outline = outline;
        this.audience = audience;
        this.names = names;
    }

    /** Returns the sections of a body, each with the text up to the next heading; the text before the first heading is one without an anchor. */
    List<SearchDocument.Section> of(String body) {
        List<SearchDocument.Section> sections = new ArrayList<>();
        String[] lines = body.split("\n", -1);
        List<Outline.Heading> headings = outline.headings();
        int first = headings.isEmpty()
                ? outline.bodyLine() + lines.length
                : headings.get(0).line();
        String before = text(lines, outline.bodyLine(), first);
        if (!before.isEmpty()) {
            sections.add(new SearchDocument.Section("", "", "", before));
        }
        for (int i = 0; i < headings.size(); i++) {
            Outline.Heading heading = headings.get(i);
            if (isShown(heading.line())) {
                int end = i + 1 < headings.size() ? headings.get(i + 1).line() : outline.bodyLine() + lines.length;
                String text = text(lines, heading.line() + 1, end);
                sections.add(new SearchDocument.Section(
                        heading.id(), heading.number(), MarkdownLine.words(heading.text(), names), text));
            }
        }
        return sections;
    }

    /** The words of the lines from one number to before another, numbers as in the file. */
    private String text(String[] lines, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int number = from; number < to; number++) {
            String line = lines[number - outline.bodyLine()];
            if (!line.isEmpty()
                    && isShown(number)
                    && !line.startsWith(":::")
                    && !RULE.matcher(line).matches()) {
                text.append(text.isEmpty() ? "" : "\n").append(MarkdownLine.words(line, names));
            }
        }
        return text.toString();
    }

    private boolean isShown(int line) {
        for (Outline.Passage passage : outline.passages()) {
            if (passage.firstLine() <= line && line <= passage.lastLine() && !audience.maySee(passage.audience())) {
                return false;
            }
        }
        return true;
    }
}
