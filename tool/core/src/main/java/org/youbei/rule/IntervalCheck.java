package org.youbei.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.link.PlanBook;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Plan;

/**
 * Something that must be done again before some months are over. Parameters: {@code of}: {@code evaluation} or {@code drill}; {@code months}, calendar months. The first term
 * runs from the day of issue.
 */
final class IntervalCheck implements PlanCheck {
    static final Code OVERDUE = Code.warning("YB0804");

    @Override
    public Code code() {
        return OVERDUE;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        String of = rule.params().text("of");
        Optional<LocalDate> last = last(of, plan.plan(), plan.book());
        if (last.isEmpty()) {
            return Verdict.unknown("nodate", Milestone.ISSUED.title());
        }
        LocalDate due = last.get().plusMonths(rule.params().number("months"));
        return plan.today().isAfter(due)
                ? Verdict.broken(
                        plan.place(),
                        "从" + last.get() + "起算，应在" + due + "之前",
                        "counted from " + last.get() + ", due " + due)
                : Verdict.KEPT;
    }

    /** Returns the day from which the term runs: when it was last done, or the issue of the plan when that is later. */
    static Optional<LocalDate> last(String of, Plan plan, PlanBook book) {
        @Nullable
        LocalDate done = of.equals("drill") ? book.lastDrill(plan.id()).orElse(null) : lastEvaluation(plan);
        return Stream.of(Optional.ofNullable(done), Milestone.ISSUED.day(plan))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private static @Nullable LocalDate lastEvaluation(Plan plan) {
        return plan.lifecycle().evaluations().stream()
                .map(Lifecycle.Evaluation::on)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
