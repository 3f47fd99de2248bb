package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Operation;
import org.youbei.text.SourceRange;

/**
 * The five stops (五停) of plans that order any: by when, who carries them out, who orders them, when they end and who says so. Parameter {@code set}: the stops of the place, where
 * its rules name them; the plan must then order each of them at one level or another.
 */
final class StopsCheck implements PlanCheck {
    static final Code STOPS = Code.warning("YB0886");

    @Override
    public Code code() {
        return STOPS;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<Verdict.Fault> faults = new ArrayList<>();
        Set<String> ordered = new TreeSet<>();
        for (Operation.Response response : plan.plan().operation().responses()) {
            for (Operation.Action action : response.actions()) {
                if (!action.stop().isEmpty()) {
                    ordered.addAll(action.stop());
                    order(plan, response, action, faults);
                }
            }
        }
        if (ordered.isEmpty()) {
            return Verdict.unknown("nostops");
        }
        String missing = rule.params().texts("set").stream()
                .filter(stop -> !ordered.contains(stop))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            faults.add(new Verdict.Fault(plan.place(), new Bilingual("没有一级停 " + missing, "no level stops " + missing)));
        }
        return Verdict.of(faults);
    }

    private static void order(
            PlanCase plan, Operation.Response response, Operation.Action action, List<Verdict.Fault> faults) {
        Operation.Lift lift = action.lift();
        ask(action.within(), plan, action, "何时停好（within）", "by when (within)", faults);
        ask(action.by(), plan, action, "谁执行（by）", "who does it (by)", faults);
        ask(response.decidedBy(), plan, action, "谁发布（这一级的 decidedBy）", "who orders it (decidedBy)", faults);
        ask(
                lift == null ? null : lift.when(),
                plan,
                action,
                "何时恢复（lift 的 when）",
                "when it ends (when of lift)",
                faults);
        ask(lift == null ? null : lift.by(), plan, action, "谁决定恢复（lift 的 by）", "who ends it (by of lift)", faults);
    }

    private static void ask(
            @Nullable Object said,
            PlanCase plan,
            Operation.Action action,
            String chinese,
            String english,
            List<Verdict.Fault> faults) {
        if (said == null) {
            faults.add(new Verdict.Fault(
                    new SourceRange(plan.plan().file(), action.span()),
                    new Bilingual(action.id() + " 没写" + chinese, action.id() + " does not say " + english)));
        }
    }
}
