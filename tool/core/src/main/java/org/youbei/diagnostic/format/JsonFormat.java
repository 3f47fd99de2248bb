package org.youbei.diagnostic.format;

import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Severity;
import org.youbei.text.JsonText;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For programs: the tool's own JSON. Columns count Unicode code points; the column of an end is the one behind the last character. */
public final class JsonFormat implements ReportFormat {
    private static final int VERSION = 1;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String write(Report report) {
        ObjectNode root = JSON.objectNode();
        root.put("format", VERSION).put("workspace", report.totals().workspace());
        root.set("summary", summary(report));
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(report, finding)));
        if (!report.skipped().isEmpty()) {
            skipped(report, root.putArray("skipped"));
        }
        return JsonText.write(root);
    }

    private static void skipped(Report report, ArrayNode skipped) {
        report.skipped()
                .forEach(rule -> skipped.addObject().put("rule", rule.rule()).put("reason", report.say(rule.why())));
    }

    private static ObjectNode summary(Report report) {
        return JSON.objectNode()
                .put("files", report.totals().files())
                .put("plans", report.totals().plans())
                .put("errors", report.count(Severity.ERROR))
                .put("warnings", report.count(Severity.WARNING))
                .put("notes", report.count(Severity.NOTE))
                .put("skipped", report.skipped().size());
    }

    private static ObjectNode finding(Report report, Diagnostic finding) {
        ObjectNode node = JSON.objectNode().put("code", finding.code().id());
        var citation = report.background().citations().apply(finding);
        citation.ifPresent(rule -> node.put("rule", rule.rule()));
        node.put("severity", finding.severity().id());
        Span span = finding.range().span();
        place(node, finding.range()).put("endLine", span.endLine()).put("endColumn", span.endColumn());
        node.put("message", report.say(finding.message()));
        finding.advice().ifPresent(hint -> node.put("hint", report.say(hint)));
        citation.ifPresent(rule -> node.set("basis", basis(rule)));
        ArrayNode related = node.putArray("related");
        finding.related()
                .forEach(other -> related.add(
                        place(JSON.objectNode(), other.range()).put("message", report.say(other.message()))));
        return node;
    }

    private static ObjectNode place(ObjectNode node, SourceRange range) {
        return node.put("file", range.file())
                .put("line", range.span().line())
                .put("column", range.span().column());
    }

    private static ObjectNode basis(Background.Citation rule) {
        return JSON.objectNode()
                .put("title", rule.title())
                .put("article", rule.article())
                .put("url", rule.url());
    }
}
