package org.youbei.distribution;

import java.util.Objects;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Distribution;

/** A card that somebody has, and its plan as it stands now. */
public record FieldCard(Distribution handed, Plan plan) {
    /** How a card stands to its plan. */
    public enum Standing {
        /** It is of the present version. */
        PRESENT,
        /** The plan has another version now. */
        OLD,
        /** The plan was replaced by another or repealed. */
        ENDED
    }

    /** Returns how the card stands to its plan. */
    public Standing standing() {
        if (plan.status().isEnded()) {
            return Standing.ENDED;
        }
        return version().equals(plan.version()) ? Standing.PRESENT : Standing.OLD;
    }

    /** Returns whether it must be taken back or replaced. */
    public boolean isStale() {
        return standing() != Standing.PRESENT;
    }

    /** Returns the version printed on it; empty when the register does not say. */
    public String version() {
        return Objects.requireNonNullElse(handed.version(), "");
    }

    /** Returns who has it, as typed; empty when the register does not say. */
    public String to() {
        return Objects.requireNonNullElse(handed.to(), "");
    }
}
