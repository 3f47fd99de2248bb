package org.youbei.diagnostic.format;

import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Severity;
import org.youbei.text.Span;

/** For GitHub Actions: one workflow command a finding, then the numbers. Files are named from where the tool runs, which is the repository's root. */
public final class GithubFormat implements ReportFormat {
    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        report.findings().forEach(finding -> write(report, finding, out));
        return out.append(report.summary()).append('\n').toString();
    }

    private static void write(Report report, Diagnostic finding, StringBuilder out) {
        Span span = finding.range().span();
        out.append("::").append(command(finding.severity())).append(' ');
        if (!finding.range().file().isEmpty()) {
            out.append("file=")
                    .append(property(report.totals().base() + finding.range().file()));
            out.append(",line=").append(span.line()).append(",endLine=").append(span.endLine());
            if (span.line() == span.endLine()) {
                // GitHub takes columns only within one line.
                out.append(",col=").append(span.column()).append(",endColumn=").append(span.endColumn());
            }
            out.append(',');
        }
        out.append("title=").append(property(finding.code().id())).append("::");
        out.append(data(report.words(finding))).append('\n');
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
