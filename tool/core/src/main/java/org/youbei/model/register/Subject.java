package org.youbei.model.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Category;
import org.youbei.model.EventId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * Something to drill, with a scenario to begin from.
 *
 * @param injects what comes up in the drill, in order; never the answer
 * @param questions what is asked at each of these
 * @param looks what the evaluators look at
 */
public record Subject(
        String id,
        Words title,
        @Nullable Category category,
        List<Reference<EventId>> events,
        Words scenario,
        List<Words> injects,
        List<Words> questions,
        List<Words> looks,
        SourceRange source) {
    /** A text in both languages. */
    public record Words(String chinese, String english) {}
}
