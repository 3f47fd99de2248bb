package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.Lessons;
import org.youbei.model.drill.Result;
import org.youbei.text.SourceRange;

/**
 * Drills that were held and what their evaluation says. Judged of the six topics of the article are those that a result can hold: who took part, how each objective was met, the
 * rating, and a suggestion for each problem found. Parameter {@code days}: calendar days after the drill in which the evaluation may still be written.
 */
final class EvaluationCheck implements BookCheck {
    static final Code EVALUATION = Code.warning("YB0819");

    @Override
    public Code code() {
        return EVALUATION;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        int days = rule.params().number("days");
        List<Judged> judged = new ArrayList<>();
        for (Result result : facts.workspace().results()) {
            if (result.held() != null && facts.today().isAfter(result.held().plusDays(days))) {
                SourceRange place = SourceRange.ofFile(result.file());
                judged.add(new Judged(place, Verdict.of(faults(result, place))));
            }
        }
        return judged;
    }

    private static List<Verdict.Fault> faults(Result result, SourceRange place) {
        List<Verdict.Fault> faults = new ArrayList<>();
        if (result.attendance().isEmpty()) {
            faults.add(fault(place, "执行情况（attendance）", "who took part (attendance)"));
        }
        if (result.scores().isEmpty()) {
            faults.add(fault(place, "指挥协调和人员处置情况（scores）", "how the objectives were met (scores)"));
        }
        if (result.rating() == null) {
            faults.add(fault(place, "评估等级（rating）", "the rating (rating)"));
        }
        Set<String> answered = new HashSet<>();
        result.corrections().stream()
                .filter(correction -> correction.finding() != null)
                .forEach(correction -> answered.add(correction.finding().text()));
        for (Lessons.Finding finding : result.findings()) {
            if (!answered.contains(finding.id())) {
                faults.add(fault(
                        place,
                        "对问题" + finding.id() + "的改进建议（actions）",
                        "a suggestion for " + finding.id() + " (actions)"));
            }
        }
        return faults;
    }

    private static Verdict.Fault fault(SourceRange place, String chinese, String english) {
        return new Verdict.Fault(place, new Bilingual(chinese, english));
    }
}
