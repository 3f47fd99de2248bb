package org.youbei.test.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.youbei.report.ReportKind;
import org.youbei.report.StatusReports;
import org.youbei.report.Table;
import org.youbei.rule.Facts;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;

/** The figures of the sample district as they are when counted by hand in its files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Toolchain toolchain = Toolchain.open(Repository.root(), 1);
    private final Facts facts = toolchain.facts(TODAY);

    @AfterAll
    void close() {
        toolchain.close();
    }

    private String figures(ReportKind kind, LocalDate today) {
        Facts then = new Facts(facts.book(), today, facts.calendar(), facts.bodies());
        return StatusReports.of(kind, then, toolchain.rulebook()).figures().stream()
                .map(figure -> figure.id() + " " + figure.value())
                .collect(Collectors.joining("\n"));
    }

    private String figures(ReportKind kind) {
        return figures(kind, TODAY);
    }

    /**
     * duties.yaml asks for 1 overall; special 7 natural, 9 accident, 3 health, 3 social; 11 departments; 6 towns; 24 villages, and 5, 3, 3 of them for an event; enterprises
     * 7, 1, 1, 1, 1, 2, 1. Missing: 文昌社区, 沙头村 (twice, once for typhoons) and 东礁旅游.
     */
    @Test
    void coverageIsWhatDutiesAskAgainstPlansInForce() {
        assertEquals("""
                plans 85/89 = 95.5%
                overall 1/1 = 100.0%
                special 22/22 = 100.0%
                department 11/11 = 100.0%
                town 6/6 = 100.0%
                village 32/35 = 91.4%
                enterprise 13/14 = 92.8%
                recommended 1/17 = 5.8%
                joined 71/71 = 100.0%""", figures(ReportKind.COVERAGE));
    }

    @Test
    void coverageNamesTheGaps() {
        assertEquals(
                "文昌社区, 沙头村, 沙头村, 东礁旅游开发有限公司",
                StatusReports.of(ReportKind.COVERAGE, facts, toolchain.rulebook()).tables().get(0).rows().stream()
                        .filter(row -> row.state() == Table.State.GAP)
                        .map(row -> row.cells().get(1).words().arguments().get(0))
                        .collect(Collectors.joining(", ")));
    }

    /** wh-drought was issued on 2023-12-19 and never evaluated since: its 36 months end on 2026-12-19, which itself is still in time. */
    @Test
    void revisionFallsTheDayAfterTheCycleEnds() {
        assertEquals("special 20/20 = 100.0%", first(figures(ReportKind.REVISION, LocalDate.of(2026, 12, 19))));
        assertEquals("special 19/20 = 95.0%", first(figures(ReportKind.REVISION, LocalDate.of(2026, 12, 20))));
    }

    private static String first(String figures) {
        return figures.substring(0, figures.indexOf('\n'));
    }

    @Test
    void filingCountsPlansAcceptedOrDeemedSo() {
        assertEquals("""
                filed 72/72 = 100.0%
                intime 72/72 = 100.0%
                overall 1/1 = 100.0%
                special 20/20 = 100.0%
                department 12/12 = 100.0%
                town 6/6 = 100.0%
                village 22/22 = 100.0%
                enterprise 11/11 = 100.0%
                overdue 0""", figures(ReportKind.FILING));
    }

    @Test
    void readinessCountsTeamsPlacesAndStores() {
        assertEquals("""
                townteams 6/6 = 100.0%
                villageteams 0/24 = 0.0%
                ring 18/24 = 75.0%
                watersites 12/12 = 100.0%
                loudspeakers 24/24 = 100.0%
                satellite 8/8 = 100.0%
                shelterplaces 9330/5207 = 179.1%
                openedthisyear 0
                checked 44/64 = 68.7%
                leveltwo 72/72 = 100.0%
                capacityholders 0""", figures(ReportKind.READINESS));
    }

    /** Nine corrective actions are of drills, two of the response of August 2025. */
    @Test
    void drillsAreHeldWhenTheirResultSaysSo() {
        assertEquals("held 3/24 = 12.5%\nclosed 5/11 = 45.4%\noverdue 2", figures(ReportKind.DRILLS));
    }

    /** 戴阿康 of 石塘湾村 was last reached in March 2024. */
    @Test
    void contactsAreFreshForAYear() {
        assertEquals("fresh 312/313 = 99.6%\nduty 90/90 = 100.0%", figures(ReportKind.CONTACTS));
    }

    /** Of 14 tasks 3 are verified, 3 done; of the 8 open ones three were due by 2026-11-22. */
    @Test
    void tasksAreClosedWhenDoneAndLookedAtAgainWhenVerified() {
        assertEquals("closed 6/14 = 42.8%\nverified 3/6 = 50.0%\nlate 3", figures(ReportKind.TASKS));
    }

    /** 16 entries, two of them of the same card and recipient: 楼栋长 got the version of 2026 in place of that of 2023. */
    @Test
    void cardsCountTheLastThatSomebodyGot() {
        assertEquals("present 15/15 = 100.0%\nhanded 15/934 = 1.6%\nstale 0", figures(ReportKind.CARDS));
    }
}
