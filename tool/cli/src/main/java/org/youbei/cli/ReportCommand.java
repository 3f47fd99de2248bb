package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.youbei.toolchain.Past;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code report}: a figure, its formula, and the list behind it. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
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
        List<StatusReport.Point> points = new ArrayList<>();
        Past.each(toolchain, Past.months(toolchain, facts.book().config().timezone()), past -> {
            Facts then = past.facts(past.workspace());
            points.add(past.point(StatusReports.of(kind, then, past.rulebook())));
        });
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
