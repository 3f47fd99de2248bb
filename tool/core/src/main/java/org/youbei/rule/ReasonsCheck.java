package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.Lessons;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Plan;

/**
 * Reasons to revise a plan that came up after its issue: an evaluation that concluded so, and a drill whose finding blames it and whose correction is overdue. Parameter
 * {@code months}: how long a revision may take. What else asks for one does not stand in a workspace.
 */
final class ReasonsCheck implements BookCheck {
    static final Code DUE = Code.warning("YB0839");

    @Override
    public Code code() {
        return DUE;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        LocalDate latest = facts.today().minusMonths(rule.params().number("months"));
        Map<String, List<Bilingual>> blamed = blamed(facts);
        return facts.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce() && rule.applies().to(plan, facts.book()))
                .map(plan -> {
                    List<Bilingual> found = blamed.getOrDefault(plan.id().value(), List.of());
                    return new Judged(plan.source(), judge(plan, latest, found));
                })
                .toList();
    }

    private static Verdict judge(Plan plan, LocalDate latest, List<Bilingual> blamed) {
        Optional<LocalDate> issued = Milestone.ISSUED.day(plan);
        if (issued.isEmpty()) {
            return Verdict.unknown("nodate", Milestone.ISSUED.title());
        }
        return Verdict.of(Stream.concat(evaluated(plan, issued.get(), latest), blamed.stream())
                .map(what -> new Verdict.Fault(plan.source(), what))
                .toList());
    }

    private static Stream<Bilingual> evaluated(Plan plan, LocalDate issued, LocalDate latest) {
        return plan.lifecycle().evaluations().stream()
                .filter(one -> "revise".equals(one.conclusion()))
                .map(Lifecycle.Evaluation::on)
                .flatMap(Stream::ofNullable)
                .filter(on -> on.isAfter(issued) && on.isBefore(latest))
                .map(on -> new Bilingual(on + "的评估结论是修订", "the evaluation of " + on + " concluded to revise"));
    }

    /** Returns by plan what drills and responses found that is overdue. */
    private static Map<String, List<Bilingual>> blamed(Facts facts) {
        Map<String, List<Bilingual>> blamed = new HashMap<>();
        for (Lessons lessons : facts.workspace().lessons()) {
            boolean isDrill = lessons.file().startsWith("drills/");
            for (Lessons.Finding finding : lessons.findings()) {
                if (finding.plan() != null && isOverdue(lessons, finding, facts.today())) {
                    blamed.computeIfAbsent(finding.plan().id().value(), id -> new ArrayList<>())
                            .add(new Bilingual(
                                    (isDrill ? "演练" : "实际应对") + "发现的问题没有按期改进（" + finding.text() + "）",
                                    "what a " + (isDrill ? "drill" : "response") + " found is not mended in time: "
                                            + finding.id()));
                }
            }
        }
        return blamed;
    }

    private static boolean isOverdue(Lessons lessons, Lessons.Finding finding, LocalDate today) {
        return lessons.answersTo(finding).stream().anyMatch(one -> one.isOverdue(today));
    }
}
