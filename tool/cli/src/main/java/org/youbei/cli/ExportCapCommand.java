package org.youbei.cli;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
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
                            Asked.event(book, event),
                            Asked.colour(colour),
                            place(book),
                            sent,
                            sent.plusHours(hours()),
                            new ExerciseWarning.Words(words(headline), words(description), words(instruction)))
                    .xml();
            export.give(xml, out);
            return Exit.CLEAN;
        }
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

    private static String words(String typed) {
        if (!ExerciseWarning.isWritable(typed)) {
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
