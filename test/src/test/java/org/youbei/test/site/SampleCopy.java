package org.youbei.test.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.youbei.cli.Terminal;
import org.youbei.cli.Youbei;
import org.youbei.test.Repository;

/** A copy of the sample's settings, plans, registers and drills, to take in what was entered on its site. */
record SampleCopy(Path root) {
    static SampleCopy in(Path target) throws IOException {
        Path root = Repository.root();
        for (String part : List.of("youbei.yaml", "plans", "drills")) {
            try (Stream<Path> files = Files.walk(root.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = target.resolve(root.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return new SampleCopy(target);
    }

    /** Runs a command on the day after the site was read; returns its exit code. */
    int run(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Youbei.run(
                new Terminal(nowhere, nowhere, Map.of(), false),
                Stream.concat(Stream.of("-C", root.toString(), "--today", "2026-11-23"), Stream.of(words))
                        .toArray(String[]::new));
    }
}
