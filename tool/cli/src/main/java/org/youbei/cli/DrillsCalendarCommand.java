package org.youbei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.ToolException;
import org.youbei.diagnostic.format.TextFormat;
import org.youbei.edition.Projection;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.publish.DrillPack;
import org.youbei.publish.EditionCalendars;
import org.youbei.publish.WallCalendars;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.git.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code drills calendar}: drills and due dates as .ics files, or the wall calendars of the years as PDF, a folder for each edition. */
@Command(name = "calendar")
final class DrillsCalendarCommand implements Callable<Integer> {
    @ParentCommand
    private DrillsCommand drills;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private Path out;

    @Option(names = "--edition", paramLabel = "public|internal|command", descriptionKey = "edition")
    private List<String> editions = new ArrayList<>();

    @Option(names = "--format", paramLabel = "ics|pdf", descriptionKey = "format")
    private Format format = Format.ICS;

    @Option(names = "--trust-templates", descriptionKey = "trust-templates")
    private boolean trustTemplates;

    /** The forms of calendars by name. */
    enum Format {
        ICS,
        PDF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        List<Audience> wanted = editions.stream().map(Products::edition).toList();
        try (Toolchain toolchain = drills.youbei().open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            List<Audience> all = wanted.isEmpty()
                    ? book.config().editions().stream().map(Audience::of).toList()
                    : wanted;
            return switch (format) {
                case ICS -> events(toolchain, book, all);
                case PDF -> walls(toolchain, book, all);
            };
        }
    }

    private int events(Toolchain toolchain, PlanBook book, List<Audience> all) {
        Youbei youbei = drills.youbei();
        EditionCalendars calendars =
                new EditionCalendars(toolchain, book, Products.time(youbei, Head.of(toolchain.root())));
        for (Audience edition : all) {
            Path folder = out.resolve(edition.id());
            SortedMap<String, byte[]> files = calendars.files(edition);
            files.forEach((path, bytes) -> write(folder.resolve(path), bytes));
            youbei.terminal().out().print(youbei.say("calendar.written", files.size(), folder) + "\n");
        }
        return Exit.CLEAN;
    }

    private int walls(Toolchain toolchain, PlanBook book, List<Audience> all) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Audience edition : all) {
            WallCalendars walls = WallCalendars.of(request(toolchain, book, edition), edition);
            walls.files().forEach((year, pdf) -> wall(edition, year, pdf));
            findings.addAll(walls.findings());
        }
        if (findings.isEmpty()) {
            return Exit.CLEAN;
        }
        Youbei youbei = drills.youbei();
        youbei.terminal()
                .err()
                .print(new TextFormat().write(Reports.of(youbei, toolchain, book, findings), Severity.ERROR));
        return Exit.FINDINGS;
    }

    private DrillPack.Request request(Toolchain toolchain, PlanBook book, Audience edition) {
        Assets assets = trustTemplates ? toolchain.assets() : Products.safeAssets(toolchain);
        Optional<Head> head = Head.of(toolchain.root());
        Projection.Edition projected = Projection.edition(book.workspace(), edition);
        return new DrillPack.Request(
                new PlanBook(projected.workspace()),
                assets,
                Language.ofTag(book.config().locale()),
                projected.bodies(toolchain::body),
                head.map(Head::commit).orElse(""),
                Products.time(drills.youbei(), head));
    }

    private void wall(Audience edition, int year, byte[] pdf) {
        Path file = out.resolve(edition.id()).resolve(year + ".pdf");
        write(file, pdf);
        drills.youbei()
                .terminal()
                .out()
                .print(drills.youbei().say("calendar.wall.written", String.valueOf(year), file) + "\n");
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
