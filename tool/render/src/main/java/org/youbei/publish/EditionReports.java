package org.youbei.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.youbei.edition.Projection;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.report.ReportKind;
import org.youbei.report.StatusReport;
import org.youbei.report.StatusReports;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;
import org.youbei.site.ReportPages;
import org.youbei.toolchain.Past;
import org.youbei.toolchain.Toolchain;

/** The reports that editions show, with their trends; each earlier state of the workspace is read once for all editions and reports. */
final class EditionReports {
    private static final List<ReportKind> KINDS = List.of(ReportKind.values());

    /** So many plans are read again for trends at most: a workspace of thousands shows fewer months, one of tens of thousands none. */
    private static final int MOST_PLANS = 10_000;

    private final Toolchain toolchain;
    private final @Nullable LocalDate day;
    private final Map<Audience, Map<ReportKind, List<StatusReport.Point>>> points = new EnumMap<>(Audience.class);

    private EditionReports(Toolchain toolchain, @Nullable LocalDate day) {
        this.toolchain = toolchain;
        this.day = day;
    }

    /**
     * Reads what trends are made of.
     *
     * @param time when the commit was made; without it there are no reports
     */
    static EditionReports of(Toolchain toolchain, PlanBook book, @Nullable Instant time, List<Audience> editions) {
        ZoneId zone = book.config().timezone();
        EditionReports reports = new EditionReports(toolchain, time == null ? null : LocalDate.ofInstant(time, zone));
        List<Audience> shown =
                editions.stream().filter(edition -> edition != Audience.PUBLIC).toList();
        if (time != null && !shown.isEmpty()) {
            // The last one is what is being built: its figures stand on the page anyway.
            List<Past.End> ends = Past.months(toolchain, zone);
            int earlier = Math.max(0, ends.size() - 1);
            int shownMonths = Math.min(
                    earlier, MOST_PLANS / Math.max(1, book.workspace().plans().size()));
            List<Past.End> read = ends.subList(earlier - shownMonths, earlier);
            Past.each(toolchain, read, past -> shown.forEach(edition -> reports.add(past, edition)));
        }
        return reports;
    }

    private void add(Past past, Audience edition) {
        Facts facts = past.facts(Projection.project(past.workspace(), edition));
        Rulebook rulebook = past.rulebook();
        Map<ReportKind, List<StatusReport.Point>> known =
                points.computeIfAbsent(edition, none -> new EnumMap<>(ReportKind.class));
        toolchain
                .workers()
                .map(KINDS, kind -> StatusReports.of(kind, facts, rulebook))
                .forEach(report -> known.computeIfAbsent(report.kind(), none -> new ArrayList<>())
                        .add(past.point(report)));
    }

    /** Returns what pages show of the reports as of the day of the commit; none for the public, and none when that day is unknown. */
    List<StatusReport> of(PlanBook book, Audience edition, String commit) {
        if (edition == Audience.PUBLIC || day == null) {
            return List.of();
        }
        Facts facts = toolchain.facts(book, day);
        Rulebook rulebook = toolchain.rulebook();
        return toolchain
                .workers()
                .map(
                        KINDS,
                        kind -> trended(
                                StatusReports.of(kind, facts, rulebook).shortened(ReportPages.MOST_ROWS),
                                edition,
                                commit));
    }

    /** Returns the figures of each year of drills, as of the same day. */
    SortedMap<Integer, StatusReport> drills(PlanBook book, Audience edition) {
        return edition == Audience.PUBLIC || day == null
                ? Collections.emptySortedMap()
                : EditionDrills.years(toolchain.facts(book, day));
    }

    private StatusReport trended(StatusReport report, Audience edition, String commit) {
        Map<ReportKind, List<StatusReport.Point>> known = points.get(edition);
        if (known == null || day == null) {
            return report;
        }
        List<StatusReport.Point> all = new ArrayList<>(known.getOrDefault(report.kind(), List.of()));
        all.add(new StatusReport.Point(day, commit, report.figures()));
        return report.with(all);
    }
}
