package org.youbei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.diagnostic.ToolException;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code youbei} and the options that all its commands share. */
@Command(
        name = "youbei",
        versionProvider = Version.class,
        subcommands = {
            InitCommand.class,
            NewCommand.class,
            CheckCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            ReleaseCommand.class,
            VerifyCommand.class,
            CardsCommand.class,
            ExplainCommand.class,
            ShowCommand.class,
            TraceCommand.class,
            ReportCommand.class,
            DrillsCommand.class,
            HistoryCommand.class,
            DiffCommand.class,
            ReviewCommand.class,
            ImpactCommand.class,
            SearchCommand.class,
            ActivateCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            HooksCommand.class,
            AssetsCommand.class,
            LimitsCommand.class,
            CompletionCommand.class
        })
public final class Youbei {
    private static final String HELP = "org.youbei.cli.help";

    private final Terminal terminal;
    private final Language language;

    @Option(names = "-C", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path directory = Path.of("");

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, converter = LanguageOption.class)
    @SuppressWarnings("UnusedVariable")
    private @Nullable Language lang; // Read before parsing; here for its help and its check.

    @Option(names = "--today", paramLabel = "DATE", scope = ScopeType.INHERIT)
    private @Nullable LocalDate today;

    @Option(names = "--threads", paramLabel = "N", scope = ScopeType.INHERIT)
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    @SuppressWarnings("UnusedVariable")
    private boolean version;

    private Youbei(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    /** Runs a command and returns its exit code. */
    public static int run(Terminal terminal, String... args) {
        Youbei youbei = new Youbei(terminal, LanguageChoice.of(args, terminal.environment()));
        try {
            return youbei.commandLine().execute(args);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return youbei.failed(tooMuch);
        }
    }

    /** Says that the product of a command could not be written to the standard output. */
    static int notWritten(Terminal terminal, String reason, String... args) {
        Youbei youbei = new Youbei(terminal, LanguageChoice.of(args, terminal.environment()));
        return youbei.failed(new ToolException("tool.write", "stdout", reason));
    }

    /** Returns the whole command line as it is in a language, to look at rather than to run. */
    public static CommandLine commandLine(Terminal terminal, Language language) {
        return new Youbei(terminal, language).commandLine();
    }

    /** Returns the whole command line, in the language of its user. */
    CommandLine commandLine() {
        ResourceBundle words = ResourceBundle.getBundle(
                HELP,
                java.util.Locale.forLanguageTag(language.id()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        UsageErrors usage = new UsageErrors(messages());
        return new CommandLine(this)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setResourceBundle(words)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(usage)
                .setExecutionExceptionHandler((failure, command, parsed) ->
                        failure instanceof WrongUsage wrong ? usage.say(command, wrong.phrase()) : failed(failure));
    }

    private int failed(Throwable failure) {
        terminal.out().flush();
        terminal.err().println("youbei: " + reason(failure));
        if (terminal.environment().containsKey("YOUBEI_DEBUG")) {
            failure.printStackTrace(terminal.err());
        }
        return Exit.FAILED;
    }

    /** Returns what failed, in a sentence. */
    String reason(Throwable failure) {
        return messages()
                .say(
                        failure instanceof ToolException world
                                ? world.phrase()
                                : Phrase.of(
                                        "cli.bug", failure.getClass().getName(), String.valueOf(failure.getMessage())));
    }

    Terminal terminal() {
        return terminal;
    }

    /** Returns the directory that the command works in. */
    Path directory() {
        return directory;
    }

    int threads() {
        return threads;
    }

    Toolchain open() {
        return Toolchain.open(directory, threads);
    }

    /** Returns the day that counts as today. */
    LocalDate today() {
        return today == null ? LocalDate.now(ZoneId.systemDefault()) : today;
    }

    Messages messages() {
        return Messages.of(language);
    }

    Language language() {
        return language;
    }

    String say(String key, Object... arguments) {
        return messages().say(Phrase.of(key, arguments));
    }
}
