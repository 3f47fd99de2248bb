package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.document.ReportWorkbook;
import org.youbei.report.DrillStatistics;
import org.youbei.report.StatusReport;
import org.youbei.report.format.ReportCsv;
import org.youbei.report.format.ReportJson;
import org.youbei.report.format.ReportText;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code drills stats}: a year's drills in figures. */
@Command(name = "stats")
final class DrillsStatsCommand implements Callable<Integer> {
    @ParentCommand
    private DrillsCommand drills;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
    private @Nullable Integer year;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Youbei youbei = drills.youbei();
        int wanted = year == null ? youbei.today().getYear() : year;
        try (Toolchain toolchain = youbei.open()) {
            StatusReport report = DrillStatistics.of(toolchain.facts(youbei.today()), wanted);
            Path file = out == null && format == ReportFormat.XLSX ? Path.of("drills-" + wanted + ".xlsx") : out;
            if (file == null) {
                youbei.terminal().out().print(text(report));
            } else {
                byte[] bytes = format == ReportFormat.XLSX
                        ? ReportWorkbook.write(report, youbei.messages())
                        : text(report).getBytes(StandardCharsets.UTF_8);
                ProductFile.write(file, bytes);
                youbei.terminal().out().print(file + "\n");
            }
            return Exit.CLEAN;
        }
    }

    private String text(StatusReport report) {
        return switch (format) {
            case TEXT ->
                new ReportText(ReportText.Rows.ALL)
                        .write(report, drills.youbei().messages());
            case JSON -> new ReportJson().write(report, drills.youbei().messages());
            case CSV, XLSX -> new ReportCsv().write(report, drills.youbei().messages());
        };
    }
}
