package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.ContactId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * What is attached to a plan of a unit and kept up to date. Parameters: {@code sections}: as of {@link SectionsCheck}; {@code days}: how long a contact that was confirmed
 * counts as confirmed. That number is our own, so that contacts that are merely old are never an error.
 */
final class AnnexesCheck implements PlanCheck {
    static final Code STALE = Code.warning("YB0834");

    /** Whom to call, where that is registered, and when it was last confirmed. */
    private record Contact(
            String name, SourceRange place, @Nullable LocalDate verified) {}

    @Override
    public Code code() {
        return STALE;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Verdict missing = new SectionsCheck().check(rule, plan);
        if (missing instanceof Verdict.Broken) {
            return missing;
        }
        LocalDate oldest = plan.today().minusDays(rule.params().number("days"));
        List<Verdict.Fault> faults = new ArrayList<>();
        boolean unknown = false;
        for (Contact contact : contacts(plan)) {
            LocalDate verified = contact.verified();
            unknown |= verified == null;
            if (verified != null && verified.isBefore(oldest)) {
                faults.add(new Verdict.Fault(
                        contact.place(), new Bilingual(contact.name() + verified, contact.name() + " " + verified)));
            }
        }
        if (!faults.isEmpty()) {
            faults.add(0, new Verdict.Fault(plan.place(), number(faults, oldest)));
            return new Verdict.Broken(faults, true);
        }
        return unknown ? Verdict.unknown("unverified") : Verdict.KEPT;
    }

    private static Bilingual number(List<Verdict.Fault> faults, LocalDate oldest) {
        return new Bilingual(
                "通讯录有" + faults.size() + "处在" + oldest + "之后没有核实",
                faults.size() + " contacts not confirmed since " + oldest);
    }

    private static List<Contact> contacts(PlanCase plan) {
        return plan.plan().forces().contacts().stream()
                .map(Reference::id)
                .flatMap(id -> contact(id, plan))
                .toList();
    }

    private static Stream<Contact> contact(ContactId id, PlanCase plan) {
        return Stream.concat(
                plan.book().person(id).stream().map(one -> new Contact(one.name(), one.source(), one.verified())),
                plan.book().organisation(id).stream()
                        .map(one -> new Contact(one.name(), one.source(), one.verified())));
    }
}
