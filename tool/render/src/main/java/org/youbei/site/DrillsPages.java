package org.youbei.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.plan.Plan;

/** Makes the pages of the years of drills: the calendar, quotas against done, what was left untested. */
final class DrillsPages {
    static final String PATH = "drills.html";

    /** The drills of a year that has more stand on a page for each month. */
    private static final int MOST_DRILLS = 600;

    private static final int MOST_UNTESTED = 200;
    private static final int WEEK = 7;

    private final Context context;
    private final DrillYears years;
    private final List<Link> files;

    /**
     * @param files calendars and tables that the release has, their addresses from the root of the site
     */
    DrillsPages(Context context, DrillYears years, List<Link> files) {
        this.context = context;
        this.years = years;
        this.files = files;
    }

    List<Supplier<Page>> pages() {
        List<Supplier<Page>> pages = new ArrayList<>();
        for (Programme programme : years.programmes()) {
            pages.add(() -> year(programme));
            if (programme.drills().size() > MOST_DRILLS) {
                byMonth(programme).forEach((month, drills) -> pages.add(() -> month(programme, month, drills)));
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
                    large ? Context.root(path) + monthPath(programme.year(), 0) : ""));
        }
        return new Page(
                path,
                "site/drills.ftlh",
                new DrillsPage(
                        context.shell(path, title, List.of(context.home(path), new Link(title, ""))),
                        title,
                        others(path, programme),
                        approved(programme),
                        figures(programme),
                        quotas(programme),
                        months,
                        untested(path, programme),
                        files(path, file -> file.endsWith(".ics")),
                        files(path, file -> isOf(file, programme.year())),
                        weekdays()));
    }

    private Page month(Programme programme, int month, List<Programme.Drill> drills) {
        String path = monthPath(programme.year(), month);
        String up = years.path(programme.year());
        String year = context.words().fill("drills.title", String.valueOf(programme.year()));
        String name = month == 0 ? context.words().say("drills.undated") : monthName(month);
        DrillsPage.Month content = month == 0
                ? new DrillsPage.Month("undated", name, count(drills), List.of(), items(path, drills), "")
                : month(path, YearMonth.of(programme.year(), month), drills, false);
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
                        "",
                        List.of(),
                        List.of(),
                        List.of(content),
                        List.of(),
                        List.of(),
                        List.of(),
                        weekdays()));
    }

    private static String monthPath(int year, int month) {
        return "drills/" + year + "/" + (month == 0 ? "undated" : month) + ".html";
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
                ? Context.root(path) + monthPath(month.getYear(), month.getMonthValue())
                : "";
        return new DrillsPage.Month(
                month.toString(),
                monthName(month.getMonthValue()),
                count(drills),
                weeks(month, drills, more),
                elsewhere ? List.of() : items(path, drills),
                more);
    }

    private List<DrillsPage.Week> weeks(YearMonth month, List<Programme.Drill> drills, String more) {
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
                            ? day(day, byDay.getOrDefault(day, List.of()), more)
                            : new DrillsPage.Day("", "", ""))
                    .toList()));
        }
        return weeks;
    }

    private static DrillsPage.Day day(LocalDate day, List<Programme.Drill> drills, String more) {
        String titles = drills.stream().limit(3).map(Programme.Drill::title).collect(Collectors.joining("、"));
        String url = drills.isEmpty()
                ? ""
                : more.isEmpty() ? "#d-" + drills.get(0).id().value() : more;
        return new DrillsPage.Day(String.valueOf(day.getDayOfMonth()), titles, url);
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

    private List<DrillsPage.Figure> figures(Programme programme) {
        List<Programme.Drill> named =
                programme.drills().stream().filter(drill -> !drill.isNameless()).toList();
        long held =
                named.stream().filter(drill -> years.result(drill).isPresent()).count();
        List<DrillsPage.Figure> figures = new ArrayList<>();
        figures.add(figure(programme.drills().size(), "drills.figure.planned"));
        figures.add(figure(held, "drills.figure.held"));
        figures.add(figure(named.size() - held, "drills.figure.left"));
        String built = context.provenance().built();
        if (!built.isEmpty()) {
            LocalDate day = LocalDate.parse(built);
            long late = named.stream()
                    .filter(drill -> years.result(drill).isEmpty() && !years.isKept(drill))
                    .map(DrillYears::due)
                    .filter(Objects::nonNull)
                    .filter(day::isAfter)
                    .count();
            figures.add(
                    new DrillsPage.Figure(String.valueOf(late), context.words().fill("drills.figure.late", built)));
        }
        return figures;
    }

    private DrillsPage.Figure figure(long value, String key) {
        return new DrillsPage.Figure(String.valueOf(value), context.words().say(key));
    }

    private List<DrillsPage.Quota> quotas(Programme programme) {
        return programme.quotas().stream()
                .map(quota -> {
                    List<Programme.Drill> counted = programme.drills().stream()
                            .filter(drill -> counts(drill, quota))
                            .toList();
                    long held = counted.stream()
                            .filter(drill -> years.result(drill).isPresent())
                            .count();
                    long gap = quota.count() - held;
                    return new DrillsPage.Quota(
                            quotaName(quota),
                            String.valueOf(quota.count()),
                            String.valueOf(counted.size()),
                            String.valueOf(held),
                            gap <= 0 ? "" : context.words().fill("drills.quota.gap", String.valueOf(gap)));
                })
                .toList();
    }

    private String quotaName(Programme.Quota quota) {
        String level = quota.level() == null
                ? ""
                : context.words().of("level", quota.level().id());
        String category = quota.category() == null
                ? ""
                : context.words().of("category", quota.category().id());
        return Stream.of(level, category).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A drill counts for the level and category of the first of its plans, as in the report. */
    private boolean counts(Programme.Drill drill, Programme.Quota quota) {
        return drill.plans().stream()
                .flatMap(reference -> context.book().plan(reference.id()).stream())
                .findFirst()
                .filter(plan -> quota.level() == null || plan.level() == quota.level())
                .filter(plan -> quota.category() == null || plan.category() == quota.category())
                .isPresent();
    }

    /** What drills that were not held would have tested, without what another drill of the year has. */
    private List<DrillsPage.Untested> untested(String path, Programme programme) {
        Set<String> tested = new HashSet<>();
        programme.drills().stream()
                .filter(drill -> years.result(drill).isPresent())
                .flatMap(drill -> drill.tests().stream())
                .forEach(test -> test.actions()
                        .forEach(action -> tested.add(test.plan().id().value() + "#" + action.text())));
        List<DrillsPage.Untested> untested = new ArrayList<>();
        for (Programme.Drill drill : programme.drills()) {
            if (years.result(drill).isEmpty() && untested.size() < MOST_UNTESTED) {
                List<Link> what = drill.tests().stream()
                        .flatMap(test -> left(path, test, tested).stream())
                        .toList();
                if (!what.isEmpty()) {
                    untested.add(new DrillsPage.Untested(context.link(path, drill.id()), what));
                }
            }
        }
        return untested;
    }

    private List<Link> left(String path, Programme.Tested test, Set<String> tested) {
        Plan plan = context.book().plan(test.plan().id()).orElse(null);
        if (plan == null) {
            return List.of();
        }
        return test.actions().stream()
                .filter(action -> !tested.contains(plan.id().value() + "#" + action.text()))
                .flatMap(action -> DrillWords.action(plan, action.text()).stream())
                .map(action -> new Link(action.text(), DrillWords.url(context, path, plan, action)))
                .toList();
    }
}
