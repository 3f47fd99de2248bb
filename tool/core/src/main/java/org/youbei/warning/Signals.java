package org.youbei.warning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Colour;
import org.youbei.model.EventId;
import org.youbei.parse.YamlParser;
import org.youbei.rule.Params;
import org.youbei.text.Limits;
import org.youbei.workspace.Assets;

/** Says which of the workspace's events a warning is about and what colour it has: by codes, then by the words of {@code schemas/vocabulary/warnings.yaml}. */
public final class Signals {
    private static final String FILE = "schemas/vocabulary/warnings.yaml";

    private final List<Named<EventId>> codes = new ArrayList<>();
    private final List<Named<EventId>> events = new ArrayList<>();
    private final List<Named<Colour>> colours = new ArrayList<>();
    private final List<Named<Colour>> severities = new ArrayList<>();

    private record Named<T>(String word, T value) {
        /** A Latin word stands on its own; Chinese ones stand anywhere. */
        boolean isIn(String text) {
            return word.charAt(0) < 0x80
                    ? Pattern.compile("(?<![a-z])" + Pattern.quote(word) + "(?![a-z])")
                            .matcher(text)
                            .find()
                    : text.contains(word);
        }
    }

    /**
     * What a warning says.
     *
     * @param event the event, or null when it is none that the workspace knows
     * @param colour the colour, or null when nothing tells
     * @param isDerived whether the colour is only what the severity stands for (R-CAP-5)
     */
    public record Signal(@Nullable EventId event, @Nullable Colour colour, boolean isDerived) {}

    /** Makes the signals of a workspace, whose own events are known by their names, other words and codes. */
    public Signals(PlanBook book, Assets assets) {
        book.workspace().registers().events().forEach(event -> {
            event.codes().forEach(code -> codes.add(new Named<>(code, event.id())));
            add(events, event.name(), event.id());
            event.words().forEach(word -> add(events, word, event.id()));
        });
        Params file = Params.of(YamlParser.parse(FILE, assets.text(FILE), 1, Limits.REGISTER_NODES)
                .value()
                .orElseThrow());
        for (Params entry : file.list("events")) {
            EventId event = new EventId(entry.text("event"));
            if (book.event(event).isPresent()) {
                entry.texts("words").forEach(word -> add(events, word, event));
                entry.texts("codes").forEach(code -> codes.add(new Named<>(code, event)));
            }
        }
        for (Params entry : file.list("colours")) {
            Colour colour = Colour.of(entry.text("colour"));
            entry.texts("words").forEach(word -> add(colours, word, colour));
            add(severities, entry.text("severity"), colour);
        }
        // Of two words that fit, the longer one says more.
        events.sort(Comparator.comparing((Named<EventId> named) -> -named.word().length()));
    }

    private static <T> void add(List<Named<T>> list, String word, T value) {
        list.add(new Named<>(word.toLowerCase(Locale.ROOT), value));
    }

    /** Returns what a warning says. */
    public Signal of(Warning.Info info) {
        Optional<EventId> event = codes.stream()
                .filter(code -> info.codes().contains(code.word()))
                .map(Named::value)
                .findFirst()
                .or(() -> first(events, info.event()))
                .or(() -> first(events, info.headline()));
        Optional<Colour> said = Stream.concat(
                        Stream.of(info.severity()),
                        Stream.concat(info.parameters().stream(), Stream.of(info.event(), info.headline())))
                .flatMap(text -> first(colours, text).stream())
                .findFirst();
        return new Signal(
                event.orElse(null),
                said.or(() -> first(severities, info.severity())).orElse(null),
                said.isEmpty());
    }

    private static <T> Optional<T> first(List<Named<T>> words, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(named -> named.isIn(small))
                .map(Named::value)
                .findFirst();
    }
}
