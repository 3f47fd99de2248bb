package org.youbei.test.fence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tool as a process of its own.
 *
 * @param before what starts Java, if it is not started at once
 * @param program what follows {@code java}: options and what is run
 */
record Tool(List<String> before, List<String> program) {
    /** What a command gave. */
    record Result(int code, String text) {}

    /** The classes under test. */
    static Tool ofClasses(List<String> options) {
        return ofClass("org.youbei.cli.Main", options);
    }

    /** Any other program among the classes of the tests. */
    static Tool ofClass(String main, List<String> options) {
        List<String> program = new ArrayList<>(options);
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        return new Tool(List.of(), program);
    }

    Result run(Path root, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-C", root.toString(), "--lang", "zh", "--today", "2026-05-20"));
        return with(all);
    }

    /** Runs it with these arguments and no others. */
    Result with(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program);
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }
}
