package org.youbei.diagnostic.format;

import java.util.Optional;
import java.util.function.Function;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.text.SourceFile;

/**
 * What stands behind findings and is looked up only for those that are shown.
 *
 * @param sources the text of a file by its path, to show the lines of findings
 * @param pages what a code means, in Markdown
 * @param citations the rule behind a finding, when it is a legal one
 */
public record Background(
        Function<String, Optional<SourceFile>> sources,
        Function<Code, Optional<String>> pages,
        Function<Diagnostic, Optional<Citation>> citations) {
    /**
     * The rule that a finding breaks.
     *
     * @param rule its id, e.g. {@code R-GB24-26}
     * @param title the title of the law or standard
     * @param article the article, or empty
     * @param url where to read it, or empty
     */
    public record Citation(String rule, String title, String article, String url) {
        /** Returns how it is cited: {@code 《突发事件应对法》第二十八条（R-LAW-28a）}. */
        String cited() {
            return (title.isEmpty() ? "" : "《" + title + "》") + article + "（" + rule + "）";
        }
    }
}
