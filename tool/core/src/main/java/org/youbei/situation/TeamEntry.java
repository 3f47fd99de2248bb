package org.youbei.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.TimeSpan;

/**
 * A team as a situation shows it.
 *
 * @param size its heads; -1 when unknown
 * @param ready how long it takes to move out, or null
 */
public record TeamEntry(
        String id,
        String name,
        String kind,
        int size,
        @Nullable TimeSpan ready,
        List<String> skills,
        List<Contact.Dial> numbers) {}
