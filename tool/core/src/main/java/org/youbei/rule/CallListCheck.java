package org.youbei.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.Colour;
import org.youbei.model.ContactId;
import org.youbei.model.Entry;
import org.youbei.model.Reference;
import org.youbei.model.plan.Operation;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.text.SourceRange;

/**
 * Whom a plan that answers orange and red warnings has called (叫应): somebody, each with a number. Parameter {@code renewed}, a day of the year such as {@code 04-20}: each number
 * was also looked at since that day last came; absent where the place sets none.
 */
final class CallListCheck implements PlanCheck {
    static final Code LIST = Code.warning("YB0888");

    @Override
    public Code code() {
        return LIST;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        if (plan.plan().operation().warnings().stream().noneMatch(CallListCheck::isGrave)) {
            return Verdict.unknown("nolinks");
        }
        List<Reference<ContactId>> contacts = plan.plan().forces().contacts();
        List<Verdict.Fault> faults = new ArrayList<>();
        if (contacts.isEmpty()) {
            faults.add(new Verdict.Fault(
                    plan.place(), new Bilingual("没有叫应名单（contacts）", "there is no list of whom to call (contacts)")));
        }
        Optional<LocalDate> since = since(rule, plan);
        for (Reference<ContactId> contact : contacts) {
            plan.book().entry(contact.id().value()).ifPresent(entry -> judge(plan, contact, entry, since, faults));
        }
        return Verdict.of(faults);
    }

    private static boolean isGrave(Operation.WarningLink link) {
        return link.on().colour() == Colour.RED || link.on().colour() == Colour.ORANGE;
    }

    private static Optional<LocalDate> since(Rule rule, PlanCase plan) {
        return rule.params().find("renewed").map(day -> {
            LocalDate today = plan.today();
            LocalDate thisYear = MonthDay.parse("--" + day).atYear(today.getYear());
            return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
        });
    }

    private static void judge(
            PlanCase plan,
            Reference<ContactId> contact,
            Entry entry,
            Optional<LocalDate> since,
            List<Verdict.Fault> faults) {
        SourceRange at = contact.in(plan.plan().file());
        if (!isReached(entry)) {
            faults.add(new Verdict.Fault(at, new Bilingual(entry.name() + " 没有电话", entry.name() + " has no number")));
        }
        since.filter(day -> isOlder(verified(entry), day)).ifPresent(day -> {
            String date = DateTimeFormatter.ISO_LOCAL_DATE.format(day);
            faults.add(new Verdict.Fault(
                    at,
                    new Bilingual(
                            entry.name() + " 自 " + date + " 以来没有核对（verified）",
                            entry.name() + " was not verified since " + date)));
        });
    }

    private static boolean isReached(Entry entry) {
        return entry instanceof Person person
                ? person.mobile() != null || person.phone() != null
                : !(entry instanceof Organisation organisation) || organisation.duty() != null;
    }

    private static @Nullable LocalDate verified(Entry entry) {
        return entry instanceof Person person
                ? person.verified()
                : entry instanceof Organisation organisation ? organisation.verified() : null;
    }

    private static boolean isOlder(@Nullable LocalDate verified, LocalDate day) {
        return verified == null || verified.isBefore(day);
    }
}
