package org.youbei.schema;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.model.Id;

/** Turns a value that was typed as people say it into the form that files have: {@code 2025年3月8日} → {@code 2025-03-08}, {@code 30分钟} → {@code 30min}. */
final class Mending {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-年./]?\\s*(\\d{1,2})\\s*[-月./]?\\s*(\\d{1,2})\\s*日?");
    private static final Pattern SPAN = Pattern.compile("(\\d+)\\s*个?\\s*(\\p{L}+)");
    private static final Pattern WARNING = Pattern.compile("([a-z0-9-]+)\\s*[/／:_ -]?\\s*([红橙黄蓝])色?(?:预警)?");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("分钟", "min"),
            Map.entry("分", "min"),
            Map.entry("小时", "h"),
            Map.entry("时", "h"),
            Map.entry("天", "d"),
            Map.entry("日", "d"),
            Map.entry("工作日", "wd"),
            Map.entry("月", "mo"),
            Map.entry("年", "y"),
            Map.entry("m", "min"),
            Map.entry("mins", "min"),
            Map.entry("hours", "h"),
            Map.entry("hour", "h"),
            Map.entry("days", "d"),
            Map.entry("day", "d"),
            Map.entry("years", "y"),
            Map.entry("year", "y"));
    private static final Map<String, String> COLOURS = Map.of("红", "red", "橙", "orange", "黄", "yellow", "蓝", "blue");

    private Mending() {}

    /** Returns the mended value when one of the known mistakes explains it and the result is accepted. */
    static Optional<String> of(String typed, Predicate<String> accepted) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return List.of(Optional.of(plain), date(plain), span(plain), warning(plain), id(plain)).stream()
                .flatMap(Optional::stream)
                .filter(accepted)
                .findFirst();
    }

    /** Returns the last day of the month that a text of the form of a date names, when the month has no such day. */
    static Optional<String> lastDay(String typed) {
        Matcher date = DATE.matcher(typed);
        if (!date.matches() || date(typed).isPresent()) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
            return Optional.of(month.atEndOfMonth().toString());
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static Optional<String> date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> span(String text) {
        Matcher span = SPAN.matcher(text);
        return span.matches()
                ? Optional.ofNullable(UNITS.get(span.group(2).toLowerCase(Locale.ROOT)))
                        .map(unit -> span.group(1) + unit)
                : Optional.empty();
    }

    private static Optional<String> warning(String text) {
        Matcher warning = WARNING.matcher(text);
        return warning.matches()
                ? Optional.of(warning.group(1) + "/" + COLOURS.get(warning.group(2)))
                : Optional.empty();
    }

    private static Optional<String> id(String text) {
        String id = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_.]+", "-");
        return Id.isId(id) ? Optional.of(id) : Optional.empty();
    }
}
