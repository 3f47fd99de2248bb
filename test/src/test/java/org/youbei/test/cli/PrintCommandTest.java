package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.Repository;

/** {@code cards}: printable files from the command line. */
final class PrintCommandTest {
    private static Run cards(Path out, String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(
                                "-C",
                                Repository.root().toString(),
                                "--lang",
                                "zh",
                                "cards",
                                "--trust-templates",
                                "--out",
                                out.toString()),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return Run.of(all);
    }

    private static List<String> files(Path out) throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void printsWhatIsAskedForOnOneFileWithTheSameBytesEachTime(@TempDir Path one, @TempDir Path other)
            throws IOException {
        Run run = cards(one, "wh-typhoon", "--kind", "post", "--size", "wallet");
        cards(other, "wh-typhoon", "--kind", "post", "--size", "wallet");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("wh-typhoon-post-wallet.pdf"), files(one));
        assertArrayEquals(
                Files.readAllBytes(one.resolve("wh-typhoon-post-wallet.pdf")),
                Files.readAllBytes(other.resolve("wh-typhoon-post-wallet.pdf")));
    }

    @Test
    void printsOneFileForEachUnitWhenNothingIsNamed(@TempDir Path out) throws IOException {
        Run run = cards(out, "--kind", "phone");
        assertEquals(0, run.code(), run.err());
        assertTrue(files(out).contains("phone-330999.pdf"), () -> run.out());
        assertTrue(files(out).size() > 1, () -> run.out());
    }

    @Test
    void printsTheCardsOfWhoeverCommands(@TempDir Path out) throws IOException {
        Run run = cards(out, "chen-haibo", "--kind", "command");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("chen-haibo-command.pdf"), files(out));
    }

    @Test
    void namesTheSizesOfAKindThatHasNotTheOneAskedFor(@TempDir Path out) throws IOException {
        Run run = cards(out, "wh-typhoon", "--kind", "poster", "--size", "wallet");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("a3 a4"), run::err);
        assertEquals(List.of(), files(out));
    }

    @Test
    void printsNoCardOfHouseholdsFromThePublicEdition(@TempDir Path out) throws IOException {
        Run run = cards(out, "--kind", "flood-household", "--edition", "public");
        assertEquals(2, run.code(), run.err());
        assertEquals(List.of(), files(out));
    }

    @Test
    void namesTheNearestEntryWhenThereIsNone(@TempDir Path out) {
        Run run = cards(out, "wh-typhon");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("wh-typhoon"), run::err);
    }
}
