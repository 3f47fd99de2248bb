package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Operation;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** The way from a warning to a response: each level says who decides on it, and some warning leads to some level. A plan whose levels are not registered is not judged. */
final class DecidedCheck implements PlanCheck {
    static final Code OPEN = Code.warning("YB0840");

    @Override
    public Code code() {
        return OPEN;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Operation operation = plan.plan().operation();
        if (operation.responses().isEmpty()) {
            return Verdict.unknown("noresponses");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Operation.Response response : operation.responses()) {
            if (response.decidedBy() == null) {
                SourceRange place = new SourceRange(plan.plan().file(), Span.of(response.line(), response.column(), 1));
                String level = String.valueOf(response.level().value());
                faults.add(new Verdict.Fault(
                        place, new Bilingual(level + "级响应没有写由谁决定（decidedBy）", "level " + level + " has no decidedBy")));
            }
        }
        boolean linked = !operation.warnings().isEmpty()
                || operation.responses().stream()
                        .flatMap(response -> response.triggers().stream())
                        .anyMatch(trigger -> trigger.warning() != null);
        if (!linked) {
            faults.add(new Verdict.Fault(
                    plan.place(), new Bilingual("没有一个预警信号对应响应级别（warnings）", "no warning leads to a level (warnings)")));
        }
        return Verdict.of(faults);
    }
}
