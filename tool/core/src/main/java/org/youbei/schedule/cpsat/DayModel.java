package org.youbei.schedule.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.youbei.schedule.LocalSolver;
import org.youbei.schedule.Problem;

/** A problem as a model: a Boolean for each drill and day, and one for having none. */
final class DayModel {
    private final Problem problem;
    private final CpModel model;
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final List<Map<Integer, Literal>> on = new ArrayList<>();

    private DayModel(Problem problem, CpModel model) {
        this.problem = problem;
        this.model = model;
    }

    static DayModel of(Problem problem, CpModel model) {
        DayModel made = new DayModel(problem, model);
        made.tasks();
        made.busy();
        made.resting();
        made.capacity();
        made.months();
        made.towns();
        made.duties();
        model.minimize(made.objective.build());
        return made;
    }

    List<Integer> chosen(CpSolver solver) {
        return on.stream()
                .map(days -> days.entrySet().stream()
                        .filter(day -> solver.booleanValue(day.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(-1))
                .toList();
    }

    private void tasks() {
        List<Integer> first = LocalSolver.first(problem);
        for (int i = 0; i < problem.tasks().size(); i++) {
            Problem.Task task = problem.tasks().get(i);
            Map<Integer, Literal> days = new TreeMap<>();
            List<Literal> all = new ArrayList<>();
            for (int day : task.days()) {
                Literal var = newBool(task.id() + "@" + day, first.get(i) == day ? 1 : 0);
                days.put(day, var);
                all.add(var);
                pay(var, problem.cost(task, day));
            }
            Literal none = newBool(task.id() + "@none", first.get(i) < 0 ? 1 : 0);
            all.add(none);
            pay(none, Problem.prices().unplaced());
            model.addExactlyOne(all);
            on.add(days);
        }
    }

    private Literal newBool(String name, int hint) {
        BoolVar var = model.newBoolVar(name);
        model.addHint(var, hint);
        return var;
    }

    private void pay(Literal literal, long price) {
        if (price != 0) {
            objective.addTerm(literal, price);
        }
    }

    /** The Booleans of drills by who is busy and, within, by day. */
    private Map<String, Map<Integer, List<Literal>>> by(Function<Problem.Task, Collection<String>> of) {
        Map<String, Map<Integer, List<Literal>>> by = new TreeMap<>();
        for (int i = 0; i < on.size(); i++) {
            for (String name : of.apply(problem.tasks().get(i))) {
                Map<Integer, List<Literal>> days = by.computeIfAbsent(name, key -> new TreeMap<>());
                on.get(i)
                        .forEach((day, literal) -> days.computeIfAbsent(day, key -> new ArrayList<>())
                                .add(literal));
            }
        }
        return by;
    }

    private void busy() {
        by(Problem.Task::busy).values().forEach(days -> days.values().forEach(this::atMostOne));
    }

    private void resting() {
        for (Map<Integer, List<Literal>> days : by(Problem.Task::resting).values()) {
            for (int from : days.keySet()) {
                List<Literal> near = new ArrayList<>();
                for (int day = from; day <= from + problem.rest(); day++) {
                    near.addAll(days.getOrDefault(day, List.of()));
                }
                atMostOne(near);
            }
        }
    }

    private void atMostOne(List<Literal> literals) {
        if (literals.size() > 1) {
            model.addAtMostOne(literals);
        }
    }

    private void capacity() {
        Map<Integer, List<Literal>> days = grouped(day -> day);
        days.values().forEach(all -> limit(all, problem.perDay()));
        grouped(problem::week).values().forEach(all -> limit(all, problem.perWeek()));
    }

    private Map<Integer, List<Literal>> grouped(IntUnaryOperator key) {
        Map<Integer, List<Literal>> groups = new TreeMap<>();
        for (Map<Integer, Literal> days : on) {
            days.forEach((day, literal) -> groups.computeIfAbsent(key.applyAsInt(day), one -> new ArrayList<>())
                    .add(literal));
        }
        return groups;
    }

    private void limit(List<Literal> literals, int most) {
        if (literals.size() > most) {
            model.addLessOrEqual(LinearExpr.sum(literals.toArray(Literal[]::new)), most);
        }
    }

    private void months() {
        grouped(problem::month)
                .values()
                .forEach(all -> excess(all, problem.share(), Problem.prices().crowdedMonth()));
    }

    private void towns() {
        Map<String, Map<Integer, List<Literal>>> weeks = new HashMap<>();
        by(task -> task.town().isEmpty() ? List.of() : List.of(task.town()))
                .forEach((town, days) -> days.forEach((day, all) -> weeks.computeIfAbsent(town, key -> new TreeMap<>())
                        .computeIfAbsent(problem.week(day), key -> new ArrayList<>())
                        .addAll(all)));
        new TreeMap<>(weeks)
                .values()
                .forEach(all -> all.values()
                        .forEach(week -> excess(week, 1, Problem.prices().crowdedTown())));
    }

    /** What a sum has above a number is paid for. */
    private void excess(List<Literal> literals, int free, long price) {
        if (literals.size() > free) {
            IntVar over = model.newIntVar(0, literals.size(), "over");
            LinearExprBuilder sum = LinearExpr.newBuilder();
            literals.forEach(sum::add);
            sum.addTerm(over, -1);
            model.addLessOrEqual(sum.build(), free);
            objective.addTerm(over, price);
        }
    }

    private void duties() {
        for (Problem.Duty duty : problem.duties()) {
            List<Literal> meets = new ArrayList<>();
            for (int task : duty.tasks()) {
                on.get(task).forEach((day, literal) -> {
                    if (duty.from() <= day && day <= duty.to()) {
                        meets.add(literal);
                    }
                });
            }
            Literal unmet = model.newBoolVar("unmet");
            meets.add(unmet);
            model.addBoolOr(meets);
            pay(unmet, Problem.prices().unmet());
        }
    }
}
