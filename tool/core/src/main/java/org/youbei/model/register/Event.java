package org.youbei.model.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Category;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * A kind of event.
 *
 * @param codes its codes in warnings and standards
 * @param words what people call it
 */
public record Event(
        EventId id,
        String name,
        Category category,
        @Nullable Reference<EventId> parent,
        List<String> codes,
        List<String> words,
        SourceRange source)
        implements Entry {}
