package org.youbei.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.Entry;
import org.youbei.model.register.Organisation;
import org.youbei.revision.DrillChanges;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/** The calendars of an edition: all drills, what is due, and those of each organisation and team. */
public final class Calendars {
    private final Request request;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Calendars(Request request) {
        this.request = request;
    }

    /**
     * What is to be written.
     *
     * @param all the whole workspace: of what an edition does not hold it says what it may
     * @param facts what is known of the edition
     * @param domain what makes ids differ from those of other workspaces
     * @param stamp when it was made, {@code 20260520T000000Z}
     */
    public record Request(
            PlanBook all,
            Facts facts,
            Rulebook rulebook,
            Audience audience,
            DrillChanges changes,
            Messages messages,
            String domain,
            String stamp) {
        PlanBook edition() {
            return facts.book();
        }

        String say(String key, Object... arguments) {
            return messages.say(Phrase.of(key, arguments));
        }
    }

    /** Returns the files by their path within the folder of calendars. What is due is nobody's business in public. */
    public static SortedMap<String, byte[]> of(Request request) {
        Calendars calendars = new Calendars(request);
        String name = request.all().config().name();
        List<DrillEvents.Held> drills = DrillEvents.of(request);
        calendars.put("drills.ics", request.say("calendar.title.drills", name), drills);
        List<DrillEvents.Held> all = new ArrayList<>(drills);
        if (request.audience() != Audience.PUBLIC) {
            List<DrillEvents.Held> due = DueEvents.of(request);
            calendars.put("due.ics", request.say("calendar.title.due", name), due);
            all.addAll(due);
        }
        Map<String, List<DrillEvents.Held>> byParty = byParty(all);
        for (Organisation one : request.edition().workspace().registers().organisations()) {
            calendars.own("organisations/", one, byParty);
        }
        request.edition().workspace().registers().teams().forEach(team -> calendars.own("teams/", team, byParty));
        return calendars.files;
    }

    private static Map<String, List<DrillEvents.Held>> byParty(List<DrillEvents.Held> all) {
        Map<String, List<DrillEvents.Held>> byParty = new HashMap<>();
        all.forEach(one -> one.parties().stream()
                .distinct()
                .forEach(party ->
                        byParty.computeIfAbsent(party, id -> new ArrayList<>()).add(one)));
        return byParty;
    }

    /** The calendar of one that is in something; nobody has an empty one. */
    private void own(String folder, Entry entry, Map<String, List<DrillEvents.Held>> byParty) {
        List<DrillEvents.Held> its = byParty.getOrDefault(entry.id().value(), List.of());
        if (!its.isEmpty()) {
            put(folder + entry.id().value() + ".ics", request.say("calendar.title.own", entry.name()), its);
        }
    }

    private void put(String path, String title, List<DrillEvents.Held> events) {
        CalendarHead head = new CalendarHead(title, request.domain(), request.stamp());
        files.put(
                path,
                CalendarText.write(
                        head, events.stream().map(DrillEvents.Held::event).toList()));
    }
}
