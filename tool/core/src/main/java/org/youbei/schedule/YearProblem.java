package org.youbei.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.DrillId;
import org.youbei.model.Reference;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.OrganisationType;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;
import org.youbei.rule.WantedDrill;
import org.youbei.workspace.Assets;

/**
 * A programme as a problem.
 *
 * @param approximate whether the holidays of the year are not known, so that only weekends and the days off of every year are kept free
 * @param wanted the duties of the problem, in its order
 * @param none the drills that no day of the year suits, and what takes the last of them
 */
public record YearProblem(
        Programme programme, Problem problem, boolean approximate, List<WantedDrill> wanted, Map<DrillId, Limit> none) {
    private static final int TOWN_DIGITS = 9;
    private static final int UNLIMITED = 1_000;

    /** What keeps a drill from a day whatever other drills do, in the order in which it is asked. */
    public enum Limit {
        WINDOW,
        HOLIDAY,
        BLACKOUT,
        SEASON
    }

    /** Returns the problem of a programme. Drills that are pinned or were held keep their day. */
    public static YearProblem of(Facts facts, Rulebook rulebook, Assets assets, Programme programme) {
        return new Maker(facts, Seasons.of(assets), programme).make(WantedDrill.of(facts, rulebook, programme));
    }

    /** Gathers what is asked of the drills of a programme. */
    private static final class Maker {
        private final Facts facts;
        private final PlanBook book;
        private final Seasons seasons;
        private final Programme programme;
        private final boolean known;
        private final Map<String, DrillDocument> documents = new HashMap<>();
        private final Set<String> held = new HashSet<>();
        private final Map<DrillId, Limit> none = new HashMap<>();

        Maker(Facts facts, Seasons seasons, Programme programme) {
            this.facts = facts;
            this.book = facts.book();
            this.seasons = seasons;
            this.programme = programme;
            this.known = facts.calendar().knows(LocalDate.of(programme.year(), 1, 1));
            facts.workspace()
                    .drillDocuments()
                    .forEach(document -> documents.put(document.id().id().value(), document));
            for (Result result : facts.workspace().results()) {
                if (result.held() != null) {
                    held.add(result.file());
                }
            }
        }

        YearProblem make(List<WantedDrill> wanted) {
            List<Problem.Task> tasks =
                    programme.drills().stream().map(this::task).toList();
            Map<DrillId, Integer> numbers = new HashMap<>();
            programme.drills().forEach(drill -> numbers.put(drill.id(), numbers.size()));
            List<Problem.Duty> duties = wanted.stream()
                    .map(duty -> new Problem.Duty(
                            duty.rule() + " " + duty.who().id().value(),
                            duty.drills().stream().map(numbers::get).toList(),
                            duty.from().getDayOfYear() - 1,
                            duty.to().getDayOfYear() - 1))
                    .toList();
            Problem problem = new Problem(
                    programme.year(),
                    tasks,
                    duties,
                    makeUp(),
                    limit(programme.perDay()),
                    limit(programme.perWeek()),
                    seasons.rest());
            return new YearProblem(programme, problem, !known, wanted, Map.copyOf(none));
        }

        private static int limit(@Nullable Integer most) {
            return most == null ? UNLIMITED : most;
        }

        private IntStream year() {
            return IntStream.range(0, LocalDate.of(programme.year(), 1, 1).lengthOfYear());
        }

        private LocalDate date(int day) {
            return LocalDate.ofYearDay(programme.year(), day + 1);
        }

        private Set<Integer> makeUp() {
            return year().filter(day -> date(day).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                            && facts.calendar().isWorked(date(day)))
                    .boxed()
                    .collect(Collectors.toSet());
        }

        private Problem.Task task(Programme.Drill drill) {
            LocalDate date = drill.date();
            int current = date != null && date.getYear() == programme.year() ? date.getDayOfYear() - 1 : -1;
            Set<String> busy = busy(drill);
            Set<String> resting = busy.stream().filter(this::isTeam).collect(Collectors.toSet());
            String place = drill.place() == null ? "" : drill.place().id().value();
            String town = place.length() < TOWN_DIGITS ? "" : place.substring(0, TOWN_DIGITS);
            boolean fixed = current >= 0 && (drill.pinned() || held.contains(resultFile(drill)));
            return new Problem.Task(
                    drill.id().value(), fixed ? List.of(current) : days(drill), current, busy, resting, town);
        }

        private String resultFile(Programme.Drill drill) {
            return programme.file().substring(0, programme.file().lastIndexOf('/') + 1)
                    + drill.id().value() + "/result.yaml";
        }

        private Set<String> busy(Programme.Drill drill) {
            Set<String> busy = new TreeSet<>();
            drill.participants().forEach(one -> busy.add(one.id().value()));
            if (drill.host() != null) {
                busy.add(drill.host().id().value());
            }
            if (drill.place() != null) {
                busy.add(drill.place().id().value());
            }
            DrillDocument document = documents.get(drill.id().value());
            if (document != null) {
                for (DrillDocument.Group group : document.groups()) {
                    if (group.lead() != null) {
                        busy.add(group.lead().id().value());
                    }
                    group.members().forEach(member -> busy.add(member.id().value()));
                }
            }
            return busy;
        }

        private boolean isTeam(String id) {
            return book.kind(id).filter(kind -> kind == EntryKind.TEAM).isPresent()
                    || facts.workspace().registers().organisations().stream()
                            .anyMatch(one -> one.id().value().equals(id) && one.type() == OrganisationType.TEAM);
        }

        /** The days that suit a drill; when there are none, what took the last of them is noted. */
        private List<Integer> days(Programme.Drill drill) {
            Map<Limit, Predicate<LocalDate>> limits = new EnumMap<>(Limit.class);
            limits.put(Limit.WINDOW, day -> isIn(day, drill.from(), drill.to()));
            limits.put(Limit.HOLIDAY, this::isWorked);
            limits.put(
                    Limit.BLACKOUT,
                    day -> programme.blackouts().stream().noneMatch(out -> isIn(day, out.from(), out.to())));
            limits.put(Limit.SEASON, day -> plans(drill).stream().allMatch(plan -> seasons.isInSeason(plan, day)));
            List<Integer> days = year().boxed().toList();
            for (Map.Entry<Limit, Predicate<LocalDate>> limit : limits.entrySet()) {
                days = days.stream()
                        .filter(day -> limit.getValue().test(date(day)))
                        .toList();
                if (days.isEmpty()) {
                    none.putIfAbsent(drill.id(), limit.getKey());
                }
            }
            return days;
        }

        private static boolean isIn(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        private boolean isWorked(LocalDate day) {
            return facts.calendar().isWorked(day) && (known || !seasons.fixed().contains(MonthDay.from(day)));
        }

        private List<Plan> plans(Programme.Drill drill) {
            List<Plan> plans = new ArrayList<>();
            for (Reference<org.youbei.model.PlanId> plan : drill.plans()) {
                book.plan(plan.id()).ifPresent(plans::add);
            }
            return plans;
        }
    }
}
