package org.youbei.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.Backlinks;
import org.youbei.model.Entry;
import org.youbei.model.Id;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Team;
import org.youbei.workspace.Registers;
import org.youbei.workspace.Workspace;

/**
 * Which entries of the registers a pack holds: all that lie in the place; of the places around it what the plans name; of other towns and villages only what the place's own
 * plans and risk points name. A risk point, which says how many households live in danger where, is never one of another place.
 */
final class PackEntries {
    private final Registers registers;
    private final Workspace all;
    private final PlaceCode code;
    private final Map<String, PlaceCode> places = new HashMap<>();
    private final Map<String, List<String>> needs = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    PackEntries(Workspace all, PlaceCode code) {
        this.all = all;
        this.code = code;
        this.registers = all.registers();
        findPlaces();
        findNeeds();
    }

    /** Returns whether a pack with these plans holds an entry. */
    Predicate<Id> kept(List<Plan> plans) {
        places.forEach((id, place) -> {
            if (code.contains(place)) {
                keep(id);
            }
        });
        registers.teams().stream().filter(this::serves).forEach(team -> keep(team.id()));
        for (Plan plan : plans) {
            boolean own = code.contains(plan.place().id());
            Stream.concat(
                            Backlinks.namedBy(plan).stream(),
                            plan.outline().wikiLinks().stream().map(link -> link.target()))
                    .filter(id -> own || !isElsewhere(id))
                    .forEach(this::keep);
        }
        Reference<?> duty = all.config().duty();
        if (duty != null) {
            keep(duty.id());
        }
        registers.hazards().stream()
                .filter(hazard -> !code.contains(hazard.place().id()))
                .forEach(hazard -> kept.remove(hazard.id().value()));
        keepPlaces();
        return id -> kept.contains(id.value());
    }

    private boolean serves(Team team) {
        return team.serves().stream().anyMatch(place -> code.contains(place.id()));
    }

    private boolean isElsewhere(String id) {
        PlaceCode place = places.get(id);
        return place != null && !place.contains(code) && !code.contains(place);
    }

    private void keep(Id id) {
        keep(id.value());
    }

    /** Keeps an entry and all that its own row names: who leads a team, who holds a stock. */
    private void keep(String id) {
        Deque<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (kept.add(one)) {
                next.addAll(needs.getOrDefault(one, List.of()));
            }
        }
    }

    /** The place, those around and in it, and those of the kept entries, whose names stand beside them. */
    private void keepPlaces() {
        Set<String> named = new HashSet<>();
        places.forEach((id, place) -> {
            if (kept.contains(id)) {
                named.add(place.value());
            }
        });
        registers.places().forEach(place -> {
            boolean near = code.contains(place.id()) || place.id().contains(code);
            boolean around = named.stream().anyMatch(name -> place.id().contains(new PlaceCode(name)));
            if (near || around) {
                kept.add(place.id().value());
            } else {
                kept.remove(place.id().value());
            }
        });
    }

    private void findPlaces() {
        registers.organisations().forEach(o -> put(o, o.place()));
        registers.people().forEach(p -> inherit(p, p.org()));
        registers.teams().forEach(t -> inherit(t, t.org()));
        registers.supplies().forEach(s -> {
            if (s.place() == null) {
                inherit(s, s.org());
            } else {
                put(s, s.place());
            }
        });
        registers.shelters().forEach(s -> put(s, s.place()));
        registers.hazards().forEach(h -> put(h, h.place()));
        registers.equipment().forEach(e -> put(e, e.place()));
        registers.waterSites().forEach(w -> put(w, w.place()));
    }

    private void put(Entry entry, @Nullable Reference<PlaceCode> place) {
        if (place != null) {
            places.put(entry.id().value(), place.id());
        }
    }

    private void inherit(Entry entry, @Nullable Reference<? extends Id> from) {
        PlaceCode place = from == null ? null : places.get(from.id().value());
        if (place != null) {
            places.put(entry.id().value(), place);
        }
    }

    private void findNeeds() {
        registers.organisations().forEach(this::needs);
        registers.people().forEach(p -> need(p, List.of(p.org())));
        registers.teams().forEach(t -> need(t, some(t.org(), t.leader())));
        registers.supplies().forEach(s -> need(s, some(s.org(), s.contact())));
        registers.shelters().forEach(s -> need(s, some(s.manager())));
        registers.hazards().forEach(this::needs);
        registers.equipment().forEach(e -> need(e, some(e.holder())));
        registers
                .waterSites()
                .forEach(w -> need(w, some(w.administrative(), w.departmental(), w.technical(), w.patrol())));
    }

    private void needs(Organisation organisation) {
        need(organisation, some(organisation.parent()));
    }

    private void needs(Hazard hazard) {
        need(
                hazard,
                Stream.concat(hazard.responsible().stream(), some(hazard.shelter()).stream())
                        .toList());
    }

    private static List<Reference<? extends Id>> some(@Nullable Reference<?>... references) {
        List<Reference<? extends Id>> some = new ArrayList<>();
        for (Reference<?> reference : references) {
            if (reference != null) {
                some.add(reference);
            }
        }
        return some;
    }

    private void need(Entry entry, Collection<? extends Reference<? extends Id>> references) {
        needs.put(
                entry.id().value(),
                references.stream().map(reference -> reference.id().value()).toList());
    }
}
