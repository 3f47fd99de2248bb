package org.youbei.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.schema.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, and in a second how to learn more. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {
    private final Messages messages;

    UsageErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        if (!(command.getCommand() instanceof Callable) && !(wrong instanceof UnmatchedArgumentException)) {
            // A group of commands such as `new`, called without one.
            command.usage(command.getErr());
            return Exit.USAGE;
        }
        return say(command, phrase(wrong));
    }

    int say(CommandLine command, Phrase phrase) {
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + messages.say(phrase));
        command.getErr().println(messages.say(Phrase.of("cli.usage", name)));
        return Exit.USAGE;
    }

    private static Phrase phrase(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            if (first.isOption() && !first.required()) {
                return Phrase.of("cli.novalue", name(first));
            }
            String names = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(" "));
            return Phrase.of("cli.missing", names);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Phrase.of("cli.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = wrong.getArgSpec();
        String value = wrong.getValue();
        return argument == null || value == null
                ? Phrase.of(
                        "cli.other",
                        String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""))
                : badValue(argument, value);
    }

    private static Phrase badValue(ArgSpec argument, String value) {
        List<String> choices = choices(argument);
        if (choices.isEmpty()) {
            return Phrase.of("cli.value", name(argument), value);
        }
        String all = String.join(" ", choices);
        return Nearest.of(value, choices)
                .map(near -> Phrase.of("cli.value.nearest", name(argument), value, near, all))
                .orElseGet(() -> Phrase.of("cli.value.choices", name(argument), value, all));
    }

    private static List<String> choices(ArgSpec argument) {
        List<String> choices = new ArrayList<>();
        @Nullable Iterable<String> candidates = argument.completionCandidates();
        if (candidates != null) {
            candidates.forEach(candidate -> choices.add(candidate.toLowerCase(Locale.ROOT)));
        }
        return choices;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Phrase unmatched(UnmatchedArgumentException unmatched) {
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        String typed = unmatched.getUnmatched().get(0);
        if (typed.startsWith("-")) {
            String option = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
            List<String> options = command.options().stream()
                    .flatMap(known -> List.of(known.names()).stream())
                    .toList();
            return nearest("cli.option", option, options);
        }
        return command.subcommands().isEmpty()
                ? Phrase.of("cli.argument", typed)
                : nearest(
                        "cli.command",
                        typed,
                        command.subcommands().keySet().stream().toList());
    }

    private static Phrase nearest(String key, String typed, List<String> known) {
        return Nearest.of(typed, known)
                .map(near -> Phrase.of(key + ".nearest", typed, near))
                .orElseGet(() -> Phrase.of(key, typed));
    }
}
