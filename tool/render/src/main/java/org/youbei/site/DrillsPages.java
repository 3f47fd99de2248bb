package org.youbei.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;

/** Makes the pages of the years of drills: the calendar, quotas against done, what was left untested. */
final class DrillsPages {
    static final String PATH = "drills.html";

    /** The drills of a year that has more stand on pages for each month, so many on each. */
    private static final int MOST_DRILLS = 600;

    /** So many titles are named for a day. */
    private static final int MOST_TITLES = 3;

    private static final int WEEK = 7;

    private final Context context;
    private final DrillYears years;
    private final DrillsFigures counted;
    private final List<Link> files;

    /**
     * @param files calendars and tables that the release has, their addresses from the root of the site
     */
    DrillsPages(Context context, DrillYears years, List<Link> files) {
        this.context = context;
        this.years = years;
        this.counted = new DrillsFigures(context, years);
        this.files = files;
    }

    List<Supplier<Page>> pages() {
        List<Supplier<Page>> pages = new ArrayList<>();
        for (Programme programme : years.programmes()) {
            pages.add(() -> year(programme));
            if (programme.drills().size() > MOST_DRILLS) {
                byMonth(programme).forEach((month, drills) -> {
                    for (int part = 0; part * MOST_DRILLS < drills.size(); part++) {
                        Part shown = new Part(programme.year(), month, part, drills);
                        pages.add(() -> month(shown));
                    }
                });
            }
        }
        return pages;
    }

    private Page year(Programme programme) {
        String path = years.path(programme.year());
        String title = context.words().fill("drills.title", String.valueOf(programme.year()));
        boolean large = programme.drills().size() > MOST_DRILLS;
        Map<Integer, List<Programme.Drill>> byMonth = byMonth(programme);
        List<DrillsPage.Month> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            List<Programme.Drill> drills = byMonth.getOrDefault(month, List.of());
            months.add(month(path, YearMonth.of(programme.year(), month), drills, large));
        }
        List<Programme.Drill> undated = byMonth.getOrDefault(0, List.of());
        if (!undated.isEmpty()) {
            months.add(new DrillsPage.Month(
                    "undated",
                    context.words().say("drills.undated"),
                    count(undated),
                    List.of(),
                    large ? List.of() : items(path, undated),
                    large ? Context.root(path) + monthPath(programme.year(), 0, 0) : ""));
        }
        return new Page(
                path,
                "site/drills.ftlh",
                new DrillsPage(
                        context.shell(path, title, List.of(context.home(path), new Link(title, ""))),
                        title,
                        others(path, programme),
                        List.of(),
                        approved(programme),
                        counted.figures(programme),
                        counted.quotas(programme),
                        months,
                        counted.untested(path, programme),
                        files(path, file -> file.endsWith(".ics")),
                        files(path, file -> isOf(file, programme.year())),
                        weekdays()));
    }

    /** A page of a month: so many of its drills, beginning with those of the part. */
    private record Part(int year, int month, int part, List<Programme.Drill> all) {
        List<Programme.Drill> shown() {
            return all.subList(part * MOST_DRILLS, Math.min(all.size(), (part + 1) * MOST_DRILLS));
        }

        String path() {
            return monthPath(year, month, part);
        }

        int parts() {
            return (all.size() + MOST_DRILLS - 1) / MOST_DRILLS;
        }

        /** Returns the address of a drill from this page. */
        String url(Programme.Drill drill) {
            int other = all.indexOf(drill) / MOST_DRILLS;
            String anchor = "#d-" + drill.id().value();
            return other == part ? anchor : Context.root(path()) + monthPath(year, month, other) + anchor;
        }
    }

    private Page month(Part part) {
        String path = part.path();
        String up = years.path(part.year());
        String year = context.words().fill("drills.title", String.valueOf(part.year()));
        String name = part.month() == 0 ? context.words().say("drills.undated") : monthName(part.month());
        DrillsPage.Month content = new DrillsPage.Month(
                part.month() == 0
                        ? "undated"
                        : YearMonth.of(part.year(), part.month()).toString(),
                name,
                count(part.all()),
                part.month() == 0 ? List.of() : weeks(YearMonth.of(part.year(), part.month()), part.all(), part::url),
                items(path, part.shown()),
                "");
        return new Page(
                path,
                "site/drills.ftlh",
                new DrillsPage(
                        context.shell(
                                path,
                                year + " " + name,
                                List.of(
                                        context.home(path),
                                        new Link(year, Context.root(path) + up),
                                        new Link(name, ""))),
                        year + " " + name,
                        List.of(),
                        parts(part),
                        "",
                        List.of(),
                        List.of(),
                        List.of(content),
                        List.of(),
                        List.of(),
                        List.of(),
                        weekdays()));
    }

    /** Links to all pages of a month that has several; its own leads nowhere. */
    private List<Link> parts(Part part) {
        return part.parts() == 1
                ? List.of()
                : IntStream.range(0, part.parts())
                        .mapToObj(other -> new Link(
                                context.words().fill("drills.part", String.valueOf(other + 1)),
                                other == part.part()
                                        ? ""
                                        : Context.root(part.path()) + monthPath(part.year(), part.month(), other)))
                        .toList();
    }

    private static String monthPath(int year, int month, int part) {
        return "drills/" + year + "/" + (month == 0 ? "undated" : month) + (part == 0 ? "" : "-" + (part + 1))
                + ".html";
    }

    private String monthName(int month) {
        return context.words().of("month", String.valueOf(month));
    }

    private List<String> weekdays() {
        return IntStream.rangeClosed(1, WEEK)
                .mapToObj(day -> context.words().of("weekday", String.valueOf(day)))
                .toList();
    }

    private String count(List<Programme.Drill> drills) {
        return drills.isEmpty() ? "" : context.words().fill("drills.count", String.valueOf(drills.size()));
    }

    private List<Link> others(String path, Programme shown) {
        return years.programmes().stream()
                .filter(other -> other.year() != shown.year())
                .map(other -> new Link(
                        context.words().fill("drills.title", String.valueOf(other.year())),
                        Context.root(path) + years.path(other.year())))
                .toList();
    }

    private String approved(Programme programme) {
        if (programme.approvedOn() == null) {
            return "";
        }
        String by = programme.approvedBy() == null
                ? ""
                : context.book()
                        .organisation(programme.approvedBy().id())
                        .map(Context::shortName)
                        .orElse("");
        return (by + " "
                        + context.words()
                                .fill("drills.approved", programme.approvedOn().toString()))
                .strip();
    }

    private static boolean isOf(String file, int year) {
        return file.contains("-" + year + ".") || file.equals("drills/" + year + ".pdf");
    }

    private List<Link> files(String path, Predicate<String> wanted) {
        return files.stream()
                .filter(file -> wanted.test(file.url()))
                .map(file -> new Link(file.text(), Context.root(path) + file.url()))
                .toList();
    }

    /** The drills of each month, in the order of their days; those without a day under 0. */
    private Map<Integer, List<Programme.Drill>> byMonth(Programme programme) {
        Map<Integer, List<Programme.Drill>> months = new TreeMap<>();
        programme.drills().stream()
                .sorted(Comparator.comparing(this::sortDay, Comparator.nullsLast(LocalDate::compareTo))
                        .thenComparing(drill -> drill.id().value()))
                .forEach(drill -> months.computeIfAbsent(monthOf(drill, programme.year()), none -> new ArrayList<>())
                        .add(drill));
        return months;
    }

    private int monthOf(Programme.Drill drill, int year) {
        LocalDate day = sortDay(drill);
        return day == null || day.getYear() != year ? 0 : day.getMonthValue();
    }

    private @Nullable LocalDate sortDay(Programme.Drill drill) {
        LocalDate held = years.result(drill).map(Result::held).orElse(null);
        LocalDate planned = drill.date() == null ? drill.from() : drill.date();
        return held == null ? planned : held;
    }

    private DrillsPage.Month month(String path, YearMonth month, List<Programme.Drill> drills, boolean elsewhere) {
        String more = elsewhere && !drills.isEmpty()
                ? Context.root(path) + monthPath(month.getYear(), month.getMonthValue(), 0)
                : "";
        return new DrillsPage.Month(
                month.toString(),
                monthName(month.getMonthValue()),
                count(drills),
                weeks(
                        month,
                        drills,
                        drill -> more.isEmpty() ? "#d-" + drill.id().value() : more),
                elsewhere ? List.of() : items(path, drills),
                more);
    }

    private List<DrillsPage.Week> weeks(
            YearMonth month, List<Programme.Drill> drills, Function<Programme.Drill, String> url) {
        Map<LocalDate, List<Programme.Drill>> byDay = new TreeMap<>();
        for (Programme.Drill drill : drills) {
            LocalDate day = years.result(drill).map(Result::held).orElse(drill.date());
            if (day != null) {
                byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(drill);
            }
        }
        List<DrillsPage.Week> weeks = new ArrayList<>();
        LocalDate first = month.atDay(1);
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(WEEK)) {
            LocalDate from = monday;
            weeks.add(new DrillsPage.Week(IntStream.range(0, WEEK)
                    .mapToObj(from::plusDays)
                    .map(day -> YearMonth.from(day).equals(month)
                            ? day(day, byDay.getOrDefault(day, List.of()), url)
                            : new DrillsPage.Day("", "", ""))
                    .toList()));
        }
        return weeks;
    }

    private DrillsPage.Day day(LocalDate day, List<Programme.Drill> drills, Function<Programme.Drill, String> url) {
        String titles =
                drills.stream().limit(MOST_TITLES).map(Programme.Drill::title).collect(Collectors.joining("、"));
        String more = drills.size() <= MOST_TITLES
                ? ""
                : context.words().fill("drills.others", String.valueOf(drills.size() - MOST_TITLES));
        return new DrillsPage.Day(
                String.valueOf(day.getDayOfMonth()), titles + more, drills.isEmpty() ? "" : url.apply(drills.get(0)));
    }

    private List<DrillsPage.Item> items(String path, List<Programme.Drill> drills) {
        return drills.stream().map(drill -> item(path, drill)).toList();
    }

    private DrillsPage.Item item(String path, Programme.Drill drill) {
        Result result = years.result(drill).orElse(null);
        LocalDate due = result != null || years.isKept(drill) ? null : DrillYears.due(drill);
        return new DrillsPage.Item(
                "d-" + drill.id().value(),
                DrillWords.day(context, years, drill),
                due == null ? "" : due.toString(),
                drill.isNameless() ? new Link(drill.title(), "") : context.link(path, drill.id()),
                about(drill),
                result == null ? "" : DrillWords.held(context, result));
    }

    private String about(Programme.Drill drill) {
        List<String> words = new ArrayList<>();
        if (drill.form() != null) {
            words.add(context.words().of("drill.form", drill.form()));
        }
        if (drill.notice() != null && !drill.isNameless()) {
            words.add(context.words().of("drill.notice", drill.notice()));
        }
        if (drill.host() != null) {
            context.book()
                    .organisation(drill.host().id())
                    .map(Context::shortName)
                    .ifPresent(words::add);
        }
        if (drill.place() != null) {
            words.add(context.placeName(drill.place().id()));
        }
        return String.join(" · ", words);
    }
}
