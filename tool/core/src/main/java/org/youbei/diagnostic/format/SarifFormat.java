package org.youbei.diagnostic.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Phrase;
import org.youbei.text.JsonText;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For code scanning: SARIF 2.1.0 (OASIS). Places are relative to the workspace, whose folder {@code originalUriBaseIds} names. */
public final class SarifFormat implements ReportFormat {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String SOURCE_ROOT = "%SRCROOT%";
    private static final String WORKSPACE = "WORKSPACE";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String version;

    /** Makes the format of a tool of this version. */
    public SarifFormat(String version) {
        this.version = version;
    }

    @Override
    public String write(Report report) {
        ObjectNode root = JSON.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        root.putArray("runs").add(run(report));
        return JsonText.write(root);
    }

    private ObjectNode run(Report report) {
        List<Code> codes = new ArrayList<>(
                new TreeSet<>(report.findings().stream().map(Diagnostic::code).toList()));
        ObjectNode run = JSON.objectNode();
        run.putObject("tool").set("driver", driver(report, codes));
        run.putArray("invocations").addObject().put("executionSuccessful", true);
        run.put("language", report.say(Phrase.of("language.tag")));
        run.put("columnKind", "unicodeCodePoints");
        run.set("originalUriBaseIds", bases(report));
        ArrayNode results = run.putArray("results");
        for (Diagnostic finding : report.findings()) {
            results.add(result(report, finding, codes.indexOf(finding.code())));
        }
        return run;
    }

    private ObjectNode driver(Report report, List<Code> codes) {
        ObjectNode driver = JSON.objectNode().put("name", "youbei").put("version", version);
        ArrayNode rules = driver.putArray("rules");
        codes.forEach(code -> rules.add(rule(report, code)));
        return driver;
    }

    private static ObjectNode rule(Report report, Code code) {
        ObjectNode rule = JSON.objectNode().put("id", code.id());
        String sentence = report.messages().unfilled(code.id());
        rule.putObject("shortDescription").put("text", literal(sentence));
        String page = report.background().pages().apply(code).orElse(sentence);
        rule.putObject("help").put("text", literal(page)).put("markdown", literal(page));
        rule.putObject("defaultConfiguration").put("level", code.severity().id());
        return rule;
    }

    private static ObjectNode bases(Report report) {
        ObjectNode bases = JSON.objectNode();
        ObjectNode root = bases.putObject(SOURCE_ROOT);
        root.putObject("description").put("text", report.say(Phrase.of("sarif.root")));
        if (!report.totals().base().isEmpty()) {
            bases.putObject(WORKSPACE)
                    .put("uri", PercentEncoding.path(report.totals().base()))
                    .put("uriBaseId", SOURCE_ROOT);
        }
        return bases;
    }

    private static ObjectNode result(Report report, Diagnostic finding, int ruleIndex) {
        ObjectNode result = JSON.objectNode()
                .put("ruleId", finding.code().id())
                .put("ruleIndex", ruleIndex)
                .put("level", finding.severity().id());
        result.putObject("message").put("text", literal(report.words(finding)));
        ArrayNode locations = result.putArray("locations");
        if (!finding.range().file().isEmpty()) {
            locations.addObject().set("physicalLocation", physical(report, finding.range()));
        }
        related(report, finding, result);
        report.background()
                .citations()
                .apply(finding)
                .ifPresent(rule -> result.putObject("properties")
                        .put("rule", rule.rule())
                        .put("basis", rule.title() + " " + rule.article())
                        .put("url", rule.url()));
        return result;
    }

    private static void related(Report report, Diagnostic finding, ObjectNode result) {
        if (finding.related().isEmpty()) {
            return;
        }
        ArrayNode all = result.putArray("relatedLocations");
        for (Diagnostic.Related other : finding.related()) {
            ObjectNode location = all.addObject().put("id", all.size() - 1);
            location.set("physicalLocation", physical(report, other.range()));
            location.putObject("message").put("text", literal(report.say(other.message())));
        }
    }

    private static ObjectNode physical(Report report, SourceRange range) {
        ObjectNode physical = JSON.objectNode();
        physical.putObject("artifactLocation")
                .put("uri", PercentEncoding.path(range.file()))
                .put("uriBaseId", report.totals().base().isEmpty() ? SOURCE_ROOT : WORKSPACE);
        Span span = range.span();
        physical.putObject("region")
                .put("startLine", span.line())
                .put("startColumn", span.column())
                .put("endLine", span.endLine())
                .put("endColumn", span.endColumn());
        return physical;
    }

    /** A text in which braces stand for themselves (SARIF 2.1.0 §3.11.5). */
    private static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }
}
