package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Lifecycle;

/**
 * Studies that must be made before something else. Parameters: {@code studies}: {@code risk-assessment}, {@code resource-survey}, {@code case-analysis}; {@code before}: a
 * {@link Milestone}. A study of which only the file is known is there, and its day is not judged.
 */
final class PriorCheck implements PlanCheck {
    static final Code LATE = Code.warning("YB0831");

    @Override
    public Code code() {
        return LATE;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Optional<LocalDate> limit = Milestone.of(rule.params().text("before")).day(plan.plan());
        List<Verdict.Fault> faults = new ArrayList<>();
        for (String name : rule.params().texts("studies")) {
            Bilingual title = Field.of(name).title();
            if (!Field.of(name).isFilled(plan.plan())) {
                faults.add(new Verdict.Fault(plan.place(), title));
                continue;
            }
            LocalDate made = day(name, plan);
            if (made != null && limit.isPresent() && made.isAfter(limit.get())) {
                faults.add(new Verdict.Fault(plan.place(), late(title, made, limit.get())));
            }
        }
        return Verdict.of(faults);
    }

    private static Bilingual late(Bilingual title, LocalDate made, LocalDate limit) {
        return new Bilingual(
                title.chinese() + made + "才做，晚于" + limit, title.english() + " of " + made + ", later than " + limit);
    }

    private static @Nullable LocalDate day(String name, PlanCase plan) {
        Lifecycle.Preparation preparation = plan.plan().lifecycle().preparation();
        if (preparation == null) {
            return null;
        }
        Lifecycle.Study study = switch (name) {
            case "risk-assessment" -> preparation.riskAssessment();
            case "resource-survey" -> preparation.resourceSurvey();
            default -> preparation.caseAnalysis();
        };
        return study == null ? null : study.on();
    }
}
