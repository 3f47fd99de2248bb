package org.youbei.model.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.LadderId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * A warning ladder: what is watched and done at each step before and during an event.
 *
 * @param scheme the known way of counting that it follows, such as {@code 31631}; or null for one of its own
 */
public record Ladder(
        LadderId id,
        String title,
        @Nullable String scheme,
        List<Reference<EventId>> events,
        List<LadderStep> steps,
        SourceRange source)
        implements Entry {
    @Override
    public String name() {
        return title;
    }
}
