package org.youbei.model.plan;

import java.util.List;
import org.youbei.model.DocumentId;
import org.youbei.model.Entry;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/** A handbook, guide, rule or standard that stands beside plans. */
public record Document(
        DocumentId id, SourceRange source, String type, String title, List<Reference<PlanId>> plans, Outline outline)
        implements Entry {
    @Override
    public String name() {
        return title;
    }
}
