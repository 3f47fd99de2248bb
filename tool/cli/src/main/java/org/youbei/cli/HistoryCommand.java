package org.youbei.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.revision.Version;
import org.youbei.revision.Versions;
import org.youbei.text.JsonText;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.git.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code history}: the versions of the file that holds an entry, from git. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "ID", descriptionKey = "entry")
    private String id = "";

    @Option(names = "--format", paramLabel = "FORMAT")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() {
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            String file = file(toolchain, book);
            try (History history = History.of(toolchain.root(), History.HEAD, List.of(file))) {
                RepositoryNotes.print(youbei, history.states());
                Shown shown = new Shown(
                        book.entry(id).map(Entry::name).orElse(id),
                        file,
                        book.config().timezone(),
                        new Versions(history).of(id, file),
                        state(history, toolchain, file));
                print(shown);
            }
            return Exit.CLEAN;
        }
    }

    /** The file of an entry; of a plan with errors, as in a merge that is not ended, the file that is named after it. */
    private String file(Toolchain toolchain, PlanBook book) {
        List<String> paths = toolchain.files().paths();
        if (book.entry(id).isEmpty()) {
            String name = "/" + id + ".md";
            return paths.stream()
                    .filter(path -> path.endsWith(name))
                    .findFirst()
                    .orElseGet(() -> Entries.require(book, id).source().file());
        }
        Entry entry = Entries.require(book, id);
        if (!paths.contains(entry.source().file())) {
            throw new ToolException("history.builtin", id, entry.name());
        }
        return entry.source().file();
    }

    /** How the file in the folder stands to the newest commit. */
    private enum WorkTree {
        COMMITTED,
        CHANGED,
        NEW
    }

    private record Shown(String title, String file, ZoneId zone, List<Version> versions, WorkTree state) {}

    private static WorkTree state(History history, Toolchain toolchain, String file) {
        if (history.of(file).isEmpty()) {
            return WorkTree.NEW;
        }
        boolean same = history.read(history.of(file).get(0))
                .filter(bytes -> LineEnds.equal(bytes, toolchain.files().read(file)))
                .isPresent();
        return same ? WorkTree.COMMITTED : WorkTree.CHANGED;
    }

    private void print(Shown shown) {
        switch (format) {
            case TEXT -> text(shown);
            case JSON -> youbei.terminal().out().print(JsonText.write(json(shown)));
        }
    }

    private void text(Shown shown) {
        PrintWriter out = youbei.terminal().out();
        out.print(id + "  " + shown.title() + "  " + shown.file() + "\n");
        switch (shown.state()) {
            case NEW -> out.print(youbei.say("history.new") + "\n");
            case CHANGED -> out.print(youbei.say("history.changed") + "\n");
            case COMMITTED -> {}
        }
        String path = shown.file();
        for (Version version : shown.versions()) {
            if (!version.change().path().equals(path)) {
                path = version.change().path();
                out.print("  " + youbei.say("history.path", path) + "\n");
            }
            out.print(line(version, shown.zone()) + "\n");
        }
    }

    private String line(Version version, ZoneId zone) {
        StringBuilder line = new StringBuilder()
                .append(version.date(zone))
                .append("  ")
                .append(version.change().commit().shortId())
                .append("  ");
        line.append(
                version.isRemoval()
                        ? youbei.say("history.removed")
                        : version.key().isEmpty() ? "-" : version.key());
        line.append("  ").append(version.change().commit().author());
        line.append("  ").append(version.change().commit().subject());
        version.tags().forEach(tag -> line.append("  ").append(youbei.say("history.tag", tag)));
        return line.toString();
    }

    private Map<String, Object> json(Shown shown) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", 1);
        root.put("id", id);
        root.put("title", shown.title());
        root.put("file", shown.file());
        root.put("workTree", shown.state().name().toLowerCase(Locale.ROOT));
        root.put(
                "versions",
                shown.versions().stream()
                        .map(version -> json(version, shown.zone()))
                        .toList());
        return root;
    }

    private static Map<String, Object> json(Version version, ZoneId zone) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("date", version.date(zone).toString());
        one.put("time", version.change().commit().time().toString());
        one.put("commit", version.change().commit().id());
        one.put("author", version.change().commit().author());
        one.put("version", version.key());
        one.put("subject", version.change().commit().subject());
        one.put("path", version.change().path());
        one.put("removed", version.isRemoval());
        one.put("tags", version.tags());
        return one;
    }
}
