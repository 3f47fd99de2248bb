package org.youbei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.card.CardKind;
import org.youbei.card.CardSize;
import org.youbei.card.PrintRequest;
import org.youbei.card.Printed;
import org.youbei.card.Sheet;
import org.youbei.concurrent.Ahead;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.ToolException;
import org.youbei.diagnostic.format.TextFormat;
import org.youbei.edition.Projection;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.print.PrintEngine;
import org.youbei.publish.CardFiles;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.Workspace;
import org.youbei.workspace.git.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code cards}: printable cards and sheets, one file for each kind and unit, or for each kind of a selection. */
@Command(name = "cards")
final class CardsCommand implements Callable<Integer> {
    private static final double MOST_ROOM = 20;

    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "id")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--size", paramLabel = "SIZE")
    private @Nullable String size;

    @Option(names = "--sheet", paramLabel = "a4|a3")
    private String sheet = "";

    @Option(names = "--one-per-page")
    private boolean onePerPage;

    @Option(names = "--flip", paramLabel = "long|short")
    private String flip = "long";

    @Option(names = "--gutter", paramLabel = "MM")
    private double gutter;

    @Option(names = "--bleed", paramLabel = "MM")
    private double bleed;

    @Option(names = "--drill")
    private boolean drill;

    @Option(names = "--edition", paramLabel = "public|internal|command")
    private String edition = "command";

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("cards");

    @Option(names = "--trust-templates")
    private boolean trustTemplates;

    @Override
    public Integer call() {
        List<CardKind> wanted = wantedKinds();
        try (Toolchain toolchain = youbei.open()) {
            Assets assets = trustTemplates ? toolchain.assets() : Products.safeAssets(toolchain);
            Ahead<PrintEngine> engine = new Ahead<>(() -> new PrintEngine(assets).warm());
            Outcome<PlanBook> checked = toolchain.check();
            PlanBook all = checked.value().orElseThrow();
            ids.forEach(id -> Entries.require(all, id.replaceFirst("#.*", "")));
            if (checked.hasErrors()) {
                return refuse(toolchain, all, checked.diagnostics());
            }
            Optional<Head> head = Head.of(toolchain.root());
            CardFiles.Paper paper = new CardFiles.Paper(
                    drill ? PrintRequest.Copy.DRILL : PrintRequest.Copy.USE,
                    room(gutter),
                    room(bleed),
                    flip(),
                    Products.time(youbei, head));
            Workspace workspace = all.workspace();
            CardFiles files = new CardFiles(
                    new CardFiles.Source(
                            new PlanBook(Projection.project(workspace, Products.edition(edition))),
                            Projection.edition(workspace, Audience.PUBLIC).bodies(toolchain::body),
                            head.map(Head::commit).orElse("")),
                    assets,
                    paper,
                    engine);
            int made = 0;
            for (CardKind kind : allowed(wanted)) {
                made += ids.isEmpty() ? units(files, kind) : selection(files, kind);
            }
            return finish(toolchain, all, files.findings(), made);
        }
    }

    /** Cards of households and of people's numbers are for those who may see them, whatever else is asked for. */
    private List<CardKind> allowed(List<CardKind> wanted) {
        Audience audience = Products.edition(edition);
        if (!kinds.isEmpty()) {
            wanted.stream()
                    .filter(kind -> !audience.maySee(kind.audience()))
                    .findFirst()
                    .ifPresent(kind -> {
                        throw new WrongUsage("print.edition", kind.id(), edition);
                    });
        }
        return wanted.stream().filter(kind -> audience.maySee(kind.audience())).toList();
    }

    private int units(CardFiles files, CardKind kind) {
        List<Path> made = new ArrayList<>();
        files.units(
                kind,
                List.of(),
                format(kind),
                file -> made.add(write(kind.id() + "-" + file.unit() + suffix(), file.pdf())));
        return made.size();
    }

    private int selection(CardFiles files, CardKind kind) {
        Printed printed = files.selection(kind, ids, format(kind));
        printed.pdf()
                .ifPresent(pdf -> write(String.join("-", ids).replace('#', '-') + "-" + kind.id() + suffix(), pdf));
        return printed.pdf().isPresent() ? 1 : 0;
    }

    private String suffix() {
        return (size == null ? "" : "-" + size) + ".pdf";
    }

    private Path write(String name, byte[] pdf) {
        try {
            Files.createDirectories(out);
        } catch (IOException failure) {
            throw new ToolException("tool.write", out, DirectoryFiles.reason(failure));
        }
        Path file = out.resolve(name);
        ProductFile.write(file, pdf);
        youbei.terminal().out().println(file);
        return file;
    }

    private List<CardKind> wantedKinds() {
        if (kinds.isEmpty()) {
            return Stream.of(CardKind.values())
                    .filter(kind -> size == null
                            || CardSize.of(size).map(kind.sizes()::contains).orElse(true))
                    .toList();
        }
        List<CardKind> wanted = new ArrayList<>();
        for (String kind : kinds) {
            wanted.add(CardKind.of(kind)
                    .orElseThrow(() -> new WrongUsage(
                            "print.kind",
                            kind,
                            Stream.of(CardKind.values()).map(CardKind::id).collect(Collectors.joining(" ")))));
        }
        return wanted;
    }

    private CardFiles.Format format(CardKind kind) {
        return new CardFiles.Format(size(kind), sheet());
    }

    private CardSize size(CardKind kind) {
        String wanted = size;
        if (wanted == null) {
            return kind.sizes().get(0);
        }
        return CardSize.of(wanted)
                .filter(kind.sizes()::contains)
                .orElseThrow(() -> new WrongUsage(
                        "print.size",
                        kind.id(),
                        wanted,
                        kind.sizes().stream().map(CardSize::id).collect(Collectors.joining(" "))));
    }

    private Sheet sheet() {
        if (onePerPage) {
            return Sheet.SINGLE;
        }
        return sheet.isEmpty() ? Sheet.A4 : Sheet.of(sheet).orElseThrow(() -> new WrongUsage("print.sheet", sheet));
    }

    private static double room(double millimetres) {
        if (!(millimetres >= 0 && millimetres <= MOST_ROOM)) {
            throw new WrongUsage("print.room", millimetres);
        }
        return millimetres;
    }

    private PrintRequest.Flip flip() {
        return switch (flip) {
            case "long" -> PrintRequest.Flip.LONG_EDGE;
            case "short" -> PrintRequest.Flip.SHORT_EDGE;
            default -> throw new WrongUsage("print.flip", flip);
        };
    }

    private int refuse(Toolchain toolchain, PlanBook book, List<Diagnostic> findings) {
        print(toolchain, book, findings);
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        youbei.terminal().err().println("youbei: " + youbei.say("print.refused", errors));
        return Exit.FINDINGS;
    }

    private int finish(Toolchain toolchain, PlanBook book, List<Diagnostic> findings, int made) {
        if (!findings.isEmpty()) {
            print(toolchain, book, findings);
            return Exit.FINDINGS;
        }
        if (made == 0) {
            youbei.terminal().err().println("youbei: " + youbei.say("print.none"));
        }
        return Exit.CLEAN;
    }

    private void print(Toolchain toolchain, PlanBook book, List<Diagnostic> findings) {
        youbei.terminal()
                .err()
                .print(new TextFormat().write(Reports.of(youbei, toolchain, book, findings), Severity.ERROR));
    }
}
