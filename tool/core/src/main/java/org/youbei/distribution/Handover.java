package org.youbei.distribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.youbei.model.register.Distribution;

/** An entry of the register: a card of a version, to whom and when it was handed over. */
public record Handover(Due due, String version, LocalDate on) {
    /** Returns what an entry of the register says; empty when it says too little. */
    static Optional<Handover> of(Distribution entry) {
        String version = entry.version();
        LocalDate on = entry.on();
        return version == null || on == null ? Optional.empty() : Optional.of(new Handover(Due.of(entry), version, on));
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
