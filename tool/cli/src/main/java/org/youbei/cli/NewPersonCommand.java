package org.youbei.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.schema.DocumentKind;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code new person}: an entry in the register of people. */
@Command(name = "person")
final class NewPersonCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand group;

    @Option(names = "--id", paramLabel = "ID", required = true)
    private String id;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "（待填：姓名）";

    @Option(names = "--org", paramLabel = "ID", required = true)
    private String org;

    @Option(names = "--post", paramLabel = "POST")
    private String post = "（待填：职务）";

    @Option(names = "--mobile", paramLabel = "PHONE")
    private @Nullable String mobile;

    @Override
    public Integer call() {
        try (Toolchain toolchain = group.youbei().open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            NewCommand.requireFree(book, id);
            Entries.require(book, org, EntryKind.ORGANISATION);
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("id", id);
            fields.put("name", name);
            fields.put("org", org);
            fields.put("post", post);
            if (mobile != null) {
                fields.put("mobile", mobile);
            }
            return group.addEntry(toolchain, DocumentKind.PEOPLE, fields);
        }
    }
}
