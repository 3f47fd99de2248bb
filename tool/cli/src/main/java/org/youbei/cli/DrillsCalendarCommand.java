package org.youbei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.ToolException;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.publish.EditionCalendars;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.git.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code drills calendar}: drills and due dates as .ics files, a folder for each edition. */
@Command(name = "calendar")
final class DrillsCalendarCommand implements Callable<Integer> {
    @ParentCommand
    private DrillsCommand drills;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private Path out;

    @Option(names = "--edition", paramLabel = "public|internal|command", descriptionKey = "edition")
    private List<String> editions = new ArrayList<>();

    @Override
    public Integer call() {
        Youbei youbei = drills.youbei();
        List<Audience> wanted = editions.stream().map(Products::edition).toList();
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            @Nullable Instant time = Products.time(youbei, Head.of(toolchain.root()));
            EditionCalendars calendars = EditionCalendars.of(toolchain, book, time);
            List<Audience> all = wanted.isEmpty()
                    ? book.config().editions().stream().map(Audience::of).toList()
                    : wanted;
            for (Audience edition : all) {
                Path folder = out.resolve(edition.id());
                SortedMap<String, byte[]> files = calendars.files(edition);
                files.forEach((path, bytes) -> write(folder.resolve(path), bytes));
                youbei.terminal().out().print(youbei.say("calendar.written", files.size(), folder) + "\n");
            }
            return Exit.CLEAN;
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException failure) {
            throw new ToolException("tool.write", file, DirectoryFiles.reason(failure));
        }
        ProductFile.write(file, bytes);
    }
}
