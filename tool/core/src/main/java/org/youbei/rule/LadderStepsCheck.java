package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.TimeSpan;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.LadderStep;

/**
 * The steps of ladders: each later than the one before, none without an action. Parameter {@code schemes}, a list of {@code {scheme, nodes}}: a ladder that names a scheme has a
 * step at each of its times before the event. Parameters {@code events} and {@code nodes}: so has one that names none but is for one of these events.
 */
final class LadderStepsCheck implements BookCheck {
    static final Code STEPS = Code.note("YB0885");

    @Override
    public Code code() {
        return STEPS;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        return facts.book().workspace().registers().ladders().stream()
                .map(ladder -> new Judged(ladder.source(), judge(rule, ladder)))
                .toList();
    }

    private static Verdict judge(Rule rule, Ladder ladder) {
        List<Bilingual> faults = new ArrayList<>(order(ladder));
        nodes(rule.params(), ladder).forEach(node -> node(ladder, node, faults));
        return Verdict.of(faults.stream()
                .map(fault -> new Verdict.Fault(
                        ladder.source(),
                        new Bilingual(
                                "“" + ladder.title() + "”" + fault.chinese(), ladder.title() + ": " + fault.english())))
                .toList());
    }

    private static List<String> nodes(Params params, Ladder ladder) {
        if (ladder.scheme() != null) {
            return params.list("schemes").stream()
                    .filter(scheme -> scheme.text("scheme").equals(ladder.scheme()))
                    .flatMap(scheme -> scheme.texts("nodes").stream())
                    .toList();
        }
        List<String> events = params.texts("events");
        return ladder.events().stream()
                        .anyMatch(event -> events.contains(event.id().value()))
                ? params.texts("nodes")
                : List.of();
    }

    private static List<Bilingual> order(Ladder ladder) {
        List<Bilingual> faults = new ArrayList<>();
        TimeSpan before = null;
        for (LadderStep step : ladder.steps()) {
            if (step.actions().isEmpty()) {
                faults.add(new Bilingual("的 " + step.id() + " 没有动作", "no action at " + step.id()));
            }
            TimeSpan at = step.at();
            if (isEarlier(at, before)) {
                faults.add(new Bilingual(
                        "的 " + step.id() + " 排在更晚的一步后面", step.id() + " stands behind a step that comes later"));
            }
            before = at == null ? before : at;
        }
        return faults;
    }

    private static boolean isEarlier(@Nullable TimeSpan at, @Nullable TimeSpan before) {
        return at != null && before != null && at.roughMinutes() <= before.roughMinutes();
    }

    private static void node(Ladder ladder, String node, List<Bilingual> faults) {
        long minutes = TimeSpan.of(node).roughMinutes();
        boolean there = ladder.steps().stream().anyMatch(step -> {
            TimeSpan at = step.at();
            return at != null && at.roughMinutes() == minutes;
        });
        if (!there) {
            faults.add(new Bilingual("缺 at: " + node + " 这一步", "no step at " + node));
        }
    }
}
