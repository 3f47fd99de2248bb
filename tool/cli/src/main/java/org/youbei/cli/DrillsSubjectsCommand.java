package org.youbei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;
import org.youbei.drill.format.SubjectList;
import org.youbei.model.register.Subject;
import org.youbei.schema.Nearest;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code drills subjects}: what may be drilled, each with a scenario to begin from. */
@Command(name = "subjects")
final class DrillsSubjectsCommand implements Callable<Integer> {
    @ParentCommand
    private DrillsCommand drills;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "id")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        Youbei youbei = drills.youbei();
        try (Toolchain toolchain = youbei.open()) {
            List<Subject> all = toolchain
                    .check()
                    .value()
                    .orElseThrow()
                    .workspace()
                    .registers()
                    .subjects();
            List<Subject> shown = id == null ? all : List.of(require(all, id));
            SubjectList list = new SubjectList(youbei.messages());
            youbei.terminal()
                    .out()
                    .print(
                            switch (format) {
                                case TEXT -> id == null ? list.text(shown) : list.page(shown.get(0));
                                case JSON -> SubjectList.json(shown);
                            });
            return Exit.CLEAN;
        }
    }

    /** Returns the subject of an id; an unknown one is answered with the nearest. */
    static Subject require(List<Subject> all, String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Nearest.of(id, all.stream().map(Subject::id).toList())
                        .map(nearest -> new ToolException("tool.unknown.nearest", id, nearest))
                        .orElseGet(() -> new ToolException("tool.unknown", id)));
    }
}
