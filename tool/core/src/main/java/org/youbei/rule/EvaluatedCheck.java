package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.drill.Result;
import org.youbei.text.SourceRange;

/** What the result of a drill must say. Parameter {@code fields}: {@code rating}; {@code scores}, scores or findings; {@code shared}; {@code corrections}, one with owner and due day for each finding; {@code verified}, by another than its owner. */
final class EvaluatedCheck implements BookCheck {
    static final Code LACKING = Code.warning("YB0842");

    @Override
    public Code code() {
        return LACKING;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        for (HeldDrill held : HeldDrill.of(facts)) {
            boolean applies =
                    held.plans().stream().anyMatch(plan -> rule.applies().to(plan, facts.book()));
            if (applies) {
                SourceRange place = SourceRange.ofFile(held.result().file());
                List<Verdict.Fault> faults = new ArrayList<>();
                for (String field : rule.params().texts("fields")) {
                    faults(field, held.result()).forEach(what -> faults.add(new Verdict.Fault(place, what)));
                }
                judged.add(new Judged(place, Verdict.of(faults)));
            }
        }
        return judged;
    }

    private static List<Bilingual> faults(String field, Result result) {
        return switch (field) {
            case "rating" -> none(result.rating() != null, "评估结论（rating）", "rating");
            case "scores" ->
                none(
                        !result.scores().isEmpty() || !result.findings().isEmpty(),
                        "评分和问题（scores、findings）",
                        "scores or findings");
            case "shared" -> none(result.shared() != null, "通报日期（shared）", "day of sharing");
            case "corrections" ->
                result.findings().stream()
                        .filter(finding -> result.corrections().stream().noneMatch(one -> mends(one, finding)))
                        .map(finding -> new Bilingual("问题" + finding.id() + "的整改人和期限", "correction of " + finding.id()))
                        .toList();
            case "verified" ->
                result.corrections().stream()
                        .filter(EvaluatedCheck::isSelfVerified)
                        .map(one -> new Bilingual("整改" + one.id() + "由责任人以外的人核实", "verification of " + one.id()))
                        .toList();
            default -> throw new IllegalStateException(field);
        };
    }

    private static boolean mends(Result.Correction one, Result.Finding finding) {
        return one.finding() != null
                && one.finding().text().equals(finding.id())
                && one.owner() != null
                && one.due() != null;
    }

    private static boolean isSelfVerified(Result.Correction one) {
        return "verified".equals(one.status())
                && (one.verifiedBy() == null
                        || one.owner() != null
                                && one.owner().id().equals(one.verifiedBy().id()));
    }

    private static List<Bilingual> none(boolean there, String chinese, String english) {
        return there ? List.of() : List.of(new Bilingual(chinese, english));
    }
}
