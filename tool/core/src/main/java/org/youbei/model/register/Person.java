package org.youbei.model.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Audience;
import org.youbei.model.Entry;
import org.youbei.model.OrganisationId;
import org.youbei.model.PersonId;
import org.youbei.model.Phone;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * A person who holds a post.
 *
 * @param audienceOrNull who may see the entry, or null when it does not say
 */
public record Person(
        PersonId id,
        String name,
        Reference<OrganisationId> org,
        String post,
        @Nullable Phone mobile,
        @Nullable Phone phone,
        @Nullable Audience audienceOrNull,
        @Nullable LocalDate verified,
        SourceRange source)
        implements Entry {}
