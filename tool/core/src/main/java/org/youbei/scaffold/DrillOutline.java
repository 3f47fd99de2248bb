package org.youbei.scaffold;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a drill is drafted from, before it is text.
 *
 * @param scenario what is supposed to have happened
 * @param aim what the drill is for
 * @param host the organisation that holds it, or empty
 * @param place the code of the place, or empty
 * @param steps what is told to the players and what they ought to do, in the order of time
 * @param notes what the event list says in comments before its first row
 * @param risks what may go wrong in the drill itself
 * @param abort when it is broken off
 */
public record DrillOutline(
        String scenario,
        String aim,
        String host,
        String place,
        List<Step> steps,
        List<String> notes,
        List<String> risks,
        List<String> abort) {
    public DrillOutline {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
        risks = List.copyOf(risks);
        abort = List.copyOf(abort);
    }

    /**
     * A step of the drill.
     *
     * @param minute minutes from the start
     * @param to the ids of the organisations that are told
     * @param action the action of a plan that it tests, {@code plan#action}, or null
     * @param goal what is measured by it, or null
     */
    public record Step(
            long minute,
            String inject,
            List<String> to,
            String channel,
            String expect,
            @Nullable String action,
            @Nullable Goal goal) {
        public Step {
            to = List.copyOf(to);
        }
    }

    /** What a drill wants to see, how it is measured and from when on it is good. */
    public record Goal(String text, String measure, String standard) {}

    /** Returns the organisations that play, the host first. */
    List<String> players() {
        Set<String> players = new LinkedHashSet<>();
        Stream.of(host).filter(id -> !id.isEmpty()).forEach(players::add);
        steps.forEach(step -> players.addAll(step.to()));
        return List.copyOf(players);
    }

    /** Returns the actions of a plan that the steps test, in their order. */
    List<String> tested(String plan) {
        return steps.stream()
                .map(Step::action)
                .flatMap(Stream::ofNullable)
                .filter(action -> action.startsWith(plan + "#"))
                .map(action -> action.substring(plan.length() + 1))
                .distinct()
                .toList();
    }
}
