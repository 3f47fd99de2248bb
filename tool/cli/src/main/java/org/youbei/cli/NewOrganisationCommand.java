package org.youbei.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.register.OrganisationType;
import org.youbei.schema.DocumentKind;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code new organisation}: an entry in the register of organisations. */
@Command(name = "organisation")
final class NewOrganisationCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand group;

    @Option(names = "--id", paramLabel = "ID", required = true)
    private String id;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "（待填：单位名称）";

    @Option(names = "--type", paramLabel = "TYPE", required = true)
    private OrganisationType type;

    @Option(names = "--place", paramLabel = "CODE")
    private @Nullable String place;

    @Option(names = "--duty", paramLabel = "PHONE")
    private @Nullable String duty;

    @Override
    public Integer call() {
        try (Toolchain toolchain = group.youbei().open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            NewCommand.requireFree(book, id);
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("id", id);
            fields.put("name", name);
            fields.put("type", type.id());
            if (place != null) {
                Entries.require(book, place, EntryKind.PLACE);
                fields.put("place", place);
            }
            if (duty != null) {
                fields.put("duty", duty);
            }
            return group.addEntry(toolchain, DocumentKind.ORGANISATIONS, fields);
        }
    }
}
