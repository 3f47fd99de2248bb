package org.youbei.document.drill;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.youbei.document.drill.WallCalendar.Cell;
import org.youbei.document.drill.WallCalendar.Item;
import org.youbei.document.drill.WallCalendar.Several;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.workday.WorkCalendar;

/** Puts the drills of a year, as an edition knows them, into the days of its wall calendar. */
public final class WallYear {
    private static final int DAYS = 31;
    private static final String BLIND = "double-blind";

    private final Request request;
    private final Programme programme;
    private final Map<String, Result> held = new HashMap<>();
    private final Map<LocalDate, List<Item>> byDay = new TreeMap<>();
    private final Map<Integer, List<Item>> byMonth = new TreeMap<>();
    private boolean hasSecret;

    /**
     * What calendars of an edition are made of.
     *
     * @param book the edition's
     */
    public record Request(PlanBook book, Audience edition, WorkCalendar workdays, Words words, Imprint imprint) {
        String say(String key) {
            return words.say("paper.wall." + key);
        }

        String say(String key, Object value) {
            return words.fill("paper.wall." + key, String.valueOf(value));
        }
    }

    private WallYear(Request request, Programme programme) {
        this.request = request;
        this.programme = programme;
        request.book().workspace().results().stream()
                .filter(result -> result.held() != null)
                .forEach(result ->
                        held.put(result.file().substring(0, result.file().lastIndexOf('/') + 1), result));
    }

    /** Returns the calendar of a year. */
    public static WallCalendar of(Request request, Programme programme) {
        return new WallYear(request, programme).calendar();
    }

    private WallCalendar calendar() {
        programme.drills().stream()
                .sorted(Comparator.comparing(
                        (Programme.Drill drill) -> drill.id().value()))
                .forEach(this::put);
        List<Several> whole = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> several(byMonth.get(month)))
                .toList();
        return new WallCalendar(
                request.say("title", programme.year()),
                String.join(
                        request.words().say("paper.dot"),
                        request.book().config().name(),
                        request.words().say("edition." + request.edition().id()),
                        request.say("count", programme.drills().size())),
                hasSecret ? request.say("secret") : "",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> request.words().of("month", String.valueOf(month)))
                        .toList(),
                IntStream.rangeClosed(1, DAYS).mapToObj(this::row).toList(),
                whole,
                several(byMonth.get(0)),
                notes(),
                request.imprint().words(request.words()));
    }

    private static Several several(@Nullable List<Item> items) {
        return new Several(items == null ? List.of() : items, "");
    }

    private void put(Programme.Drill drill) {
        Result result = held.get(drill.folder());
        LocalDate day = result == null ? drill.date() : result.held();
        boolean blind = BLIND.equals(drill.notice()) && result == null;
        if (day != null && day.getYear() == programme.year()) {
            hasSecret |= blind;
            String state = result == null ? "" : request.say("held");
            byDay.computeIfAbsent(day, none -> new ArrayList<>())
                    .add(new Item("", drill.title(), blind ? request.say("blind") : state));
            return;
        }
        LocalDate first = day == null ? drill.from() : null;
        int month = first == null || first.getYear() != programme.year() ? 0 : first.getMonthValue();
        byMonth.computeIfAbsent(month, none -> new ArrayList<>())
                .add(new Item(blind ? "" : span(drill), drill.title(), blind ? request.say("kept") : ""));
    }

    private String span(Programme.Drill drill) {
        LocalDate from = drill.from();
        LocalDate to = drill.to();
        return from == null || to == null ? "" : shortly(from) + "–" + shortly(to);
    }

    private static String shortly(LocalDate day) {
        return day.getMonthValue() + "." + day.getDayOfMonth();
    }

    private WallCalendar.Row row(int number) {
        List<Cell> cells = new ArrayList<>();
        for (Month month : Month.values()) {
            YearMonth of = YearMonth.of(programme.year(), month);
            cells.add(
                    number > of.lengthOfMonth() ? new Cell("", "", "", "none", several(null)) : cell(of.atDay(number)));
        }
        return new WallCalendar.Row(cells);
    }

    private Cell cell(LocalDate day) {
        String tone = tone(day);
        boolean marked = tone.equals("off") || tone.equals("worked");
        return new Cell(
                String.valueOf(day.getDayOfMonth()),
                request.words().of("weekday", String.valueOf(day.getDayOfWeek().getValue())),
                marked ? request.say(tone) : "",
                tone,
                several(byDay.get(day)));
    }

    private String tone(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (request.workdays().isHoliday(day)) {
            return "off";
        }
        return !weekend ? "work" : request.workdays().isWorked(day) ? "worked" : "weekend";
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(request.say("note.marks")));
        if (!request.workdays().knows(LocalDate.of(programme.year(), 1, 1))) {
            notes.add(request.say("note.guess", programme.year()));
        }
        if (request.edition() != Audience.COMMAND
                && programme.drills().stream().anyMatch(drill -> BLIND.equals(drill.notice()))) {
            notes.add(request.say("note.blind"));
        }
        return notes;
    }
}
