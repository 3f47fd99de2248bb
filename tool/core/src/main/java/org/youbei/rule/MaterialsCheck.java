package org.youbei.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.register.Organisation;

/**
 * What a filing must be made of. Parameters: {@code materials}: names of {@code filing.materials}; {@code reviewed}: words of industries whose filings also need a review
 * opinion. Judged is the filing that names the most; one that names none is not judged.
 */
final class MaterialsCheck implements PlanCheck {
    static final Code INCOMPLETE = Code.warning("YB0833");
    private static final Map<String, Bilingual> TITLES = Map.of(
            "form", new Bilingual("备案申报表（form）", "form"),
            "text", new Bilingual("预案文本（text）", "text"),
            "etext", new Bilingual("电子文本（etext）", "electronic text"),
            "explanation", new Bilingual("编制说明（explanation）", "explanation"),
            "risk-report", new Bilingual("风险评估结果（risk-report）", "risk report"),
            "resource-report", new Bilingual("应急资源调查清单（resource-report）", "resource report"),
            "review-opinion", new Bilingual("评审意见（review-opinion）", "review opinion"));

    @Override
    public Code code() {
        return INCOMPLETE;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<String> named = plan.plan().lifecycle().filings().stream()
                .map(Lifecycle.Filing::materials)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        if (named.isEmpty()) {
            return Verdict.unknown("nomaterials");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        for (String wanted : wanted(rule, plan)) {
            if (!named.contains(wanted)) {
                Bilingual title = TITLES.getOrDefault(wanted, new Bilingual(wanted, wanted));
                faults.add(new Verdict.Fault(plan.place(), title));
            }
        }
        return Verdict.of(faults);
    }

    private static List<String> wanted(Rule rule, PlanCase plan) {
        List<String> wanted = new ArrayList<>(rule.params().texts("materials"));
        Optional<String> industry =
                plan.book().organisation(plan.plan().owner().id()).map(Organisation::industry);
        if (rule.params().texts("reviewed").stream()
                .anyMatch(word -> industry.filter(own -> own.contains(word)).isPresent())) {
            wanted.add("review-opinion");
        }
        return wanted;
    }
}
