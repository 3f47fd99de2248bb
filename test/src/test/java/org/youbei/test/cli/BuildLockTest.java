package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code build --lock}: what it says and what it refuses. */
final class BuildLockTest {
    @TempDir
    private Path root;

    @BeforeEach
    void write() throws IOException {
        Tiny.clean(root);
    }

    private Path phrase(String text) throws IOException {
        Tiny.write(root, "phrase.txt", text);
        return root.resolve("phrase.txt");
    }

    @Test
    void tellsThePhraseOnceAndWritesItNowhere() throws IOException {
        Run run = Run.in(root, "build", "--edition", "command", "--lock");

        assertEquals(0, run.code(), run.err());
        assertEquals(root.resolve("out/command-locked") + "\n", run.out());
        Matcher said = Pattern.compile(
                        "command 版：\\d+ 个文件，其中 \\d+ 个有变化\n口令（只显示这一次，不存盘，与预案分开交给对方）：(\\d{4}(?: \\d{4}){5})\n")
                .matcher(run.err());
        assertTrue(said.matches(), run.err());
        String phrase = said.group(1);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(phrase) || text.contains(phrase.replace(" ", "")), file.toString());
            }
        }
    }

    @Test
    void takesAPhraseOfOnesOwnAndDoesNotRepeatIt() throws IOException {
        Path file = phrase("望海 correct horse battery-2026\n");

        Run run = Run.in(root, "build", "--edition", "internal", "--lock", "--passphrase-file", file.toString());

        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().matches("internal 版：.*变化\n"), run.err());
    }

    @Test
    void refusesAWeakPhrase() throws IOException {
        Path file = phrase("12345678901234567890\n");

        Run run = Run.in(root, "build", "--edition", "command", "--lock", "--passphrase-file", file.toString());

        assertEquals(2, run.code());
        assertTrue(run.err().contains("里的口令太容易猜：至少 16 个字符"), run.err());
        assertFalse(Files.exists(root.resolve("out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--edition public", "--edition command --edition public"})
    void thereIsNothingToLockForThePublic(String editions) {
        List<String> args = Stream.concat(Stream.of("build", "--lock"), Stream.of(editions.split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
        Run run = Run.in(root, args.toArray(String[]::new));

        assertEquals(2, run.code());
        assertTrue(run.err().contains("--lock 要和 --edition internal 或 --edition command 一起用；公开版没有要锁的"), run.err());
        assertFalse(Files.exists(root.resolve("out")));
    }

    @Test
    void aPhraseAloneLocksNothing() {
        Run run = Run.in(root, "build", "--edition", "command", "--passphrase-file", "phrase.txt");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("缺少 --lock"), run.err());
    }
}
