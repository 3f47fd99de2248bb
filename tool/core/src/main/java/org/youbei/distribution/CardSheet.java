package org.youbei.distribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.register.Hazard;

/** The list as it goes out: a head, and a row of texts for each card. */
public final class CardSheet {
    /** What a card that was handed over is marked with. */
    public static final String TICK = "✓";

    private CardSheet() {}

    /** Returns the head and the rows in words of a language. */
    public static List<List<String>> of(PlanBook book, Messages messages) {
        List<List<String>> sheet = new ArrayList<>();
        sheet.add(CardColumn.all().stream()
                .map(column -> messages.say(column.title()))
                .toList());
        CardList.of(book).forEach(row -> sheet.add(row(row, book, messages)));
        return sheet;
    }

    private static List<String> row(CardRow row, PlanBook book, Messages messages) {
        Optional<FieldCard> handed = row.handed();
        return List.of(
                row.due().card(),
                kinds(row, messages),
                row.plan().title(),
                row.version(),
                recipient(row.due().to(), book, messages),
                handed.isPresent() ? TICK : "",
                handed.map(card -> card.handed().on()).map(LocalDate::toString).orElse(""),
                row.isStale() ? TICK : "");
    }

    /** Returns what a row's cards are called. */
    public static String kinds(CardRow row, Messages messages) {
        return row.kinds().stream().map(kind -> messages.say(kind.title())).collect(Collectors.joining("、"));
    }

    /** Returns who gets a card as people read it: the name of an entry with its id in brackets, else the words as typed. */
    public static String recipient(String to, PlanBook book, Messages messages) {
        return book.entry(to)
                .map(entry -> name(entry, messages) + "（" + to + "）")
                .orElse(to);
    }

    private static String name(Entry entry, Messages messages) {
        if (entry instanceof Hazard hazard && hazard.households() != null) {
            return messages.say(Phrase.of("cards.households", hazard.name(), hazard.households()));
        }
        return entry.name();
    }
}
