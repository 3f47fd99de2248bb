package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.link.PlanBook;
import org.youbei.model.BasisId;
import org.youbei.model.Reference;
import org.youbei.model.register.Basis;

/** A legal basis of a plan that was replaced after the plan was issued; the register of bases says by what and from which day. */
final class RenewedCheck implements PlanCheck {
    static final Code RENEWED = Code.warning("YB0853");

    @Override
    public Code code() {
        return RENEWED;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Optional<LocalDate> issued = Milestone.ISSUED.day(plan.plan());
        List<Reference<BasisId>> bases = plan.plan().links().basis();
        if (issued.isEmpty() || bases.isEmpty()) {
            return issued.isEmpty() ? Verdict.unknown("nodate", Milestone.ISSUED.title()) : Verdict.unknown("nobasis");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Reference<BasisId> reference : bases) {
            @Nullable Basis now = successor(reference.id(), plan.book());
            if (now != null && isAfter(now.from(), issued.get()) && !isAfter(now.from(), plan.today())) {
                faults.add(new Verdict.Fault(reference.in(plan.plan().file()), what(now)));
            }
        }
        return Verdict.of(faults);
    }

    /** Returns what replaced a basis, through all steps; null when nothing did. */
    private static @Nullable Basis successor(BasisId id, PlanBook book) {
        @Nullable Basis found = null;
        @Nullable Basis next = basis(id, book);
        for (int steps = 0; next != null && next.replacedBy() != null && steps < 20; steps++) {
            next = basis(next.replacedBy().id(), book);
            found = next == null ? found : next;
        }
        return found;
    }

    private static @Nullable Basis basis(BasisId id, PlanBook book) {
        return book.entry(id.value()).orElse(null) instanceof Basis basis ? basis : null;
    }

    /** Returns whether the day, the month or the year {@code from} lies wholly after a day. */
    private static boolean isAfter(@Nullable String from, LocalDate day) {
        return from != null && from.compareTo(day.toString().substring(0, Math.min(10, from.length()))) > 0;
    }

    private static Bilingual what(Basis now) {
        String number = now.number() == null ? "" : "（" + now.number() + "）";
        return new Bilingual(
                "《" + now.title() + "》" + number + "自" + now.from() + "起施行",
                now.title() + number + " in force from " + now.from());
    }
}
