package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.model.DrillId;
import org.youbei.model.Entry;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Plan;

/**
 * What must be drilled by when: by the rules of law on how often, which are the same data that {@code check} judges by, and by the plans themselves. Rules that a workspace set aside
 * are not asked. A drill may meet several obligations at once.
 */
public final class Obligations {
    private final Facts facts;
    private final List<HeldDrill> held;
    private final List<Programme.Drill> open;
    private final List<Obligation> found = new ArrayList<>();

    private Obligations(Facts facts) {
        this.facts = facts;
        this.held = HeldDrill.of(facts);
        Set<DrillId> done = new HashSet<>();
        held.forEach(drill -> done.add(drill.drill().id()));
        this.open = facts.workspace().programmes().stream()
                .flatMap(programme -> programme.drills().stream())
                .filter(drill -> !done.contains(drill.id()))
                .filter(drill -> day(drill) != null)
                .sorted(Comparator.comparing((Programme.Drill drill) -> Objects.requireNonNull(day(drill)))
                        .thenComparing(drill -> drill.id().value()))
                .toList();
    }

    /** When a drill is to be held: its day, or the last day of its window. */
    private static @Nullable LocalDate day(Programme.Drill drill) {
        return drill.date() == null ? drill.to() : drill.date();
    }

    /** Returns what is due, sorted by day, then by rule, then by who must. */
    public static List<Obligation> of(Facts facts, Rulebook rulebook) {
        Obligations obligations = new Obligations(facts);
        for (Rule rule : rulebook.in(facts.book().config()).rules()) {
            obligations.ask(rule);
        }
        facts.workspace().plans().forEach(obligations::ask);
        return obligations.found.stream()
                .sorted(Comparator.comparing(Obligation::due)
                        .thenComparing(Obligation::rule)
                        .thenComparing(one -> one.who().id().value())
                        .thenComparing(one -> one.plans().isEmpty()
                                ? ""
                                : one.plans().get(0).id().value()))
                .toList();
    }

    private void ask(Rule rule) {
        switch (rule.check()) {
            case "interval" -> interval(rule);
            case "yearly-drills" -> yearly(rule);
            default -> DrillDuty.of(rule, facts).forEach(duty -> duty(rule, duty));
        }
    }

    /** A plan that must be drilled before some months are over. */
    private void interval(Rule rule) {
        if (!rule.params().text("of").equals("drill")) {
            return;
        }
        for (Plan plan : facts.workspace().plans()) {
            if (rule.applies().to(plan, facts.book())) {
                IntervalCheck.last("drill", plan, facts.book())
                        .ifPresent(from -> add(
                                Asked.by(rule, owner(plan), List.of(plan)),
                                Term.rolling(
                                        drilled(plan),
                                        from,
                                        from.plusMonths(rule.params().number("months"))),
                                drill -> isOf(drill, plan)));
            }
        }
    }

    private Entry owner(Plan plan) {
        return facts.book()
                .organisation(plan.owner().id())
                .map(Entry.class::cast)
                .orElse(plan);
    }

    private static boolean isOf(Programme.Drill drill, Plan plan) {
        return drill.plans().stream().anyMatch(reference -> reference.id().equals(plan.id()));
    }

    /** A town or a listed unit that some drill must reach within the year. */
    private void yearly(Rule rule) {
        if (rule.params().text("of").equals("towns")) {
            YearlyDrillsCheck.towns(facts)
                    .forEach(town -> yearly(
                            rule,
                            town,
                            drill -> Reached.of(List.of(drill), facts.book()).isIn(town.id())));
        } else {
            YearlyDrillsCheck.listed(facts)
                    .forEach(unit -> yearly(
                            rule,
                            unit,
                            drill -> Reached.of(List.of(drill), facts.book()).has(unit)));
        }
    }

    private void yearly(Rule rule, Entry who, Predicate<Programme.Drill> meets) {
        LocalDate last = last(meets);
        int year = facts.today().getYear();
        int due = last != null && last.getYear() == year ? year + 1 : year;
        DrillPeriod all = DrillPeriod.of(due, "year").get(0);
        add(Asked.by(rule, who, List.of()), Term.of(all, last, List.of()), meets);
    }

    private @Nullable LocalDate last(Predicate<Programme.Drill> meets) {
        return held.stream()
                .filter(drill -> meets.test(drill.drill()))
                .map(HeldDrill::on)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private void duty(Rule rule, DrillDuty duty) {
        LocalDate from = duty.from().orElse(null);
        if (duty.since() == null || from == null) {
            return;
        }
        LocalDate last = duty.held().stream().max(LocalDate::compareTo).orElse(null);
        Term term = duty.demand().isRolling()
                ? Term.rolling(
                        last, from, from.plusMonths(duty.demand().months().get(0)))
                : Term.of(next(duty), last, missed(duty));
        Asked asked = Asked.by(rule, duty.unit(), duty.plans());
        add(duty.demand().guessed() ? asked.guess() : asked, term, duty::isMetBy);
    }

    /** The first part of a year that is not over, began after the issue and has no drill yet. */
    private DrillPeriod next(DrillDuty duty) {
        LocalDate since = Objects.requireNonNull(duty.since());
        int first = Math.max(facts.today().getYear(), since.getYear());
        return Stream.iterate(first, year -> year + 1)
                .flatMap(year -> duty.periods(year).stream())
                .filter(period -> !period.from().isBefore(since) && !period.to().isBefore(facts.today()))
                .filter(period -> !duty.isHeldIn(period))
                .findFirst()
                .orElseThrow();
    }

    /** The parts of years with a programme that are over without a drill: what {@code check} says of the organisation. */
    private List<Bilingual> missed(DrillDuty duty) {
        return facts.workspace().programmes().stream()
                .map(Programme::year)
                .distinct()
                .sorted()
                .flatMap(year -> duty.over(year, facts.today()).stream())
                .filter(period -> !duty.isHeldIn(period))
                .map(DrillPeriod::title)
                .toList();
    }

    /** What a plan in force asks for itself. */
    private void ask(Plan plan) {
        Lifecycle.DrillDuty duty = plan.lifecycle().drillDuty();
        if (duty == null || duty.every() == null || !plan.status().isInForce()) {
            return;
        }
        Asked asked =
                new Asked("", new Basis(plan.title(), "", ""), OwnDuty.asks(duty), owner(plan), List.of(plan), false);
        IntervalCheck.last("drill", plan, facts.book())
                .ifPresent(from -> add(
                        asked,
                        Term.rolling(drilled(plan), from, OwnDuty.due(duty, from)),
                        drill -> isOf(drill, plan)
                                && (duty.forms().isEmpty()
                                        || drill.form() == null
                                        || duty.forms().contains(drill.form()))));
    }

    private void add(Asked asked, Term term, Predicate<Programme.Drill> meets) {
        LocalDate today = facts.today();
        LocalDate earliest = term.earliest().isBefore(today) ? today : term.earliest();
        // For what is late any drill to come is welcome; it is looked for within a year.
        LocalDate latest = term.due().isBefore(today) ? today.plusYears(1) : term.due();
        Programme.Drill planned = open.stream()
                .filter(drill -> isWithin(Objects.requireNonNull(day(drill)), earliest, latest))
                .filter(meets)
                .findFirst()
                .orElse(null);
        found.add(new Obligation(
                asked.rule(),
                asked.basis(),
                asked.reason(),
                asked.who(),
                asked.plans(),
                term.last(),
                term.from(),
                term.due(),
                term.missed(),
                planned,
                asked.guessed()));
    }

    private static boolean isWithin(LocalDate day, LocalDate earliest, LocalDate latest) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    private @Nullable LocalDate drilled(Plan plan) {
        return facts.book().lastDrill(plan.id()).orElse(null);
    }

    /** Who asks whom for what. */
    private record Asked(String rule, Basis basis, Bilingual reason, Entry who, List<Plan> plans, boolean guessed) {
        static Asked by(Rule rule, Entry who, List<Plan> plans) {
            return new Asked(rule.id(), rule.basis(), rule.asks(), who, plans, false);
        }

        /** Returns the same, of an organisation that is only probably meant. */
        Asked guess() {
            return new Asked(rule, basis, reason, who, plans, true);
        }
    }

    /** When something is due, from when on a drill counts for it, and what was before. */
    private record Term(
            @Nullable LocalDate last,
            @Nullable LocalDate from,
            LocalDate earliest,
            LocalDate due,
            List<Bilingual> missed) {
        static Term rolling(@Nullable LocalDate last, LocalDate from, LocalDate due) {
            return new Term(last, from, from, due, List.of());
        }

        static Term of(DrillPeriod period, @Nullable LocalDate last, List<Bilingual> missed) {
            return new Term(last, null, period.from(), period.to(), missed);
        }
    }
}
