package org.youbei.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;
import org.youbei.document.FilingPackage;
import org.youbei.model.Entry;
import org.youbei.model.plan.Plan;
import org.youbei.rule.Facts;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export filing}: what is sent to the office that files a plan, as one zip. */
@Command(name = "filing")
final class ExportFilingCommand implements Callable<Integer> {
    @ParentCommand
    private ExportCommand export;

    @Parameters(paramLabel = "ID", descriptionKey = "plan")
    private String id = "";

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Youbei youbei = export.youbei();
        try (Toolchain toolchain = youbei.open()) {
            Facts facts = toolchain.facts(youbei.today());
            Entry entry = Entries.require(facts.book(), id);
            if (!(entry instanceof Plan plan)) {
                throw new ToolException("trace.notaplan", id, entry.name());
            }
            byte[] made = FilingPackage.of(
                    plan,
                    new FilingPackage.Request(
                            facts,
                            toolchain.rulebook(),
                            youbei.language(),
                            toolchain.assets()::find,
                            toolchain.files()::read));
            Path file = out == null ? Path.of(id + "-filing.zip") : out;
            ProductFile.write(file, made);
            youbei.terminal().out().print(file + "\n");
            return Exit.CLEAN;
        }
    }
}
