package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.youbei.test.Repository;

/** The tool as a process: which classes it loads, and what it does when nobody reads on. */
final class ProcessTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void smallCommandsLoadNeitherJsonNorGit() throws Exception {
        for (String command : List.of("--version", "limits", "--help")) {
            String out = run(JAVA, "-verbose:class", "-cp", classPath(), "org.youbei.cli.Main", command);
            List<String> heavy = out.lines()
                    .filter(line -> line.contains("tools.jackson.")
                            || line.contains("org.eclipse.jgit.")
                            || line.contains("com.networknt."))
                    .toList();
            assertEquals(List.of(), heavy, command);
        }
    }

    @Test
    void isSilentWhenItsReaderStopsEarly() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");

        String out = shell("\"$@\" 2>&1 >&3 | cat >&2; true) 3>&1 | head -1", "export", "json");

        assertEquals("{\n", out);
    }

    @Test
    void failsInOneLineWhenTheDiskIsFull() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");

        String out = shell("\"$@\" > /dev/full) 2>&1; echo $?", "limits", "--lang", "en");

        assertTrue(out.matches("youbei: cannot write stdout: [^\n]*\n1\n"), out);
    }

    @Test
    void failsInOneLineWhenTheOutputIsClosed() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");

        String out = shell("\"$@\" >&-) 2>&1; echo $?", "limits", "--lang", "en");

        assertTrue(out.matches("youbei: cannot write stdout: [^\n]*\n1\n"), out);
    }

    private static String shell(String script, String... args) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(
                List.of("/bin/sh", "-c", "(" + script, "sh", JAVA, "-cp", classPath(), "org.youbei.cli.Main"));
        command.addAll(List.of(args));
        command.addAll(List.of("-C", Repository.root().toString()));
        return run(command.toArray(String[]::new));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
