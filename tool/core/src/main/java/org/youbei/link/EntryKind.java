package org.youbei.link;

import java.util.List;
import java.util.Locale;
import org.youbei.model.ActivationId;
import org.youbei.model.BasisId;
import org.youbei.model.ContactId;
import org.youbei.model.DocumentId;
import org.youbei.model.DrillId;
import org.youbei.model.EquipmentId;
import org.youbei.model.EventId;
import org.youbei.model.HazardId;
import org.youbei.model.Id;
import org.youbei.model.LadderId;
import org.youbei.model.OrganisationId;
import org.youbei.model.PersonId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.ShelterId;
import org.youbei.model.SupplyId;
import org.youbei.model.TaskId;
import org.youbei.model.TeamId;
import org.youbei.model.WaterSiteId;
import org.youbei.schema.DocumentKind;

/** The kinds of entries that have ids, and the documents that hold them. */
public enum EntryKind {
    PLAN(PlanId.class, DocumentKind.PLAN),
    DOCUMENT(DocumentId.class, DocumentKind.DOCUMENT),
    PLACE(PlaceCode.class, DocumentKind.PLACES),
    ORGANISATION(OrganisationId.class, DocumentKind.ORGANISATIONS),
    PERSON(PersonId.class, DocumentKind.PEOPLE),
    TEAM(TeamId.class, DocumentKind.TEAMS),
    SUPPLY(SupplyId.class, DocumentKind.SUPPLIES),
    SHELTER(ShelterId.class, DocumentKind.SHELTERS),
    HAZARD(HazardId.class, DocumentKind.HAZARDS),
    BASIS(BasisId.class, DocumentKind.BASES),
    LADDER(LadderId.class, DocumentKind.LADDERS),
    EVENT(EventId.class, DocumentKind.EVENTS),
    TASK(TaskId.class, DocumentKind.TASKS),
    EQUIPMENT(EquipmentId.class, DocumentKind.EQUIPMENT),
    WATER_SITE(WaterSiteId.class, DocumentKind.WATER_SITES),
    DRILL(DrillId.class, DocumentKind.PROGRAMME),
    ACTIVATION(ActivationId.class, DocumentKind.ACTIVATION);

    private final Class<? extends Id> type;
    private final DocumentKind document;

    EntryKind(Class<? extends Id> type, DocumentKind document) {
        this.type = type;
        this.document = document;
    }

    /** Returns the kinds of entries that a reference of this type may name. */
    static List<EntryKind> of(Id id) {
        if (id instanceof ContactId) {
            return List.of(PERSON, ORGANISATION);
        }
        for (EntryKind kind : values()) {
            if (kind.type.isInstance(id)) {
                return List.of(kind);
            }
        }
        throw new IllegalArgumentException("an id of no kind: " + id);
    }

    /** Returns the kind of document that holds such entries. */
    DocumentKind document() {
        return document;
    }

    /** Returns the name of the kind in files and output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
