package org.youbei.test.fuzz;

import java.util.List;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.text.Span;

/** What must hold of findings whatever they were found in. */
final class Findings {
    private static final List<Messages> WORDS = List.of(Messages.of(Language.ZH), Messages.of(Language.EN));

    private Findings() {}

    /** Fails unless every finding can be said in both languages and lies within the file. */
    static void check(String file, String text, List<Diagnostic> findings) {
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        for (Diagnostic finding : findings) {
            WORDS.forEach(words -> {
                words.say(finding.message());
                finding.advice().ifPresent(words::say);
            });
            Span span = finding.range().span();
            if (!finding.range().file().equals(file) || span.line() < 1 || span.line() > lines || span.column() < 1) {
                throw new AssertionError(finding.code().id() + " lies outside of " + file + ": " + finding.range());
            }
        }
    }
}
