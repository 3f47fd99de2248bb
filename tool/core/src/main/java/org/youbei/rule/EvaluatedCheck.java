package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.Lessons;
import org.youbei.model.drill.Result;
import org.youbei.text.SourceRange;

/**
 * What the result of a drill must say. Parameters: {@code fields}: {@code rating}; {@code attendance}; {@code scores}, scores or findings; {@code shared}; {@code suggestions}, one
 * for each finding; {@code corrections}, one with owner and due day for each finding; {@code verified}, by another than its owner; {@code days}: how long after the drill
 * it may still be written, no day when absent.
 */
final class EvaluatedCheck implements BookCheck {
    static final Code LACKING = Code.warning("YB0842");

    @Override
    public Code code() {
        return LACKING;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        int days = rule.params().find("days").map(Integer::valueOf).orElse(-1);
        for (HeldDrill held : HeldDrill.of(facts)) {
            boolean applies =
                    held.plans().stream().anyMatch(plan -> rule.applies().to(plan, facts.book()));
            if (applies && facts.today().isAfter(held.on().plusDays(days))) {
                SourceRange place = SourceRange.ofFile(held.result().file());
                List<Verdict.Fault> faults = new ArrayList<>();
                for (String field : rule.params().texts("fields")) {
                    if (field.equals("verified")) {
                        faults.addAll(unverified(held.result()));
                    } else {
                        faults(field, held.result()).forEach(what -> faults.add(new Verdict.Fault(place, what)));
                    }
                }
                judged.add(new Judged(place, Verdict.of(faults)));
            }
        }
        return judged;
    }

    private static List<Bilingual> faults(String field, Result result) {
        return switch (field) {
            case "rating" -> none(result.rating() != null, "评估结论（rating）", "rating");
            case "attendance" -> none(!result.attendance().isEmpty(), "参加单位和人数（attendance）", "who took part");
            case "suggestions" ->
                result.findings().stream()
                        .filter(finding -> result.corrections().stream().noneMatch(one -> one.answers(finding)))
                        .map(finding ->
                                new Bilingual("对问题" + finding.id() + "的改进建议", "a suggestion for " + finding.id()))
                        .toList();
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
            default -> throw new IllegalStateException(field);
        };
    }

    private static boolean mends(Lessons.Correction one, Lessons.Finding finding) {
        return one.answers(finding) && one.owner() != null && one.due() != null;
    }

    /** Each where it says by whom it was verified, or where it stands when it does not say. */
    private static List<Verdict.Fault> unverified(Result result) {
        return result.corrections().stream()
                .filter(EvaluatedCheck::isSelfVerified)
                .map(one -> new Verdict.Fault(
                        one.verifiedBy() == null
                                ? one.place()
                                : one.verifiedBy().in(result.file()),
                        new Bilingual("整改" + one.id() + "由责任人以外的人核实", "verification of " + one.id())))
                .toList();
    }

    private static boolean isSelfVerified(Lessons.Correction one) {
        return one.isClosed()
                && (one.verifiedBy() == null
                        || one.owner() != null
                                && one.owner().id().equals(one.verifiedBy().id()));
    }

    private static List<Bilingual> none(boolean there, String chinese, String english) {
        return there ? List.of() : List.of(new Bilingual(chinese, english));
    }
}
