package org.youbei.activation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;

/**
 * What a warning means here.
 *
 * @param identifier that of the warning; empty when it could not be read
 * @param sheets one for each place that it is for
 * @param refusals what is wrong with it, when it is refused
 */
public record Answer(Kind kind, String identifier, String sender, List<Sheet> sheets, List<Diagnostic> refusals) {
    /** The kinds of answers. */
    public enum Kind {
        /** It is in force here. */
        START,
        /** It was in force here, and is no longer on the day that counts as today. */
        EXPIRED,
        /** It takes an earlier one back: the sheets say who ends what. */
        CANCELLED,
        /** It is for no place of ours. */
        ELSEWHERE,
        /** A test, a draft, a receipt: nothing starts. */
        IDLE,
        /** It cannot be read, or its event is none that the workspace knows. */
        REFUSED
    }

    static Answer of(Kind kind, String identifier, String sender) {
        return new Answer(kind, identifier, sender, List.of(), List.of());
    }

    static Answer refused(@Nullable String identifier, List<Diagnostic> refusals) {
        return new Answer(Kind.REFUSED, identifier == null ? "" : identifier, "", List.of(), refusals);
    }
}
