package org.youbei.site;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.Id;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Plan;

/** Where each entry stands in the site, as paths from its root. */
public final class Urls {
    private final PlanBook book;
    private final RegisterShards shards;
    private final Set<String> coveredEvents = new HashSet<>();
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    Urls(PlanBook book, RegisterShards shards) {
        this.book = book;
        this.shards = shards;
        book.workspace()
                .plans()
                .forEach(plan -> plan.events()
                        .forEach(event -> coveredEvents.add(event.id().value())));
    }

    /** Finds the addresses of an edition's entries. */
    public static Urls of(PlanBook book) {
        return new Urls(book, new RegisterShards(book));
    }

    static String plan(Id id) {
        return "plan/" + id.value() + ".html";
    }

    static String place(Id code) {
        return "place/" + code.value() + ".html";
    }

    static String document(Id id) {
        return "document/" + id.value() + ".html";
    }

    static String drill(Id id) {
        return "drill/" + id.value() + ".html";
    }

    static String event(Id id) {
        return "event/" + id.value() + ".html";
    }

    static String ladder(Id id) {
        return "ladder/" + id.value() + ".html";
    }

    static String activation(Id id) {
        return "activation/" + id.value() + ".html";
    }

    /** Returns the path of an entry's page or of its row in a register; empty when the site shows none. */
    public Optional<String> of(String id) {
        Optional<String> path = known.get(id);
        if (path == null) {
            path = find(id);
            known.put(id, path);
        }
        return path;
    }

    private Optional<String> find(String id) {
        Optional<EntryKind> kind = book.kind(id);
        Entry entry = book.entry(id).orElse(null);
        if (kind.isEmpty() || entry == null) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case PLAN -> entry instanceof Plan ? Optional.of(plan(entry.id())) : Optional.empty();
            case DOCUMENT -> Optional.of(document(entry.id()));
            case PLACE -> Optional.of(place(entry.id()));
            case EVENT -> coveredEvents.contains(id) ? Optional.of(event(entry.id())) : Optional.empty();
            case ORGANISATION, PERSON, TEAM, SUPPLY, SHELTER, HAZARD -> Optional.of(shards.row(kind.get(), entry));
            case DRILL ->
                entry instanceof Programme.Drill drill && !drill.isNameless()
                        ? Optional.of(drill(entry.id()))
                        : Optional.empty();
            case LADDER -> Optional.of(ladder(entry.id()));
            case ACTIVATION -> Optional.of(activation(entry.id()));
            case BASIS, TASK, EQUIPMENT, WATER_SITE -> Optional.empty();
        };
    }
}
