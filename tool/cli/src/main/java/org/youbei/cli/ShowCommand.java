package org.youbei.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.youbei.link.Backlinks;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.text.SourceRange;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.EntryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code show}: an entry as it was typed, and every place that names it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "ID", descriptionKey = "entry")
    private String id = "";

    @Override
    public Integer call() {
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            Entry entry = Entries.require(book, id);
            PrintWriter out = youbei.terminal().out();
            String kind = book.kind(id).orElseThrow().id();
            out.print(id + "  " + youbei.say("kind." + kind) + "  " + entry.name() + "\n");
            out.print(place(entry.source()) + "\n\n");
            new EntryText(toolchain.files(), toolchain.assets())
                    .lines(entry)
                    .forEach(line -> out.print("  " + line + "\n"));
            print(book, Backlinks.of(book).to(id), out);
            return Exit.CLEAN;
        }
    }

    private void print(PlanBook book, List<Backlinks.Backlink> links, PrintWriter out) {
        out.print("\n" + youbei.say(links.isEmpty() ? "show.unused" : "show.used", links.size()) + "\n");
        for (Backlinks.Backlink link : links) {
            String from = book.entry(link.from())
                    .map(holder -> "  " + link.from() + "  " + holder.name())
                    .orElse("");
            out.print("  " + place(link.place()) + from + "\n");
        }
    }

    private static String place(SourceRange range) {
        return range.file() + ":" + range.span().line() + ":" + range.span().column();
    }
}
