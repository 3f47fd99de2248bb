package org.youbei.drill.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.model.Entry;
import org.youbei.report.format.CsvText;
import org.youbei.rule.Obligation;

/** For spreadsheets: a row for each obligation. */
public final class DueCsv {
    private static final List<String> COLUMNS =
            List.of("due", "left", "unit", "plan", "duty", "source", "last", "missed", "drill", "date");

    private DueCsv() {}

    /** Returns what is due as of a day, in the order given. */
    public static String write(List<Obligation> all, LocalDate today, Messages messages) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> messages.say(Phrase.of("due.column." + column)))
                .toList());
        all.forEach(one -> rows.add(row(one, today, messages)));
        return CsvText.of(rows);
    }

    private static List<String> row(Obligation one, LocalDate today, Messages messages) {
        return List.of(
                one.due().toString(),
                String.valueOf(one.daysLeft(today)),
                one.who().name(),
                one.plans().stream().map(Entry::name).collect(Collectors.joining("、")),
                messages.say(Phrase.of("text", one.reason())),
                Stream.of(one.basis().cited(), one.rule())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")),
                one.last() == null ? "" : one.last().toString(),
                one.missed().stream()
                        .map(period -> messages.say(Phrase.of("text", period)))
                        .collect(Collectors.joining(", ")),
                one.planned() == null ? "" : one.planned().id().value(),
                PlannedDay.of(one));
    }
}
