package org.youbei.model.drill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ActionRef;
import org.youbei.model.Name;
import org.youbei.model.OrganisationId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/** The event list of a drill ({@code script.yaml}), in the order of the file. */
public record Script(String file, List<Row> rows) {
    /** One inject: when it comes, from whom to whom, and what is expected. */
    public record Row(
            @Nullable String at,
            @Nullable String inject,
            @Nullable String by,
            List<Reference<OrganisationId>> to,
            @Nullable String channel,
            @Nullable String expect,
            @Nullable ActionRef action,
            @Nullable Name objective,
            @Nullable SourceRange place) {}
}
