package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.link.PlanBook;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.text.SourceRange;

/** A year's drills against the quotas of its programme: as many must be planned, and, once the year is over, held. */
final class QuotaCheck implements BookCheck {
    static final Code QUOTA = Code.warning("YB0858");

    @Override
    public Code code() {
        return QUOTA;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        Set<String> held = new HashSet<>();
        for (Result result : facts.workspace().results()) {
            if (result.held() != null) {
                held.add(result.file());
            }
        }
        List<Judged> judged = new ArrayList<>();
        for (Programme programme : facts.workspace().programmes()) {
            if (!programme.quotas().isEmpty()) {
                boolean over = programme.year() < facts.today().getYear();
                List<Programme.Drill> counted = programme.drills().stream()
                        .filter(drill -> !over || held.contains(result(programme, drill)))
                        .toList();
                judged.add(judge(programme, counted, over ? "已举行" : "计划", facts.book()));
            }
        }
        return judged;
    }

    private static String result(Programme programme, Programme.Drill drill) {
        String file = programme.file();
        return file.substring(0, file.lastIndexOf('/') + 1) + drill.id().value() + "/result.yaml";
    }

    private static Judged judge(Programme programme, List<Programme.Drill> drills, String counted, PlanBook book) {
        SourceRange place = SourceRange.ofFile(programme.file());
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Programme.Quota quota : programme.quotas()) {
            long count =
                    drills.stream().filter(drill -> isOf(drill, quota, book)).count();
            if (count < quota.count()) {
                String shown = (quota.level() == null ? "" : quota.level().id() + " ")
                        + (quota.category() == null ? "" : quota.category().id() + " ")
                        + count + "/" + quota.count();
                faults.add(new Verdict.Fault(place, new Bilingual(counted + " " + shown, shown)));
            }
        }
        return new Judged(place, Verdict.of(faults));
    }

    private static boolean isOf(Programme.Drill drill, Programme.Quota quota, PlanBook book) {
        return drill.plans().stream()
                .flatMap(plan -> book.plan(plan.id()).stream())
                .anyMatch(plan -> (quota.level() == null || quota.level() == plan.level())
                        && (quota.category() == null || quota.category() == plan.category()));
    }
}
