package org.youbei.model.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ContactId;
import org.youbei.model.Entry;
import org.youbei.model.OrganisationId;
import org.youbei.model.Reference;
import org.youbei.model.TaskId;
import org.youbei.text.SourceRange;

/** A task, problem or measure of a list that is ticked off. */
public record Task(
        TaskId id,
        String title,
        @Nullable String origin,
        List<Reference<OrganisationId>> units,
        @Nullable Reference<ContactId> owner,
        @Nullable LocalDate due,
        @Nullable String status,
        @Nullable LocalDate closed,
        SourceRange source)
        implements Entry {
    @Override
    public String name() {
        return title;
    }
}
