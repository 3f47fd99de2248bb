package org.youbei.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.ToolException;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code youbei} and the options that all its commands share. */
@Command(
        name = "youbei",
        resourceBundle = "org.youbei.cli.help",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CheckCommand.class, BuildCommand.class})
public final class Youbei {
    private final Terminal terminal;

    @Option(names = "-C", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path directory = Path.of("");

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable String lang;

    @Option(names = "--threads", paramLabel = "N", scope = ScopeType.INHERIT)
    private int threads = Runtime.getRuntime().availableProcessors();

    private Youbei(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs a command and returns its exit code. */
    public static int run(Terminal terminal, String... args) {
        Youbei youbei = new Youbei(terminal);
        CommandLine line = new CommandLine(youbei)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionExceptionHandler((failure, command, parsed) -> youbei.failed(failure));
        return line.execute(args);
    }

    private int failed(Exception failure) {
        if (failure instanceof ToolException world) {
            terminal.err().println("youbei: " + messages().say(world.phrase()));
        } else {
            terminal.err().println("youbei: bug: " + failure);
        }
        return Exit.FAILED;
    }

    Terminal terminal() {
        return terminal;
    }

    Toolchain open() {
        return Toolchain.open(directory, threads);
    }

    Messages messages() {
        return Messages.of(language());
    }

    Language language() {
        String tag = lang == null ? terminal.environment().getOrDefault("LANG", "zh") : lang;
        return Language.ofTag(tag.toLowerCase(Locale.ROOT));
    }
}
