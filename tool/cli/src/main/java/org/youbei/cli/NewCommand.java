package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            NewPlaceCommand.class,
            NewLadderCommand.class
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
        return extend(toolchain, new RegisterDraft(toolchain.files()).add(register, fields));
    }

    /** Writes a file to whose end something was added, and tells so. */
    Integer extend(Toolchain toolchain, DraftFile file) {
        Path root = Toolchain.root(youbei.directory());
        DraftFile shown = added(toolchain, file);
        Drafts.extend(root, file);
        new Created(youbei).tell(List.of(root.resolve(file.path()).toString()), List.of(shown));
        Editor.open(youbei.terminal(), root.resolve(file.path()));
        return Exit.CLEAN;
    }

    /** The same file with all lines blank that it had before, so that only what is new is told. */
    private static DraftFile added(Toolchain toolchain, DraftFile file) {
        long before = toolchain.files().paths().contains(file.path())
                ? new String(toolchain.files().read(file.path()), StandardCharsets.UTF_8)
                        .lines()
                        .count()
                : 0;
        return new DraftFile(
                file.path(),
                "\n".repeat((int) before) + file.text().lines().skip(before).collect(Collectors.joining("\n")));
    }
}
