package org.youbei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.PlanBook;
import org.youbei.model.Id;
import org.youbei.scaffold.DraftFile;
import org.youbei.scaffold.Drafts;
import org.youbei.scaffold.RegisterDraft;
import org.youbei.schema.DocumentKind;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code new}: a file or an entry from a template. */
@Command(
        name = "new",
        subcommands = {
            NewPlanCommand.class,
            NewDrillCommand.class,
            NewPersonCommand.class,
            NewTeamCommand.class,
            NewOrganisationCommand.class,
            NewPlaceCommand.class
        })
final class NewCommand {
    @ParentCommand
    private Youbei youbei;

    Youbei youbei() {
        return youbei;
    }

    /** Demands an id that may be given and that no entry has. */
    static void requireFree(PlanBook book, String id) {
        if (!Id.isId(id)) {
            throw new WrongUsage("cli.id", id);
        }
        book.entry(id).ifPresent(entry -> {
            throw new ToolException(
                    "new.taken", id, entry.name(), entry.source().file());
        });
    }

    /** Adds an entry to a register and tells so. */
    Integer addEntry(Toolchain toolchain, DocumentKind register, Map<String, String> fields) {
        DraftFile file = new RegisterDraft(toolchain.files()).add(register, fields);
        Path root = Toolchain.root(youbei.directory());
        Drafts.extend(root, file);
        List<DraftFile> shown = List.of(lastLine(file));
        new Created(youbei).tell(List.of(root.resolve(file.path()).toString()), shown);
        Editor.open(youbei.terminal(), root.resolve(file.path()));
        return Exit.CLEAN;
    }

    /** The same file with all but its last line blank, so that only what is new is told. */
    private static DraftFile lastLine(DraftFile file) {
        String text = file.text().stripTrailing();
        int start = text.lastIndexOf('\n') + 1;
        long before = text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new DraftFile(file.path(), "\n".repeat((int) before) + text.substring(start));
    }
}
