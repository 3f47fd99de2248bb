package org.youbei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.scaffold.DraftFile;
import org.youbei.scaffold.Drafts;
import org.youbei.scaffold.DrillDraft;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code new drill}: an entry in the year's programme, a work plan and an event list. */
@Command(name = "drill")
final class NewDrillCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand group;

    @Option(names = "--id", paramLabel = "ID", required = true)
    private String id;

    @Option(names = "--title", paramLabel = "TITLE", required = true)
    private String title;

    @Option(names = "--plan", paramLabel = "ID", required = true, split = ",")
    private List<String> plans;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--form", paramLabel = "FORM")
    private Form form = Form.TABLETOP;

    enum Form {
        TABLETOP,
        PRACTICAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        Youbei youbei = group.youbei();
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            NewCommand.requireFree(book, id);
            plans.forEach(plan -> Entries.require(book, plan, EntryKind.PLAN));
            int when = year == null ? youbei.today().getYear() : year;
            DrillDraft.NewDrill drill = new DrillDraft.NewDrill(id, title, when, plans, form.toString());
            DrillDraft drafts = new DrillDraft(toolchain.assets(), toolchain.files());
            Path root = Toolchain.root(youbei.directory());
            DraftFile programme = drafts.programme(drill);
            List<DraftFile> documents = drafts.documents(drill);
            Drafts.write(root, documents);
            Drafts.extend(root, programme);
            List<DraftFile> files = new ArrayList<>(documents);
            files.add(programme);
            new Created(youbei)
                    .tell(
                            files.stream()
                                    .map(file -> root.resolve(file.path()).toString())
                                    .toList(),
                            files);
            Editor.open(youbei.terminal(), root.resolve(documents.get(0).path()));
            return Exit.CLEAN;
        }
    }
}
