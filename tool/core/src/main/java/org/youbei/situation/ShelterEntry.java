package org.youbei.situation;

import java.util.List;
import org.youbei.model.EventId;

/**
 * A shelter as a situation shows it.
 *
 * @param capacity how many people it takes; -1 when unknown
 * @param space {@code indoor} or {@code outdoor}, or empty
 * @param events what it is meant for; empty for everything
 */
public record ShelterEntry(
        String id,
        String name,
        String place,
        String placeName,
        String address,
        int capacity,
        String space,
        List<EventId> events,
        List<Contact.Dial> numbers) {
    boolean isFor(EventId event) {
        return events.isEmpty() || events.contains(event);
    }
}
