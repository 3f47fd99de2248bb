package org.youbei.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.schema.DocumentKind;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code new team}: an entry in the register of teams. */
@Command(name = "team")
final class NewTeamCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand group;

    @Option(names = "--id", paramLabel = "ID", required = true)
    private String id;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "（待填：队伍名称）";

    @Option(names = "--kind", paramLabel = "KIND")
    private TeamKind kind = TeamKind.GRASSROOTS;

    @Option(names = "--org", paramLabel = "ID", required = true)
    private String org;

    @Override
    public Integer call() {
        try (Toolchain toolchain = group.youbei().open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            NewCommand.requireFree(book, id);
            Entries.require(book, org, EntryKind.ORGANISATION);
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("id", id);
            fields.put("name", name);
            fields.put("kind", kind.toString());
            fields.put("org", org);
            return group.addEntry(toolchain, DocumentKind.TEAMS, fields);
        }
    }
}
