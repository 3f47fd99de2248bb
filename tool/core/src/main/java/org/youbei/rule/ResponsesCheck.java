package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Operation;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** Response levels that are fixed: each says what starts it, who decides and what is done. A plan that has its levels only in words is not judged. */
final class ResponsesCheck implements PlanCheck {
    static final Code LEVELS = Code.warning("YB0812");

    private static final Pattern IN_WORDS = Pattern.compile("[一二三四ⅠⅡⅢⅣI]级[^。；\n]{0,8}响应|响应[^。；\n]{0,12}[一二三四ⅠⅡⅢⅣI]级");

    @Override
    public Code code() {
        return LEVELS;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<Operation.Response> responses = plan.plan().operation().responses();
        if (responses.isEmpty()) {
            return IN_WORDS.matcher(plan.body()).find()
                    ? Verdict.unknown("levelsinwords")
                    : Verdict.broken(plan.place(), "没有确定响应级别（responses）", "no response levels (responses)");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        responses.forEach(response -> judge(plan, response, faults));
        return Verdict.of(faults);
    }

    private static void judge(PlanCase plan, Operation.Response response, List<Verdict.Fault> faults) {
        if (response.triggers().isEmpty()) {
            fault(plan, response, "启动条件（triggers）", "triggers", faults);
        }
        if (response.decidedBy() == null) {
            fault(plan, response, "决定人（decidedBy）", "who decides (decidedBy)", faults);
        }
        if (response.actions().isEmpty()) {
            fault(plan, response, "响应措施（actions）", "actions", faults);
        }
    }

    private static void fault(
            PlanCase plan, Operation.Response response, String chinese, String english, List<Verdict.Fault> faults) {
        SourceRange place = new SourceRange(plan.plan().file(), Span.of(response.line(), response.column(), 1));
        int level = response.level().value();
        faults.add(new Verdict.Fault(
                place, new Bilingual(level + "级没有" + chinese, "level " + level + " lacks " + english)));
    }
}
