package org.youbei.diagnostic.format;

import java.util.List;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.diagnostic.Severity;

/**
 * What a check found, ready to be written in any format.
 *
 * @param findings all findings, sorted by place
 * @param skipped the rules of law that could not run, in the order of the rulebook
 * @param messages the words to say them in
 * @param failOn how grave a finding makes the check fail
 */
public record Report(
        Totals totals,
        List<Diagnostic> findings,
        List<Skipped> skipped,
        Messages messages,
        Threshold failOn,
        Background background) {
    public Report {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
    }

    /** A rule of law that could not run, and why. */
    public record Skipped(String rule, Phrase why) {}

    /**
     * What was checked.
     *
     * @param workspace the name of the workspace
     * @param base the workspace's folder seen from where the tool runs, ended by {@code /}; empty when it is the same
     * @param files how many documents were read
     * @param plans how many plans there are
     * @param judged how many rules of law ran
     */
    public record Totals(String workspace, String base, int files, int plans, int judged) {}

    /** Returns how many findings are of this severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns whether any finding is grave enough to fail. */
    public boolean fails() {
        return findings.stream().anyMatch(finding -> failOn.isReachedBy(finding.severity()));
    }

    String say(Phrase phrase) {
        return messages.say(phrase);
    }

    /** Returns the message of a finding and, on a line of its own, its hint. */
    String words(Diagnostic finding) {
        String message = say(finding.message());
        return finding.advice()
                .map(hint -> message + "\n" + say(Phrase.of("label.hint")) + say(hint))
                .orElse(message);
    }

    /** Returns the sentence that sums up the numbers. */
    String summary() {
        return say(Phrase.of(
                "summary",
                totals.files(),
                totals.plans(),
                count(Severity.ERROR),
                count(Severity.WARNING),
                count(Severity.NOTE)));
    }
}
