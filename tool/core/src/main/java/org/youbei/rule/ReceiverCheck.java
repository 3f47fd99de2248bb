package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.register.Organisation;
import org.youbei.workday.WorkCalendar;

/**
 * With whom a plan must be filed. Parameters: {@code with} and {@code copy}, each a {@link Receiver}; {@code days}, the working days after publication before which a filing
 * that is missing is not yet missed; {@code publish: yes}, the plan must also be published.
 */
final class ReceiverCheck implements PlanCheck {
    static final Code WRONG = Code.warning("YB0832");

    @Override
    public Code code() {
        return WRONG;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<Verdict> verdicts = new ArrayList<>();
        Field published = Field.of("published");
        if (rule.params().find("publish").isPresent() && !published.isFilled(plan.plan())) {
            verdicts.add(Verdict.broken(plan.place(), published.title()));
        }
        List<Lifecycle.Filing> filings = plan.plan().lifecycle().filings();
        verdicts.add(filings.isEmpty() ? unfiled(rule, plan) : filed(rule, plan, filings));
        return Verdict.all(verdicts);
    }

    private static Verdict unfiled(Rule rule, PlanCase plan) {
        Optional<LocalDate> start = Milestone.PUBLISHED.day(plan.plan()).or(() -> Milestone.ISSUED.day(plan.plan()));
        if (start.isEmpty()) {
            return Verdict.unknown("nodate", Milestone.PUBLISHED.title());
        }
        WorkCalendar.Counted due =
                plan.facts().calendar().after(start.get(), rule.params().number("days"));
        Bilingual what = Field.of("filed").title();
        return plan.today().isAfter(due.day())
                ? new Verdict.Broken(List.of(new Verdict.Fault(plan.place(), what)), due.guessed())
                : Verdict.KEPT;
    }

    private static Verdict filed(Rule rule, PlanCase plan, List<Lifecycle.Filing> filings) {
        List<Verdict.Fault> faults = new ArrayList<>();
        Receiver with = Receiver.of(rule.params().text("with"));
        List<Organisation> receivers = filings.stream()
                .flatMap(filing -> Stream.ofNullable(filing.with()))
                .flatMap(one -> plan.book().organisation(one.id()).stream())
                .toList();
        if (receivers.stream().noneMatch(one -> with.is(one, plan))) {
            faults.add(new Verdict.Fault(plan.place(), with.wanted("报送", "filed with")));
        }
        Optional<Receiver> copy = rule.params().find("copy").map(Receiver::of);
        if (copy.isPresent()
                && copies(plan, filings).noneMatch(one -> copy.get().is(one, plan))) {
            faults.add(new Verdict.Fault(plan.place(), copy.get().wanted("抄送", "copied to")));
        }
        return Verdict.of(faults);
    }

    private static Stream<Organisation> copies(PlanCase plan, List<Lifecycle.Filing> filings) {
        return filings.stream()
                .flatMap(filing -> Stream.of(
                                filing.copies().stream(),
                                Stream.ofNullable(filing.via()),
                                Stream.ofNullable(filing.with()))
                        .flatMap(all -> all))
                .flatMap(one -> plan.book().organisation(one.id()).stream());
    }
}
