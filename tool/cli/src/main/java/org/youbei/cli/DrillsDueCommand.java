package org.youbei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.youbei.drill.format.DueCsv;
import org.youbei.drill.format.DueJson;
import org.youbei.drill.format.DueText;
import org.youbei.rule.Facts;
import org.youbei.rule.Obligation;
import org.youbei.rule.Obligations;
import org.youbei.rule.Rulebook;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code drills due}: what must be drilled by when, with the article that says so. */
@Command(name = "due")
final class DrillsDueCommand implements Callable<Integer> {
    @ParentCommand
    private DrillsCommand drills;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.TEXT;

    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Override
    public Integer call() {
        Youbei youbei = drills.youbei();
        try (Toolchain toolchain = youbei.open()) {
            Facts facts = toolchain.facts(youbei.today());
            Rulebook rules = toolchain.rulebook().of(facts.book().config().profile(), toolchain.assets());
            List<Obligation> due = Obligations.of(facts, rules);
            youbei.terminal()
                    .out()
                    .print(
                            switch (format) {
                                case TEXT -> new DueText(youbei.messages(), facts.today()).write(due);
                                case JSON -> DueJson.write(due, facts.today(), youbei.messages());
                                case CSV -> DueCsv.write(due, facts.today(), youbei.messages());
                            });
            return Exit.CLEAN;
        }
    }
}
