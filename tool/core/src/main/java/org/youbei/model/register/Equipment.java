package org.youbei.model.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ContactId;
import org.youbei.model.Entry;
import org.youbei.model.EquipmentId;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/** Warning, radio or rescue equipment of a place. */
public record Equipment(
        EquipmentId id,
        String kind,
        @Nullable Reference<PlaceCode> place,
        @Nullable Integer quantity,
        @Nullable Reference<ContactId> holder,
        @Nullable LocalDate checked,
        SourceRange source)
        implements Entry {
    @Override
    public String name() {
        return kind;
    }
}
