package org.youbei.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Audience;
import org.youbei.model.Category;
import org.youbei.model.ContactId;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.PlanStatus;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/**
 * A contingency plan: its front matter as values, and the outline of its body. The text of the body stays in the file.
 *
 * @param shortTitle the title for cards and lists, or null
 * @param levelSpan the place of its level
 * @param kind what sort of special or enterprise plan it is, or null
 * @param steward the person or post that keeps it, or null
 */
public record Plan(
        PlanId id,
        SourceRange source,
        String title,
        @Nullable String shortTitle,
        PlanLevel level,
        Span levelSpan,
        @Nullable String kind,
        @Nullable Category category,
        List<Reference<EventId>> events,
        Reference<PlaceCode> place,
        Reference<OrganisationId> owner,
        @Nullable Reference<ContactId> steward,
        PlanStatus status,
        String version,
        Audience audience,
        Lifecycle lifecycle,
        Links links,
        Forces forces,
        Operation operation,
        List<Attachment> attachments,
        Outline outline)
        implements Entry {
    @Override
    public String name() {
        return title;
    }

    /** Returns the path of its file. */
    public String file() {
        return source.file();
    }

    /** Returns the title for narrow places. */
    public String shortName() {
        return shortTitle == null ? title : shortTitle;
    }
}
