package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.link.PlanBook;
import org.youbei.model.drill.Programme;
import org.youbei.text.SourceRange;

/** Drills that name no plan, or no response level to test though a plan of theirs has levels. */
final class TestedCheck implements BookCheck {
    static final Code UNTESTED = Code.warning("YB0861");

    @Override
    public Code code() {
        return UNTESTED;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        for (Programme programme : facts.workspace().programmes()) {
            List<Verdict.Fault> faults = new ArrayList<>();
            for (Programme.Drill drill : programme.drills()) {
                if (drill.plans().isEmpty()) {
                    faults.add(fault(drill, "没有写预案", " names no plan"));
                } else if (hasLevels(drill, facts.book())
                        && drill.tests().stream().allMatch(test -> test.response() == null)) {
                    faults.add(fault(drill, "没有写检验哪一级响应", " tests no response level"));
                }
            }
            judged.add(new Judged(SourceRange.ofFile(programme.file()), Verdict.of(faults)));
        }
        return judged;
    }

    private static Verdict.Fault fault(Programme.Drill drill, String chinese, String english) {
        return new Verdict.Fault(drill.source(), new Bilingual(drill.title() + chinese, drill.title() + english));
    }

    private static boolean hasLevels(Programme.Drill drill, PlanBook book) {
        return drill.plans().stream()
                .flatMap(plan -> book.plan(plan.id()).stream())
                .anyMatch(plan -> !plan.operation().responses().isEmpty());
    }
}
