package org.youbei.diagnostic.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Phrase;
import org.youbei.diagnostic.Severity;
import org.youbei.text.Limits;
import org.youbei.text.SourceFile;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** For people at a terminal: each finding with its line, a caret under the place, and what to type. */
public final class TextFormat implements ReportFormat {
    private static final int WIDEST_LINE = 160;
    private static final int RULES_NAMED = 5;

    @Override
    public String write(Report report) {
        return write(report, Severity.NOTE);
    }

    /** Returns the report with only those findings spelt out that are at least this grave; its last line counts all. */
    public String write(Report report, Severity least) {
        List<Diagnostic> shown = report.findings().stream()
                .filter(finding -> finding.severity().atLeast(least))
                .toList();
        StringBuilder out = new StringBuilder();
        Map<String, Optional<SourceFile>> sources = new HashMap<>();
        shown.stream().limit(Limits.FINDINGS_PRINTED).forEach(finding -> {
            Optional<SourceFile> source = sources.computeIfAbsent(
                    finding.range().file(), report.background().sources());
            write(report, finding, source, out);
        });
        summary(report, shown.size(), out);
        return out.toString();
    }

    private static void write(Report report, Diagnostic finding, Optional<SourceFile> source, StringBuilder out) {
        out.append(place(finding.range()))
                .append(": ")
                .append(say(report, Phrase.of("severity." + finding.severity().id())))
                .append(' ')
                .append(finding.code().id())
                .append(": ")
                .append(say(report, finding.message()))
                .append('\n');
        if (!finding.range().span().equals(Span.START)) {
            source.ifPresent(file -> excerpt(file, finding.range().span(), out));
        }
        finding.advice()
                .ifPresent(hint -> out.append("    ")
                        .append(say(report, Phrase.of("label.hint")))
                        .append(say(report, hint))
                        .append('\n'));
        report.background()
                .citations()
                .apply(finding)
                .ifPresent(rule -> out.append("    ")
                        .append(say(report, Phrase.of("label.basis")))
                        .append(rule.cited())
                        .append('\n'));
        for (Diagnostic.Related related : finding.related()) {
            out.append("    ")
                    .append(place(related.range()))
                    .append(": ")
                    .append(say(report, related.message()))
                    .append('\n');
        }
        out.append('\n');
    }

    private static String place(SourceRange range) {
        return range.file() + ":" + range.span().line() + ":" + range.span().column();
    }

    private static String say(Report report, Phrase phrase) {
        return report.messages().say(phrase);
    }

    private static void excerpt(SourceFile file, Span span, StringBuilder out) {
        String line = file.line(span.line());
        if (line.isBlank()) {
            return;
        }
        int start = offset(line, span.column());
        int end = span.line() == span.endLine() ? Math.max(start, offset(line, span.endColumn())) : line.length();
        int from = Math.max(0, Math.min(start, line.length()) - WIDEST_LINE / 2);
        int to = Math.min(line.length(), from + WIDEST_LINE);
        String number = String.valueOf(span.line());
        String shown = line.substring(from, to).replace('\t', ' ');
        int caret = Columns.width(line.substring(from, Math.min(start, to)));
        int wide = Math.max(1, Columns.width(line.substring(Math.min(start, to), Math.min(end, to))));
        out.append("  ").append(number).append(" | ").append(shown).append('\n');
        out.append("  ")
                .append(" ".repeat(number.length()))
                .append(" | ")
                .append(" ".repeat(caret))
                .append("^".repeat(wide))
                .append('\n');
    }

    private static int offset(String line, int column) {
        int points = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(column - 1, points));
    }

    private static void summary(Report report, int shown, StringBuilder out) {
        if (shown > Limits.FINDINGS_PRINTED) {
            out.append(say(report, Phrase.of("summary.more", shown, Limits.FINDINGS_PRINTED)))
                    .append('\n');
        }
        out.append(report.summary()).append('\n');
        if (report.totals().judged() > 0 || !report.skipped().isEmpty()) {
            rules(report, out);
        }
    }

    /** Says how many rules ran, and of those that could not which and why; those that the tool cannot check are only counted. */
    private static void rules(Report report, StringBuilder out) {
        out.append(say(
                        report,
                        Phrase.of(
                                "label.skipped",
                                report.totals().judged(),
                                report.skipped().size())))
                .append('\n');
        Map<Phrase, List<String>> byReason = new LinkedHashMap<>();
        report.skipped()
                .forEach(skipped -> byReason.computeIfAbsent(skipped.why(), why -> new ArrayList<>())
                        .add(skipped.rule()));
        byReason.forEach((why, rules) -> out.append("  ")
                .append(say(report, Phrase.of("label.skipped.because", named(rules), say(report, why))))
                .append('\n'));
    }

    private static String named(List<String> rules) {
        return rules.size() <= RULES_NAMED
                ? String.join(" ", rules)
                : String.join(" ", rules.subList(0, RULES_NAMED)) + " … (" + rules.size() + ")";
    }
}
