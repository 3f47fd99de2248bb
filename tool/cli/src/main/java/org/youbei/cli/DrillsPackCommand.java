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
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.diagnostic.ToolException;
import org.youbei.diagnostic.format.TextFormat;
import org.youbei.document.drill.DrillFile;
import org.youbei.document.drill.DrillPapers;
import org.youbei.document.drill.PaperKind;
import org.youbei.document.drill.Reader;
import org.youbei.html.Words;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.drill.Programme;
import org.youbei.publish.DrillPack;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.git.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code drills pack}: the papers of a drill, each as HTML and as PDF. */
@Command(name = "pack")
final class DrillsPackCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @ParentCommand
    private DrillsCommand drills;

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    private String id;

    @Option(names = "--version", paramLabel = "WHO", descriptionKey = "version")
    private List<String> versions = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--trust-templates", descriptionKey = "trust-templates")
    private boolean trustTemplates;

    @Override
    public Integer call() {
        Youbei youbei = drills.youbei();
        List<Reader> readers = readers();
        try (Toolchain toolchain = youbei.open()) {
            Outcome<PlanBook> checked = toolchain.check();
            PlanBook book = checked.value().orElseThrow();
            DrillFile file =
                    DrillFile.of(book.workspace(), (Programme.Drill) Entries.require(book, id, EntryKind.DRILL));
            List<Diagnostic> broken = broken(checked.diagnostics(), file);
            if (!broken.isEmpty()) {
                print(toolchain, book, broken);
                youbei.terminal().err().println("youbei: " + youbei.say("pack.refused", broken.size()));
                return Exit.FINDINGS;
            }
            List<PaperKind> kinds = DrillPapers.kinds(file).stream()
                    .filter(kind -> readers.contains(kind.reader()))
                    .toList();
            Assets assets = trustTemplates ? toolchain.assets() : Products.safeAssets(toolchain);
            Optional<Head> head = Head.of(toolchain.root());
            DrillPack pack = new DrillPack(new DrillPack.Request(
                    book,
                    assets,
                    youbei.language(),
                    toolchain::body,
                    head.map(Head::commit).orElse(""),
                    Products.time(youbei, head)));
            pack.make(file, kinds, this::write);
            leftOut(Words.ofPapers(assets, youbei.language()), file, kinds);
            if (!pack.findings().isEmpty()) {
                print(toolchain, book, pack.findings());
                return Exit.FINDINGS;
            }
            return Exit.CLEAN;
        }
    }

    private List<Reader> readers() {
        List<Reader> wanted = new ArrayList<>();
        for (String version : versions.isEmpty() ? List.of(ALL) : versions) {
            List<Reader> named = Stream.of(Reader.values())
                    .filter(reader -> version.equals(ALL) || reader.id().equals(version))
                    .toList();
            if (named.isEmpty()) {
                throw new WrongUsage(
                        "pack.version",
                        version,
                        Stream.of(Reader.values()).map(Reader::id).collect(Collectors.joining(" ")) + " " + ALL);
            }
            wanted.addAll(named);
        }
        return wanted;
    }

    /** Returns the errors of the drill's own files and of its programme: papers of half of them would mislead. */
    private static List<Diagnostic> broken(List<Diagnostic> findings, DrillFile file) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.range().file().startsWith(file.folder())
                        || finding.range().file().equals(file.drill().source().file()))
                .toList();
    }

    private void write(DrillPack.Made made) {
        write(made.kind().id() + ".html", made.page());
        made.pdf().ifPresent(pdf -> write(made.kind().id() + ".pdf", pdf));
    }

    private void write(String name, byte[] bytes) {
        Path folder = out == null ? Path.of("drills-pack").resolve(id) : out;
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new ToolException("tool.write", folder, DirectoryFiles.reason(failure));
        }
        Path file = folder.resolve(name);
        ProductFile.write(file, bytes);
        drills.youbei().terminal().out().println(file);
    }

    /** Says which papers were not made, and which file would make them. */
    private void leftOut(Words words, DrillFile file, List<PaperKind> kinds) {
        Youbei youbei = drills.youbei();
        for (PaperKind kind : kinds) {
            List<String> missing = DrillPapers.missing(file, kind);
            if (!missing.isEmpty()) {
                youbei.terminal()
                        .err()
                        .println("youbei: "
                                + youbei.say(
                                        "pack.missing",
                                        words.say("paper.kind." + kind.id()),
                                        String.join(" ", missing)));
            }
        }
    }

    private void print(Toolchain toolchain, PlanBook book, List<Diagnostic> findings) {
        Youbei youbei = drills.youbei();
        youbei.terminal()
                .err()
                .print(new TextFormat().write(Reports.of(youbei, toolchain, book, findings), Severity.ERROR));
    }
}
