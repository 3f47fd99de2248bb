package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.model.TimeSpan;
import org.youbei.model.register.Supply;

/** Supplies that were last checked longer ago than the register says they are to be. */
final class SupplyAgeCheck implements BookCheck {
    static final Code OVERDUE = Code.warning("YB0868");

    @Override
    public Code code() {
        return OVERDUE;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        for (List<Supply> stock : Stocks.of(rule, facts).values()) {
            judged.add(new Judged(
                    stock.get(0).source(),
                    Verdict.all(
                            stock.stream().map(supply -> judge(supply, facts)).toList())));
        }
        return judged;
    }

    private static Verdict judge(Supply supply, Facts facts) {
        LocalDate checked = supply.checked();
        TimeSpan every = supply.every();
        if (checked == null || every == null) {
            return Verdict.unknown("nocheck");
        }
        LocalDate due = due(checked, every);
        return facts.today().isAfter(due)
                ? Verdict.broken(supply.source(), supply.name() + "应在" + due + "前检查", supply.name() + " due " + due)
                : Verdict.KEPT;
    }

    private static LocalDate due(LocalDate checked, TimeSpan every) {
        return switch (every.unit()) {
            case Y -> checked.plusYears(every.amount());
            case MO -> checked.plusMonths(every.amount());
            case D, WD, H, MIN -> checked.plusDays(every.roughMinutes() / 1_440L);
        };
    }
}
