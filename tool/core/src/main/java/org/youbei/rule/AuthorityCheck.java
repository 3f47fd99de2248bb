package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Operation;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** Who starts a response level ends it. A level of which one of the two is not named is not judged. */
final class AuthorityCheck implements PlanCheck {
    static final Code OTHER = Code.warning("YB0820");

    @Override
    public Code code() {
        return OTHER;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<Verdict.Fault> faults = new ArrayList<>();
        boolean named = false;
        for (Operation.Response response : plan.plan().operation().responses()) {
            Operation.@Nullable Doer start = response.decidedBy();
            Operation.@Nullable Doer end = response.endedBy();
            if (start != null && end != null) {
                named = true;
                if (!start.name().equals(end.name())) {
                    faults.add(fault(plan, response, start.name(), end));
                }
            }
        }
        return named ? Verdict.of(faults) : Verdict.unknown("noauthority");
    }

    private static Verdict.Fault fault(PlanCase plan, Operation.Response response, String start, Operation.Doer end) {
        int level = response.level().value();
        return new Verdict.Fault(
                new SourceRange(plan.plan().file(), Span.of(end.line(), end.column(), end.length())),
                new Bilingual(
                        level + "级由" + start + "启动、由" + end.name() + "终止",
                        "level " + level + " is started by " + start + " and ended by " + end.name()));
    }
}
