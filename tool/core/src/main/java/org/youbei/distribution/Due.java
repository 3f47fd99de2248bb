package org.youbei.distribution;

import java.util.List;
import java.util.Objects;
import org.youbei.model.register.Distribution;
import org.youbei.text.YamlScalar;

/**
 * A card and who gets it: what makes two entries of the register entries about the same.
 *
 * @param card a plan, or {@code plan#post}
 * @param to an id of the registers, a code of a place, or words
 */
public record Due(String card, String to) {
    /** Returns the keys of an entry with their values, as registers are usually typed: codes and versions in quotes. */
    public List<String> typed(String version) {
        String quoted = "\"" + card + "\"";
        boolean code = to.chars().allMatch(Character::isDigit);
        return List.of(
                "card: " + (card.contains("#") ? quoted : YamlScalar.write(card)),
                "version: \"" + version + "\"",
                "to: " + (code ? "\"" + to + "\"" : YamlScalar.write(to)));
    }

    /** Returns what an entry of the register is about. */
    public static Due of(Distribution handed) {
        return new Due(handed.card(), Objects.requireNonNullElse(handed.to(), ""));
    }
}
