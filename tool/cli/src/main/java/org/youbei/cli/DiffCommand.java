package org.youbei.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.PlanBook;
import org.youbei.revision.EntryDiff;
import org.youbei.revision.FieldChange;
import org.youbei.revision.SectionChange;
import org.youbei.text.JsonText;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.WorkspaceFiles;
import org.youbei.workspace.git.LineChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code diff}: how a plan differs between two revisions, by field and section, and whether the revision is a major one. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "entry")
    private String id = "";

    @Parameters(index = "1", paramLabel = "REV[..REV]", descriptionKey = "revisions", arity = "0..1")
    private String revisions = "HEAD";

    @Option(names = "--format", paramLabel = "FORMAT")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() {
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            RevisionRange range = RevisionRange.of(revisions);
            WorkspaceFiles before = range.before(toolchain.root());
            WorkspaceFiles after = range.after(toolchain.root());
            try {
                print(book, EntryDiff.of(id, before, after, book.workspace().sections()));
            } finally {
                RevisionRange.close(before);
                RevisionRange.close(after);
            }
            return Exit.CLEAN;
        }
    }

    private void print(PlanBook book, EntryDiff diff) {
        if (diff.before() == null && diff.after() == null) {
            Entries.require(book, id);
            throw new ToolException("diff.nowhere", id, revisions);
        }
        switch (format) {
            case TEXT -> text(book, diff);
            case JSON -> youbei.terminal().out().print(JsonText.write(new DiffJson(book).of(id, revisions, diff)));
        }
    }

    private void text(PlanBook book, EntryDiff diff) {
        PrintWriter out = youbei.terminal().out();
        String name = book.entry(id).map(entry -> "  " + entry.name()).orElse("");
        out.print(id + name + "  " + revisions + "\n");
        paths(diff, out);
        if (diff.isEmpty()) {
            out.print(youbei.say("diff.same") + "\n");
        } else if (diff.before() != null && diff.after() != null) {
            weight(diff, out);
            diff.fields().forEach(change -> out.print(field(book, change)));
            diff.sections().forEach(change -> section(change, out));
        }
    }

    private void paths(EntryDiff diff, PrintWriter out) {
        if (diff.before() == null) {
            out.print(youbei.say("diff.new", String.valueOf(diff.after())) + "\n");
        } else if (diff.after() == null) {
            out.print(youbei.say("diff.gone", diff.before()) + "\n");
        } else if (!diff.before().equals(diff.after())) {
            out.print(youbei.say("diff.moved", diff.before(), diff.after()) + "\n");
        }
    }

    private void weight(EntryDiff diff, PrintWriter out) {
        if (!String.valueOf(diff.after()).startsWith("plans/")
                || !String.valueOf(diff.after()).endsWith(".md")) {
            return;
        }
        String matters = diff.matters().stream()
                .map(matter -> youbei.say("diff.matter." + matter.id()))
                .collect(Collectors.joining(youbei.say("diff.and")));
        out.print((diff.isMajor() ? youbei.say("diff.major", matters) : youbei.say("diff.minor")) + "\n");
    }

    private String field(PlanBook book, FieldChange change) {
        Named named = new Named(book);
        String line = "  " + named.path(change.path()) + ": ";
        if (change.before() == null) {
            return line + "+ " + named.value(String.valueOf(change.after())) + "\n";
        }
        return change.after() == null
                ? line + "- " + named.value(change.before()) + "\n"
                : line + named.value(change.before()) + " → " + named.value(change.after()) + "\n";
    }

    private void section(SectionChange change, PrintWriter out) {
        String title = change.id().isEmpty() ? youbei.say("diff.start") : change.title() + "  #" + change.id();
        out.print("  " + youbei.say("diff.section." + how(change), title) + "\n");
        change.lines()
                .forEach(line ->
                        out.print("    " + sign(line) + " " + line.text().strip() + "\n"));
    }

    private static String how(SectionChange change) {
        return change.how().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String sign(LineChanges.Line line) {
        return switch (line.side()) {
            case BEFORE -> "-";
            case AFTER -> "+";
        };
    }
}
