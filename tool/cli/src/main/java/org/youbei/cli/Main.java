package org.youbei.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entry of the command line. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    @SuppressWarnings("SystemConsoleNull") // Answered by isTerminal below.
    public static void main(String[] args) {
        StandardOutput output = new StandardOutput();
        PrintWriter out = new PrintWriter(output, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, err, System.getenv(), isTerminal(System.console()));
        int code = Youbei.run(terminal, args);
        out.flush();
        Optional<String> failure = output.failure();
        if (failure.isPresent()) {
            code = Youbei.notWritten(terminal, failure.get(), args);
        }
        err.flush();
        System.exit(code);
    }

    /** From JDK 22 on a pipe has a console too, and {@code Console.isTerminal} tells the two apart. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderThan22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
