package org.youbei.model.register;

import org.jspecify.annotations.Nullable;
import org.youbei.model.BasisId;
import org.youbei.model.Entry;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/** A law, rule or standard that plans stand on. */
public record Basis(
        BasisId id,
        String title,
        @Nullable String number,
        @Nullable String from,
        @Nullable Reference<BasisId> replacedBy,
        @Nullable String url,
        SourceRange source)
        implements Entry {
    @Override
    public String name() {
        return title;
    }
}
