package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;

/** Entries of the front matter that must be filled. Parameter {@code fields}: names of {@link Field}. */
final class FieldsCheck implements PlanCheck {
    static final Code EMPTY = Code.warning("YB0802");

    @Override
    public Code code() {
        return EMPTY;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<Verdict.Fault> faults = new ArrayList<>();
        for (String name : rule.params().texts("fields")) {
            Field field = Field.of(name);
            if (!field.isFilled(plan.plan())) {
                faults.add(new Verdict.Fault(plan.place(), field.title()));
            }
        }
        return Verdict.of(faults);
    }
}
