package org.youbei.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ContactId;
import org.youbei.model.Entry;
import org.youbei.model.Reference;
import org.youbei.model.TimeSpan;
import org.youbei.model.register.LadderStep;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;

/** What pages say of the steps of ladders. */
final class LadderSteps {
    private final Context context;

    LadderSteps(Context context) {
        this.context = context;
    }

    /** Returns when a step is: its label, else its time in words. */
    String time(LadderStep step) {
        String label = step.label();
        TimeSpan at = step.at();
        if (label != null) {
            return label;
        }
        return at == null ? step.id() : before(at);
    }

    private String before(TimeSpan at) {
        if (at.amount() == 0) {
            return context.words().say("ladder.arrival");
        }
        return at.amount() > 0
                ? context.words().fill("ladder.behind", context.words().span(at))
                : context.words().fill("ladder.ahead", context.words().span(new TimeSpan(-at.amount(), at.unit())));
    }

    /** Returns by when something is done, from the beginning of its step; empty when no time is set. */
    String within(@Nullable TimeSpan within) {
        return within == null ? "" : context.words().within(within);
    }

    /** Returns who does something, and the numbers, from a page. */
    PlanPage.Who doer(String path, @Nullable Reference<ContactId> doer) {
        if (doer == null) {
            return new PlanPage.Who("", List.of());
        }
        Entry entry = context.book().entry(doer.id().value()).orElse(null);
        if (entry instanceof Organisation organisation) {
            return new PlanPage.Who(Context.shortName(organisation), List.of(context.call(path, organisation)));
        }
        return entry instanceof Person person
                ? new PlanPage.Who(person.name(), List.of(context.call(path, person)))
                : new PlanPage.Who(entry == null ? "" : entry.name(), List.of());
    }
}
