package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.document.ReportWorkbook;
import org.youbei.report.ReportKind;
import org.youbei.report.StatusReport;
import org.youbei.report.StatusReports;
import org.youbei.report.format.ReportCsv;
import org.youbei.report.format.ReportJson;
import org.youbei.report.format.ReportText;
import org.youbei.rule.Facts;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.git.Commit;
import org.youbei.workspace.git.MonthEnds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code report}: a figure, its formula, and the list behind it. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private static final int MONTHS = 12;

    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "KIND", descriptionKey = "kind")
    private ReportKind kind;

    @Option(names = "--format", paramLabel = "FORMAT")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--gate")
    private boolean gate;

    @Option(names = "--trend")
    private boolean trend;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        try (Toolchain toolchain = youbei.open()) {
            Facts facts = toolchain.facts(youbei.today());
            StatusReport now = StatusReports.of(kind, facts, toolchain.rulebook());
            StatusReport report = trend ? now.with(points(toolchain, facts)) : now;
            Path file = file(report);
            if (file == null) {
                youbei.terminal().out().print(text(report));
            } else {
                ProductFile.write(file, bytes(report));
                youbei.terminal().out().print(file + "\n");
            }
            return gate && report.missesTarget() ? Exit.FINDINGS : Exit.CLEAN;
        }
    }

    /** The figures at the last commit of each month of the past year, read from git without a checkout. */
    private List<StatusReport.Point> points(Toolchain toolchain, Facts facts) {
        ZoneId zone = facts.book().config().timezone();
        List<StatusReport.Point> points = new ArrayList<>();
        for (Commit commit : MonthEnds.of(toolchain.root(), MONTHS, zone)) {
            LocalDate day = LocalDate.ofInstant(commit.time(), zone);
            try (Toolchain then = Toolchain.openAt(toolchain.root(), commit.id(), youbei.threads())) {
                StatusReport report = StatusReports.of(kind, then.facts(day), then.rulebook());
                points.add(new StatusReport.Point(day, commit.shortId(), report.figures()));
            }
        }
        return points;
    }

    /** Returns the file to write, or null for the standard output: a workbook always is a file. */
    private @Nullable Path file(StatusReport report) {
        if (out == null && format == ReportFormat.XLSX) {
            return Path.of(report.kind().id() + "-" + report.today() + ".xlsx");
        }
        return out;
    }

    private String text(StatusReport report) {
        return switch (format) {
            case TEXT -> new ReportText().write(report, youbei.messages());
            case JSON -> new ReportJson().write(report, youbei.messages());
            case CSV, XLSX -> new ReportCsv().write(report, youbei.messages());
        };
    }

    private byte[] bytes(StatusReport report) {
        return format == ReportFormat.XLSX
                ? ReportWorkbook.write(report, youbei.messages())
                : text(report).getBytes(StandardCharsets.UTF_8);
    }
}
