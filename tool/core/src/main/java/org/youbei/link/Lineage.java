package org.youbei.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.PlanId;
import org.youbei.model.plan.Plan;

/** The plans above and below a plan, as trees. */
public final class Lineage {
    private final PlanBook book;

    public Lineage(PlanBook book) {
        this.book = book;
    }

    /**
     * A plan in a tree, and those one step further from the root.
     *
     * @param entryOrNull the plan, ours or another government's; null when nothing has the id
     * @param repeated whether the same tree shows what follows from it at an earlier place
     */
    public record Step(String id, @Nullable Entry entryOrNull, boolean repeated, List<Step> next) {
        public Optional<Entry> entry() {
            return Optional.ofNullable(entryOrNull);
        }
    }

    /** Returns the tree of parents above a plan, the plan itself as its root. */
    public Step above(Plan plan) {
        return step(plan.id().value(), this::parents, new HashSet<>());
    }

    /** Returns the tree of plans that stand under an entry, ours or another government's, itself as its root. */
    public Step below(Entry plan) {
        return step(plan.id().value(), this::children, new HashSet<>());
    }

    private Step step(String id, Function<Entry, List<String>> neighbours, Set<String> seen) {
        Entry entry = book.entry(id).orElse(null);
        if (entry == null) {
            return new Step(id, null, false, List.of());
        }
        List<String> next = neighbours.apply(entry);
        if (!seen.add(id)) {
            return new Step(id, entry, !next.isEmpty(), List.of());
        }
        return new Step(
                id,
                entry,
                false,
                next.stream().map(other -> step(other, neighbours, seen)).toList());
    }

    private List<String> parents(Entry entry) {
        return entry instanceof Plan plan
                ? plan.links().parents().stream()
                        .map(parent -> parent.plan().id().value())
                        .toList()
                : List.of();
    }

    private List<String> children(Entry entry) {
        return book.children(new PlanId(entry.id().value())).stream()
                .map(child -> child.id().value())
                .toList();
    }
}
