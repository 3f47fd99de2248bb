package org.youbei.test.fence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tool as a process of its own. */
record Tool(List<String> before, List<String> options) {
    /** What a command gave. */
    record Result(int code, String text) {}

    Result run(Path root, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.youbei.cli.Main"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-C", root.toString(), "--lang", "zh", "--today", "2026-05-20"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }
}
