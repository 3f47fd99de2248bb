package org.youbei.test.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands for the tool in the launcher's tests: says where it runs and with what, and ends as it is told. */
final class EchoMain {
    private EchoMain() {}

    /** Prints the working directory and the arguments, then whether each names a file; {@code exit=N} gives the exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Path.of("").toAbsolutePath());
        int code = 0;
        for (String argument : args) {
            out.println("[" + argument + "] " + (Files.exists(Path.of(argument)) ? "exists" : "missing"));
            code = argument.startsWith("exit=") ? Integer.parseInt(argument.substring(5)) : code;
        }
        System.exit(code);
    }
}
