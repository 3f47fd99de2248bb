package org.youbei.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.youbei.diagnostic.Language;
import org.youbei.workspace.Workspace;

/**
 * The language that a command speaks: {@code --lang}, else the workspace's, else the system's. It must be known before the arguments are parsed, to say what is
 * wrong with them, and without reading the workspace, to keep small commands quick.
 */
final class LanguageChoice {
    private static final Pattern LOCALE = Pattern.compile("locale:\\s*[\"']?([A-Za-z-]+)[\"']?\\s*(?:#.*)?");
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private LanguageChoice() {}

    static Language of(String[] args, Map<String, String> environment) {
        return option("--lang", args)
                .or(() -> ofWorkspace(option("-C", args).orElse("")))
                .or(() -> VARIABLES.stream()
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst())
                .map(Language::ofTag)
                .orElse(Language.ZH);
    }

    private static Optional<String> option(String name, String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(name + "=")) {
                return Optional.of(args[i].substring(name.length() + 1));
            }
            if (args[i].equals(name) && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
            if (name.length() == 2 && args[i].startsWith(name)) {
                return Optional.of(args[i].substring(2));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofWorkspace(String directory) {
        try {
            for (Path at = Path.of(directory).toAbsolutePath().normalize(); at != null; at = at.getParent()) {
                Path settings = at.resolve(Workspace.CONFIG);
                if (Files.isRegularFile(settings)) {
                    return locale(settings);
                }
            }
        } catch (InvalidPathException notAPath) {
            // The command itself will say so.
        }
        return Optional.empty();
    }

    private static Optional<String> locale(Path settings) {
        try (Stream<String> lines = Files.lines(settings)) {
            return lines.map(LOCALE::matcher)
                    .filter(Matcher::matches)
                    .map(match -> match.group(1))
                    .findFirst();
        } catch (MalformedInputException | java.io.UncheckedIOException notText) {
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
