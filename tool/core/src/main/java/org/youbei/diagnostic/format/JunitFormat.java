package org.youbei.diagnostic.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Phrase;
import org.youbei.text.Span;

/**
 * For CI servers: JUnit XML with a suite for each file that has findings and a case for each finding. A finding that makes the check fail is a failure; a lesser
 * one is a case that passed and says its words. When nothing was found there is one case, which passed.
 */
public final class JunitFormat implements ReportFormat {
    @Override
    public String write(Report report) {
        Map<String, List<Diagnostic>> byFile = new TreeMap<>();
        report.findings()
                .forEach(finding -> byFile.computeIfAbsent(finding.range().file(), file -> new ArrayList<>())
                        .add(finding));
        if (byFile.isEmpty()) {
            byFile.put("", List.of());
        }
        StringBuilder out =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"youbei\"");
        counts(report, report.findings(), out);
        byFile.forEach((file, findings) -> suite(report, file, findings, out));
        return out.append("</testsuites>\n").toString();
    }

    private static void counts(Report report, List<Diagnostic> findings, StringBuilder out) {
        long failures = findings.stream()
                .filter(finding -> report.failOn().isReachedBy(finding.severity()))
                .count();
        attribute("tests", String.valueOf(Math.max(1, findings.size())), out);
        attribute("failures", String.valueOf(failures), out);
        attribute("errors", "0", out);
        attribute("skipped", "0", out);
        out.append(">\n");
    }

    private static void suite(Report report, String file, List<Diagnostic> findings, StringBuilder out) {
        String name = file.isEmpty() ? report.totals().workspace() : file;
        out.append("  <testsuite");
        attribute("name", name, out);
        counts(report, findings, out);
        if (findings.isEmpty()) {
            out.append("    <testcase");
            attribute("classname", name, out);
            attribute("name", report.summary(), out);
            out.append("/>\n");
        }
        findings.forEach(finding -> testCase(report, name, finding, out));
        out.append("  </testsuite>\n");
    }

    private static void testCase(Report report, String suite, Diagnostic finding, StringBuilder out) {
        Span span = finding.range().span();
        String place = span.line() + ":" + span.column();
        String message = report.say(finding.message());
        out.append("    <testcase");
        attribute("classname", suite, out);
        attribute("name", finding.code().id() + " " + place + " " + message, out);
        attribute("file", report.totals().base() + finding.range().file(), out);
        attribute("line", String.valueOf(span.line()), out);
        out.append(">\n");
        String words = words(report, finding);
        if (report.failOn().isReachedBy(finding.severity())) {
            out.append("      <failure");
            attribute("type", finding.code().id(), out);
            attribute("message", message, out);
            out.append('>').append(escape(words)).append("</failure>\n");
        } else {
            out.append("      <system-out>").append(escape(words)).append("</system-out>\n");
        }
        out.append("    </testcase>\n");
    }

    private static String words(Report report, Diagnostic finding) {
        String severity = report.say(Phrase.of("severity." + finding.severity().id()));
        return finding.range().file() + ":" + finding.range().span().line() + ": " + severity + " "
                + report.words(finding);
    }

    private static void attribute(String name, String value, StringBuilder out) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(escape(value).replace("\n", "&#10;"))
                .append('"');
    }

    /** Text for XML 1.0; characters that it cannot hold become U+FFFD. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(point) ? point : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
