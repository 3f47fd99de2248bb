package org.youbei.test.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.publish.Publisher;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;

/**
 * The site of this repository's sample, built with the templates of the work tree.
 *
 * @param book everything that the workspace holds
 * @param out the directory with the editions
 */
record SampleSite(PlanBook book, Path out) {
    private static final Instant TIME = Instant.parse("2026-11-22T00:00:00Z");

    /** Builds the public and the command edition into a directory. */
    static SampleSite build(Path out, int threads) {
        return build(out, threads, Toolchain::assets);
    }

    /** Builds the same with other assets. */
    static SampleSite build(Path out, int threads, Function<Toolchain, Assets> assets) {
        try (Toolchain toolchain = Toolchain.open(Repository.root(), threads)) {
            Publisher.Result result = Publisher.publish(
                    toolchain,
                    new Publisher.Request(
                            out,
                            List.of(Audience.PUBLIC, Audience.COMMAND),
                            Publisher.OnError.REFUSE,
                            assets.apply(toolchain),
                            "4f2c91e",
                            TIME));
            if (result.built().size() != 2) {
                throw new IllegalStateException("not built: " + result.findings());
            }
            return new SampleSite(toolchain.check().value().orElseThrow(), out);
        }
    }

    Path edition(Audience audience) {
        return out.resolve(audience.id());
    }

    Path publicEdition() {
        return edition(Audience.PUBLIC);
    }

    Path commandEdition() {
        return edition(Audience.COMMAND);
    }

    /** Returns the address of an edition's root as a file. */
    String home(Audience audience) {
        return edition(audience).toUri().toString();
    }

    /** Returns the paths of the pages of an edition from its root, sorted. */
    static List<String> pages(Path edition) {
        return files(edition).stream().filter(path -> path.endsWith(".html")).toList();
    }

    /** Returns the paths of all files of an edition from its root, sorted. */
    static List<String> files(Path edition) {
        try (Stream<Path> files = Files.walk(edition)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> edition.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String text(Path edition, String path) {
        try {
            return Files.readString(edition.resolve(path));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
