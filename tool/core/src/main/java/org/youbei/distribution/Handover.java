package org.youbei.distribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.youbei.model.register.Distribution;

/** An entry of the register: a card of a version, to whom and when it was handed over. */
public record Handover(Due due, String version, LocalDate on) {
    /** Returns whether an entry of the register says the same. */
    boolean isIn(Distribution entry) {
        return Due.of(entry).equals(due) && version.equals(entry.version()) && Objects.equals(on, entry.on());
    }

    /** Returns the entry on one line. */
    public String inline() {
        return "- {" + String.join(", ", fields()) + "}";
    }

    /** Returns the keys with their values. */
    List<String> fields() {
        List<String> fields = new ArrayList<>(due.typed(version));
        fields.add("on: " + on);
        return fields;
    }
}
