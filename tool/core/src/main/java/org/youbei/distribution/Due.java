package org.youbei.distribution;

import java.util.Objects;
import org.youbei.model.register.Distribution;

/**
 * A card and who gets it: what makes two entries of the register entries about the same.
 *
 * @param card a plan, or {@code plan#post}
 * @param to an id of the registers, a code of a place, or words
 */
public record Due(String card, String to) {
    static Due of(Distribution handed) {
        return new Due(handed.card(), Objects.requireNonNullElse(handed.to(), ""));
    }
}
