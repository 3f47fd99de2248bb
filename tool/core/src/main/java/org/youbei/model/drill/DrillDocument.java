package org.youbei.model.drill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ActionRef;
import org.youbei.model.ContactId;
import org.youbei.model.DrillId;
import org.youbei.model.Reference;
import org.youbei.model.plan.Outline;

/** The work plan of a drill ({@code drill.md}): scenario, objectives, groups, support and safety; the body is the text. */
public record DrillDocument(
        Reference<DrillId> id,
        String file,
        @Nullable String scenario,
        List<Objective> objectives,
        List<Group> groups,
        List<String> support,
        @Nullable Safety safety,
        Outline outline) {
    /** What may go wrong in the drill itself, and when it is broken off. */
    public record Safety(List<String> risks, List<String> abort) {}

    /** What the drill wants to see, the action it tests and how it is measured. */
    public record Objective(
            String id,
            String text,
            @Nullable ActionRef action,
            @Nullable String measure,
            @Nullable String standard) {}

    /** Those who run the drill: who leads and who belongs to it, people or organisations, and what it does. */
    public record Group(
            @Nullable String kind,
            String title,
            @Nullable Reference<ContactId> lead,
            List<Reference<ContactId>> members,
            List<String> duties) {}
}
