package org.youbei.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.schema.DocumentKind;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code new place}: a town, village or point in the register of places, under one that is there. */
@Command(name = "place")
final class NewPlaceCommand implements Callable<Integer> {
    private static final Pattern CODE = Pattern.compile("\\d{9}|\\d{12}|\\d{15}");

    @ParentCommand
    private NewCommand group;

    @Option(names = "--code", paramLabel = "CODE", required = true)
    private String code;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "（待填：地名）";

    @Override
    public Integer call() {
        if (!CODE.matcher(code).matches()) {
            throw new WrongUsage("cli.place", code);
        }
        try (Toolchain toolchain = group.youbei().open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            NewCommand.requireFree(book, code);
            Entries.require(book, code.substring(0, code.length() - 3), EntryKind.PLACE);
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("code", code);
            fields.put("name", name);
            fields.put("kind", kind());
            return group.addEntry(toolchain, DocumentKind.PLACES, fields);
        }
    }

    private String kind() {
        return switch (code.length()) {
            case 9 -> "town";
            case 12 -> "village";
            default -> "point";
        };
    }
}
