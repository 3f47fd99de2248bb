package org.youbei.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.BasisId;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;

/** What a plan stands on and beside: laws, plans above it, plans it works with, plans it replaces. */
public record Links(
        List<Reference<BasisId>> basis,
        List<Parent> parents,
        List<Relation> relations,
        List<Reference<PlanId>> supersedes) {
    /**
     * A plan above.
     *
     * @param reviewed the fingerprint of that plan when it was last looked at, or null
     */
    public record Parent(Reference<PlanId> plan, @Nullable String reviewed) {}

    /** A plan beside: {@code coordinates}, {@code supports}, {@code details} or {@code uses}. */
    public record Relation(String type, Reference<PlanId> plan) {}
}
