package org.youbei.drill.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.model.DrillId;
import org.youbei.model.drill.Programme;
import org.youbei.schedule.Obstacle;
import org.youbei.schedule.Problem;
import org.youbei.schedule.Solution;
import org.youbei.schedule.YearProblem;

/** A schedule for people at a terminal: how it was found, the drills that got another day, and what stands in the way of those that got none. */
public final class ScheduleText {
    private static final int NAMED = 6;

    private final YearProblem year;
    private final Solution solution;
    private final Messages messages;

    public ScheduleText(YearProblem year, Solution solution, Messages messages) {
        this.year = year;
        this.solution = solution;
        this.messages = messages;
    }

    /** Returns how the schedule was found, for the first line of the programme; the same in every language. */
    public static String found(YearProblem year, Solution solution) {
        return "solver " + solution.solver() + ", status " + (solution.isOptimal() ? "optimal" : "feasible")
                + ", objective " + solution.objective() + ", bound " + solution.bound()
                + (year.approximate() ? ", approx" : "");
    }

    /** Returns the whole text. */
    public String write() {
        StringBuilder out = new StringBuilder();
        List<Integer> without = tasks().filter(task -> day(task) < 0).boxed().toList();
        List<Integer> changed = tasks().filter(
                        task -> day(task) >= 0 && day(task) != task(task).current())
                .boxed()
                .toList();
        line(out, say("schedule.title", year.programme().year(), tasks().count(), changed.size(), without.size()));
        line(
                out,
                say(
                        "schedule.found",
                        solution.solver(),
                        say(solution.isOptimal() ? "schedule.optimal" : "schedule.feasible"),
                        solution.objective(),
                        solution.bound(),
                        String.format(Locale.ROOT, "%.2f", solution.gap())));
        if (year.approximate()) {
            line(out, say("schedule.approx", year.programme().year()));
        }
        changed.forEach(task -> line(out, "  " + moved(task)));
        without.forEach(task -> without(out, task));
        unmet(out);
        return out.toString();
    }

    private IntStream tasks() {
        return IntStream.range(0, solution.days().size());
    }

    private int day(int task) {
        return solution.days().get(task);
    }

    private Problem.Task task(int task) {
        return year.problem().tasks().get(task);
    }

    private Programme.Drill drill(int task) {
        return year.programme().drills().get(task);
    }

    private String moved(int task) {
        LocalDate now = year.problem().date(day(task));
        LocalDate old = drill(task).date();
        return now + "  " + drill(task).id().value() + "  " + drill(task).title()
                + (old == null ? "" : "  " + say("schedule.was", old));
    }

    private void without(StringBuilder out, int task) {
        DrillId id = drill(task).id();
        line(out, say("schedule.without", id.value(), drill(task).title()));
        YearProblem.Limit limit = year.none().get(id);
        if (limit != null) {
            line(out, "    " + say("schedule.limit." + limit.name().toLowerCase(Locale.ROOT)));
            return;
        }
        int days = task(task).days().size();
        for (Obstacle obstacle : Obstacle.of(year.problem(), solution.days(), task)) {
            String key = "schedule.obstacle."
                    + obstacle.thing().name().toLowerCase(Locale.ROOT).replace("_", "");
            line(out, "    " + say(key, obstacle.what(), names(obstacle.drills()), obstacle.days(), days));
        }
    }

    private static String names(List<String> drills) {
        String named = drills.stream().limit(NAMED).collect(Collectors.joining(" "));
        return drills.size() > NAMED ? named + " …" : named;
    }

    /** The duties that have drills of the right kind, none of them in time. */
    private void unmet(StringBuilder out) {
        for (int i = 0; i < year.wanted().size(); i++) {
            Problem.Duty duty = year.problem().duties().get(i);
            if (duty.tasks().stream().noneMatch(task -> day(task) >= duty.from() && day(task) <= duty.to())) {
                Bilingual period = year.wanted().get(i).period();
                String drills = names(year.wanted().get(i).drills().stream()
                        .map(DrillId::value)
                        .toList());
                line(
                        out,
                        say(
                                "schedule.unmet",
                                year.wanted().get(i).who().name(),
                                say("text", period),
                                year.wanted().get(i).rule(),
                                drills));
            }
        }
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }

    private String say(String key, Object... arguments) {
        return messages.say(Phrase.of(key, arguments));
    }
}
