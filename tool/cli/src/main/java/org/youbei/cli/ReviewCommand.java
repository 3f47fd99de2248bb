package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.ParentFingerprint;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Plan;
import org.youbei.revision.ReviewMark;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code review}: marks the parents of a plan as looked at. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "ID", descriptionKey = "plan")
    private String id = "";

    @Override
    public Integer call() {
        try (Toolchain toolchain = youbei.open()) {
            Outcome<PlanBook> checked = toolchain.check();
            PlanBook book = checked.value().orElseThrow();
            refuseErrors(checked, toolchain);
            Entry entry = Entries.require(book, id);
            if (!(entry instanceof Plan plan)) {
                throw new ToolException("trace.notaplan", id, entry.name());
            }
            review(toolchain, book, plan);
            return Exit.CLEAN;
        }
    }

    /** A plan with errors is refused: who marks a parent as looked at must see what the plan says of it. */
    private void refuseErrors(Outcome<PlanBook> checked, Toolchain toolchain) {
        PlanBook book = checked.value().orElseThrow();
        String name = "/" + id + ".md";
        String file = book.entry(id)
                .map(entry -> entry.source().file())
                .or(() -> toolchain.files().paths().stream()
                        .filter(path -> path.endsWith(name))
                        .findFirst())
                .orElse("");
        long errors = checked.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.range().file().equals(file))
                .count();
        if (errors > 0) {
            throw new ToolException("review.errors", file, errors);
        }
    }

    private void review(Toolchain toolchain, PlanBook book, Plan plan) {
        Map<String, String> prints = new LinkedHashMap<>();
        for (Links.Parent parent : plan.links().parents()) {
            ParentFingerprint.of(book, parent.plan().id(), toolchain::body)
                    .ifPresent(print -> prints.put(parent.plan().id().value(), print));
        }
        Path file = toolchain.root().resolve(plan.file());
        String before = new String(toolchain.files().read(plan.file()), StandardCharsets.UTF_8);
        String after = ReviewMark.write(before, prints);
        if (!after.equals(before)) {
            ProductFile.write(file, after.getBytes(StandardCharsets.UTF_8));
        }
        youbei.terminal().out().print(say(book, plan, prints));
    }

    private String say(PlanBook book, Plan plan, Map<String, String> prints) {
        StringBuilder lines = new StringBuilder(plan.file()).append('\n');
        if (prints.isEmpty()) {
            lines.append("  ").append(youbei.say("review.none")).append('\n');
        }
        for (Links.Parent parent : plan.links().parents()) {
            String above = parent.plan().id().value();
            String now = prints.get(above);
            if (now != null) {
                String name = book.entry(above).map(Entry::name).orElse(above);
                String was = parent.reviewed();
                String key = was == null ? "review.first" : was.equals(now) ? "review.same" : "review.again";
                lines.append("  ")
                        .append(youbei.say(key, above, name, now, String.valueOf(was)))
                        .append('\n');
            }
        }
        return lines.toString();
    }
}
