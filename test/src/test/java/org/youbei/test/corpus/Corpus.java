package org.youbei.test.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.format.Background;
import org.youbei.diagnostic.format.Report;
import org.youbei.diagnostic.format.TextFormat;
import org.youbei.diagnostic.format.Threshold;
import org.youbei.link.PlanBook;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;

/**
 * The cases of {@code test/errors}. A case is the workspace {@code base} with the files of the case's folder laid over it and its {@code setup.txt} run.
 */
final class Corpus {
    static final String EXPECTED = "expected.txt";

    private static final String BASE = "base";
    private static final String SETUP = "setup.txt";

    private Corpus() {}

    static Path folder() {
        return Repository.root().resolve("test/errors");
    }

    /** Returns the names of all cases, sorted. */
    static List<String> cases() {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(BASE))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes the workspace of a case in an empty directory. */
    static void make(String name, Path workspace) throws IOException {
        copy(folder().resolve(BASE), workspace);
        copy(folder().resolve(name), workspace);
        Path setup = folder().resolve(name).resolve(SETUP);
        if (Files.exists(setup)) {
            new Setup(workspace).run(Files.readString(setup));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String relative = from.relativize(file).toString();
                if (relative.equals(EXPECTED) || relative.equals(SETUP)) {
                    continue;
                }
                Path target = to.resolve(relative);
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }

    /** Returns what {@code check} prints for a workspace, in Chinese. */
    static String check(Path workspace) {
        try (Toolchain toolchain = Toolchain.open(workspace, 1)) {
            Outcome<PlanBook> checked = toolchain.check();
            PlanBook book = checked.value().orElseThrow();
            int files = book.workspace().fileCounts().values().stream()
                    .mapToInt(n -> n)
                    .sum();
            Report report = new Report(
                    new Report.Totals(
                            book.config().name(),
                            "",
                            files,
                            book.workspace().plans().size(),
                            0),
                    checked.diagnostics(),
                    java.util.List.of(),
                    Messages.of(Language.ZH),
                    Threshold.ERROR,
                    new Background(toolchain::source, code -> Optional.empty(), finding -> Optional.empty()));
            return new TextFormat().write(report);
        }
    }
}
