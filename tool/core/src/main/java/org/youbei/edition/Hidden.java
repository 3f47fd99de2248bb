package org.youbei.edition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.Id;
import org.youbei.model.OrganisationId;
import org.youbei.model.Reference;

/** The ids of the entries that an edition does not show. A reference to one of them is left out as well: what a page does not know it cannot print. */
record Hidden(Set<String> ids) {
    /** Stands where an organisation must be named and may not be: pages name only what they know, and this they do not. */
    private static final OrganisationId WITHHELD = new OrganisationId("withheld-withheld");

    /** Returns the ids of those entries that are not among the shown. */
    static Hidden of(Stream<? extends Entry> all, Collection<String> shown) {
        Set<String> ids = new HashSet<>();
        all.map(entry -> entry.id().value()).filter(id -> !shown.contains(id)).forEach(ids::add);
        return new Hidden(ids);
    }

    boolean has(@Nullable String id) {
        return id != null && ids.contains(id);
    }

    boolean has(@Nullable Reference<? extends Id> reference) {
        return reference != null && ids.contains(reference.id().value());
    }

    /** Returns the reference when it leads to something shown, else null. */
    <I extends Id> @Nullable Reference<I> shown(@Nullable Reference<I> reference) {
        return has(reference) ? null : reference;
    }

    /** Returns those references that lead to something shown. */
    <I extends Id> List<Reference<I>> shown(List<Reference<I>> references) {
        return references.stream().anyMatch(this::has)
                ? references.stream().filter(reference -> !has(reference)).toList()
                : references;
    }

    /** Returns the reference, or one to nobody when what it leads to is not shown. */
    Reference<OrganisationId> orWithheld(Reference<OrganisationId> reference) {
        return has(reference)
                ? new Reference<>(WITHHELD, reference.line(), reference.column(), reference.length())
                : reference;
    }
}
