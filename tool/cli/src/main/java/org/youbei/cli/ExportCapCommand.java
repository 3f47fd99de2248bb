package org.youbei.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.Colour;
import org.youbei.model.register.Event;
import org.youbei.model.register.Place;
import org.youbei.toolchain.Toolchain;
import org.youbei.warning.ExerciseWarning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code export cap}: a warning for a drill. There is no option that would make it one for the public. */
@Command(name = "cap")
final class ExportCapCommand implements Callable<Integer> {
    @ParentCommand
    private ExportCommand export;

    @Option(names = "--event", paramLabel = "EVENT", required = true)
    private String event = "";

    @Option(names = "--colour", paramLabel = "red|orange|yellow|blue", required = true)
    private String colour = "";

    @Option(names = "--place", paramLabel = "CODE")
    private @Nullable String place;

    @Option(names = "--time", paramLabel = "HH:MM")
    private String time = "09:00";

    @Option(names = "--hours", paramLabel = "N")
    private int hours = 12;

    @Option(names = "--headline", paramLabel = "TEXT")
    private String headline = "";

    @Option(names = "--description", paramLabel = "TEXT")
    private String description = "";

    @Option(names = "--instruction", paramLabel = "TEXT")
    private String instruction = "";

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Youbei youbei = export.youbei();
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            OffsetDateTime sent = youbei.today()
                    .atTime(time())
                    .atZone(book.config().timezone())
                    .toOffsetDateTime();
            String xml = new ExerciseWarning(
                            book.config().name(),
                            event(book),
                            colour(),
                            place(book),
                            sent,
                            sent.plusHours(hours()),
                            new ExerciseWarning.Words(words(headline), words(description), words(instruction)))
                    .xml();
            if (out == null) {
                youbei.terminal().out().print(xml);
            } else {
                ProductFile.write(out, xml.getBytes(StandardCharsets.UTF_8));
                youbei.terminal().out().print(out + "\n");
            }
            return Exit.CLEAN;
        }
    }

    private Event event(PlanBook book) {
        return book.workspace().registers().events().stream()
                .filter(one -> one.id().value().equals(event) || one.name().equals(event))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("activate.usage.event", event));
    }

    private Colour colour() {
        return Stream.of(Colour.values())
                .filter(one -> one.id().equals(colour.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("activate.usage.colour", colour));
    }

    private Place place(PlanBook book) {
        String code = place == null ? book.config().jurisdiction().id().value() : place;
        return (Place) Entries.require(book, code, EntryKind.PLACE);
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(time);
        } catch (DateTimeParseException noTime) {
            throw new WrongUsage("export.usage.time", time);
        }
    }

    /** XML has no room for control characters. */
    private static String words(String typed) {
        if (typed.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            throw new WrongUsage("export.usage.words");
        }
        return typed.strip();
    }

    private int hours() {
        if (hours < 1 || hours > 240) {
            throw new WrongUsage("export.usage.hours", hours);
        }
        return hours;
    }
}
