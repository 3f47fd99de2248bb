package org.youbei.diagnostic.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Severity;
import org.youbei.text.SourceFile;

/**
 * What a check found, ready to be written in any format.
 *
 * @param workspace the name of the workspace
 * @param files how many documents were read
 * @param plans how many plans there are
 * @param skipped how many rules could not run
 * @param findings all findings, sorted by place
 * @param messages the words to say them in
 * @param sources the text of a file by its path, to show the lines of findings
 */
public record Report(
        String workspace,
        int files,
        int plans,
        int skipped,
        List<Diagnostic> findings,
        Messages messages,
        Function<String, Optional<SourceFile>> sources) {
    /** Returns how many findings are of this severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
