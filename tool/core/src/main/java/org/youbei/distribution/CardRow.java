package org.youbei.distribution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.model.plan.Plan;

/**
 * A row of the list: a card that somebody must get, or one that somebody has.
 *
 * @param kinds what it is; several when one gets several cards of one plan, of which the register keeps one entry
 * @param field the card that was handed over, or null when it is still to be
 */
public record CardRow(
        Due due, List<CardKind> kinds, Plan plan, @Nullable FieldCard field) {
    CardRow(Due due, Collection<CardKind> kinds, Plan plan, @Nullable FieldCard field) {
        this(due, kinds.stream().sorted().distinct().toList(), plan, field);
    }

    public CardRow {
        kinds = List.copyOf(kinds);
    }

    /** Returns the card that was handed over. */
    public Optional<FieldCard> handed() {
        return Optional.ofNullable(field);
    }

    /** Returns the version of the card that was handed over, else the one to hand over. */
    public String version() {
        return field == null ? plan.version() : field.version();
    }

    public boolean isStale() {
        return field != null && field.isStale();
    }
}
