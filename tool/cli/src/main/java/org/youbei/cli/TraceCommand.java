package org.youbei.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.EntryKind;
import org.youbei.link.Lineage;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Config;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code trace}: the chain of plans above and below a plan. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "ID", descriptionKey = "plan")
    private String id = "";

    @Override
    public Integer call() {
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            Entry entry = Entries.require(book, id);
            if (book.kind(id).orElseThrow() != EntryKind.PLAN) {
                throw new ToolException("trace.notaplan", id, entry.name());
            }
            Lineage lineage = new Lineage(book);
            if (entry instanceof Plan plan) {
                tree("trace.above", lineage.above(plan));
            }
            tree("trace.below", lineage.below(entry));
            return Exit.CLEAN;
        }
    }

    private void tree(String title, Lineage.Step root) {
        PrintWriter out = youbei.terminal().out();
        out.print(youbei.say(title, root.next().size()) + "\n");
        out.print("  " + label(root) + "\n");
        branches(root.next(), "  ", out);
    }

    private void branches(List<Lineage.Step> steps, String lead, PrintWriter out) {
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            out.print(lead + (last ? "└─ " : "├─ ") + label(steps.get(i)) + "\n");
            branches(steps.get(i).next(), lead + (last ? "   " : "│  "), out);
        }
    }

    private String label(Lineage.Step step) {
        String label = step.entry()
                .map(entry -> entry.name() + "  " + step.id() + "  " + level(entry))
                .orElseGet(() -> step.id() + "  " + youbei.say("trace.missing"));
        return step.repeated() ? label + "  " + youbei.say("trace.repeated") : label;
    }

    private String level(Entry entry) {
        if (entry instanceof Plan plan) {
            return youbei.say("level." + plan.level().id());
        }
        return entry instanceof Config.External external && external.owner() != null
                ? youbei.say("trace.external.of", external.owner())
                : youbei.say("trace.external");
    }
}
