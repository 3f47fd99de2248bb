package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;
import org.youbei.html.Words;

/**
 * What tells one print from another.
 *
 * @param commit the commit in short, or empty outside git
 * @param printed the ISO date of printing: the commit's, or the one that the environment sets; may be empty
 */
public record Imprint(String commit, String printed) {
    /** Returns it in words. */
    String words(Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(commit.isEmpty() ? words.say("paper.nocommit") : words.fill("paper.commit", commit));
        if (!printed.isEmpty()) {
            parts.add(words.fill("paper.printed", printed));
        }
        return String.join(words.say("paper.dot"), parts);
    }
}
