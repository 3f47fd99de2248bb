package org.youbei.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The entry of the command line. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    @SuppressWarnings("SystemConsoleNull") // Later JDKs give a console to a pipe too; a progress bar there does no harm.
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = Youbei.run(new Terminal(out, err, System.getenv(), System.console() != null), args);
        out.flush();
        err.flush();
        System.exit(code);
    }
}
