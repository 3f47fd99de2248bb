package org.youbei.test.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.youbei.cli.Terminal;
import org.youbei.cli.Youbei;

/** What a command gave: its exit code and what it wrote. */
record Run(int code, String out, String err) {
    /** Runs a command with no environment. */
    static Run of(String... args) {
        return with(Map.of(), args);
    }

    /** Runs a command in a directory, in Chinese. */
    static Run in(Path directory, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("-C", directory.toString(), "--lang", "zh", "--today", "2026-05-20"));
        return of(all.toArray(String[]::new));
    }

    static Run with(Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), environment, false);
        int code = Youbei.run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        return new Run(code, out.toString(), err.toString().replace(System.lineSeparator(), "\n"));
    }
}
