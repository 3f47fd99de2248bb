package org.youbei.test.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.link.Linker;
import org.youbei.link.PlanBook;
import org.youbei.parse.TextDecoder;
import org.youbei.rule.Assessment;
import org.youbei.rule.Assessor;
import org.youbei.rule.Facts;
import org.youbei.rule.Rule;
import org.youbei.rule.Rulebook;
import org.youbei.test.Overlay;
import org.youbei.test.Repository;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;
import org.youbei.text.Span;
import org.youbei.workday.WorkCalendar;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.DocumentCache;
import org.youbei.workspace.WorkspaceReader;

/** Each rule that is built speaks when it is broken and is silent when it is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RulesTest {
    private final Overlay sample = Overlay.of(new DirectoryFiles(Repository.root()));
    private final Assets assets = Assets.of(sample);
    private final Workers workers = new Workers(1);
    private final DocumentCache cache = new DocumentCache(assets);
    private final WorkCalendar calendar = WorkCalendar.of(assets);
    private final Rulebook rulebook = Rulebook.of(assets);

    @AfterAll
    void close() {
        workers.close();
    }

    static List<RuleCase> cases() {
        return RuleCase.all();
    }

    private Assessment assess(Overlay files, Rulebook rules, LocalDate today) {
        Outcome<PlanBook> linked =
                WorkspaceReader.read(files, assets, workers, cache).then(workspace -> Linker.link(workspace, workers));
        // What breaks R-LAW-84 in a public plan stops a build as well, and what is in error is not judged; here the
        // rule is judged alone.
        List<Diagnostic> others = linked.diagnostics().stream()
                .filter(finding -> !finding.code().id().equals("YB0510"))
                .toList();
        assertEquals(
                List.of(),
                others.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
        Facts facts = new Facts(linked.value().orElseThrow(), today, calendar, file -> body(files, file));
        return Assessor.assess(rules, facts, others, workers);
    }

    private static String body(Overlay files, String file) {
        return TextDecoder.decode(file, files.read(file), Limits.PLAN_FILE_BYTES)
                .value()
                .flatMap(source -> FrontMatter.of(source.text()))
                .map(FrontMatter::body)
                .orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void speaksWhenBrokenAndIsSilentWhenKept(RuleCase one) {
        Rulebook alone = rulebook.only(one.rule());
        Assessment kept = assess(RuleCase.apply(sample, one.keeps()), alone, one.today());
        Assessment.Run run = kept.runs().get(0);
        assertTrue(run.judged() > 0, () -> "judges nothing: " + run);
        assertEquals(List.of(), in(one.file(), kept), "the sample keeps the rule");
        Overlay changed = RuleCase.apply(RuleCase.apply(sample, one.keeps()), one.breaks());
        Assessment broken = assess(changed, alone, one.today());
        List<String> said = in(one.file(), broken);
        assertEquals(1, said.size(), () -> one.file() + ": " + said + " of " + broken.findings());
        assertTrue(said.get(0).contains(one.says()), () -> said.toString());
        if (!one.at().isEmpty()) {
            assertEquals(one.at(), there(changed, one.file(), broken));
        }
    }

    /** Returns the text of the line from where the finding in a file begins to where it ends. */
    private static String there(Overlay files, String file, Assessment assessment) {
        Span span = assessment.findings().stream()
                .filter(finding -> finding.rule().isPresent())
                .filter(finding -> finding.range().file().equals(file))
                .map(finding -> finding.range().span())
                .findFirst()
                .orElseThrow();
        String line = new String(files.read(file), StandardCharsets.UTF_8)
                .lines()
                .skip(span.line() - 1L)
                .findFirst()
                .orElse("");
        return line.substring(
                line.offsetByCodePoints(0, span.column() - 1), line.offsetByCodePoints(0, span.endColumn() - 1));
    }

    private static List<String> in(String file, Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().isPresent())
                .filter(finding -> finding.range().file().equals(file))
                .map(RulesTest::say)
                .toList();
    }

    private static String say(Diagnostic finding) {
        return String.join(" ", finding.message().arguments());
    }

    @Test
    void eachBuiltRuleHasACase() {
        Set<String> cased = RuleCase.all().stream().map(RuleCase::rule).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                List.of(),
                rulebook.rules().stream()
                        .filter(Rule::isBuilt)
                        .map(Rule::id)
                        .filter(id -> !cased.contains(id))
                        .toList());
    }

    @Test
    void eachRuleHasItsWordsInBothLanguages() {
        assertEquals(
                List.of(),
                rulebook.rules().stream()
                        .filter(Rule::isBuilt)
                        .filter(rule -> List.of(rule.asks(), rule.says(), rule.mend()).stream()
                                .anyMatch(RulesTest::lacks))
                        .map(Rule::id)
                        .toList());
    }

    private static boolean lacks(Bilingual words) {
        return words.chinese().isBlank()
                || words.english().isBlank()
                || words.english().startsWith("Not as the rule");
    }
}
