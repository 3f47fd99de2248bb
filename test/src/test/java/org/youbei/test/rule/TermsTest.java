package org.youbei.test.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Severity;
import org.youbei.link.Linker;
import org.youbei.rule.Assessor;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;
import org.youbei.test.Overlay;
import org.youbei.test.Repository;
import org.youbei.workday.WorkCalendar;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.DocumentCache;
import org.youbei.workspace.WorkspaceReader;

/** On which day a term of the law is over for a plan of the sample, and how grave that is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TermsTest {
    private static final String PLAN = "plans/special/wh-typhoon.md";
    private static final String FILED = "submitted: 2025-05-08, accepted: 2025-05-13, ";

    private final Overlay sample = Overlay.of(new DirectoryFiles(Repository.root()));
    private final Assets assets = Assets.of(sample);
    private final Workers workers = new Workers(1);
    private final DocumentCache cache = new DocumentCache(assets);
    private final Rulebook rulebook = Rulebook.of(assets);

    @AfterAll
    void close() {
        workers.close();
    }

    /** Returns how grave the findings of a rule in the plan are, on a day. */
    private List<Severity> severities(String rule, Overlay files, LocalDate today) {
        Facts facts = new Facts(
                WorkspaceReader.read(files, assets, workers, cache)
                        .then(workspace -> Linker.link(workspace, workers))
                        .value()
                        .orElseThrow(),
                today,
                WorkCalendar.of(assets),
                file -> "");
        return Assessor.assess(rulebook.only(rule), facts, List.of(), workers).findings().stream()
                .filter(finding -> finding.range().file().equals(PLAN))
                .map(finding -> finding.severity())
                .toList();
    }

    private Overlay plan(String old, String replacement) {
        return changed(changed(sample, "youbei.yaml", "  R-GB24-34: ", "  R-GB24-31: "), PLAN, old, replacement);
    }

    private static Overlay changed(Overlay files, String path, String old, String replacement) {
        String text = new String(files.read(path), StandardCharsets.UTF_8);
        return files.with(path, text.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "issued 2025-04-22, on {0}: {1}")
    @CsvSource({"2025-05-22, ''", "2025-05-23, ERROR"})
    void aFilingIsLateFromTheDayAfterTheTwentiethWorkingDay(LocalDate today, String severity) {
        assertEquals(expected(severity), severities("R-GB24-26", plan(FILED, ""), today));
    }

    @Test
    void aTermCountedThroughAYearOfUnknownHolidaysIsNeverAnError() {
        Overlay late = plan("issued: 2025-04-22", "issued: 2026-12-21");
        Overlay unfiled = changed(late, PLAN, FILED, "");
        assertEquals(List.of(), severities("R-GB24-26", unfiled, LocalDate.of(2027, 1, 18)));
        assertEquals(List.of(Severity.WARNING), severities("R-GB24-26", unfiled, LocalDate.of(2027, 1, 19)));
        assertEquals(List.of(Severity.WARNING), severities("R-GB24-26", unfiled, LocalDate.of(2027, 12, 31)));
    }

    @ParameterizedTest(name = "issued {0}, on {1}: {2}")
    @CsvSource({
        "2025-04-22, 2028-04-22, ''",
        "2025-04-22, 2028-04-23, ERROR",
        "2024-02-29, 2027-02-28, ''",
        "2024-02-29, 2027-03-01, ERROR",
        "2025-08-31, 2028-08-31, ''",
        "2025-08-31, 2028-09-01, ERROR",
    })
    void anEvaluationIsDueThirtySixMonthsAfterTheIssue(LocalDate issued, LocalDate today, String severity) {
        Overlay files = changed(
                plan("issued: 2025-04-22", "issued: " + issued),
                PLAN,
                "{on: 2024-11-20, conclusion: revise}",
                "{on: 2020-11-20, conclusion: revise}");
        assertEquals(expected(severity), severities("R-GB24-34", files, today));
    }

    private static List<Severity> expected(String severity) {
        return severity.isEmpty() ? List.of() : List.of(Severity.valueOf(severity));
    }
}
