package org.youbei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.format.Report;
import org.youbei.diagnostic.format.Threshold;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: what is wrong in the workspace. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--fail-on", paramLabel = "SEVERITY")
    private Threshold failOn = Threshold.ERROR;

    @Option(names = "--rules", paramLabel = "PROFILE", completionCandidates = ProfileNames.class)
    private @Nullable String profile;

    @Option(names = "--at", paramLabel = "REV")
    private @Nullable String revision;

    @Option(names = "--staged")
    private boolean staged;

    @Override
    public Integer call() {
        ProfileNames.require(profile);
        PathFilter filter = PathFilter.of(youbei.directory(), paths);
        try (Toolchain toolchain = open()) {
            filter.requireMatches(toolchain.files().paths());
            Toolchain.Assessed checked =
                    profile == null ? toolchain.assess(youbei.today()) : toolchain.assess(profile, youbei.today());
            List<Diagnostic> shown = checked.findings().stream()
                    .filter(finding -> filter.matches(finding.range().file()))
                    .toList();
            List<Report.Skipped> skipped = checked.skipped().stream()
                    .map(run -> new Report.Skipped(run.rule().id(), Objects.requireNonNull(run.why())))
                    .toList();
            Report report = new Report(
                    Reports.totals(toolchain, checked.book(), checked.runs().size() - skipped.size()),
                    shown,
                    skipped,
                    youbei.messages(),
                    failOn,
                    Reports.background(youbei, toolchain));
            youbei.terminal().out().print(format.writer().write(report));
            return report.fails() ? Exit.FINDINGS : Exit.CLEAN;
        }
    }

    private Toolchain open() {
        if (revision != null && staged) {
            throw new WrongUsage("cli.exclusive", "--at", "--staged");
        }
        if (revision != null) {
            return Toolchain.openAt(youbei.directory(), revision, youbei.threads());
        }
        return staged ? Toolchain.openStaged(youbei.directory(), index(), youbei.threads()) : youbei.open();
    }

    /** The index that git prepared for a commit of some files only, when this runs as its hook. */
    private @Nullable Path index() {
        String index = youbei.terminal().environment().get("GIT_INDEX_FILE");
        return index == null || index.isEmpty() ? null : Path.of(index);
    }
}
