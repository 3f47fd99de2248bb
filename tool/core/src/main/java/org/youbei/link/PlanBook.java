package org.youbei.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youbei.model.ContactId;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.HazardId;
import org.youbei.model.Id;
import org.youbei.model.OrganisationId;
import org.youbei.model.PersonId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.model.ShelterId;
import org.youbei.model.SupplyId;
import org.youbei.model.TeamId;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Config;
import org.youbei.model.register.Event;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Place;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Supply;
import org.youbei.model.register.Team;
import org.youbei.workspace.Registers;
import org.youbei.workspace.Workspace;

/** All entries of a workspace by id, and the plans above and below each plan. */
public final class PlanBook {
    private final Workspace workspace;
    private final Map<String, Known> entries = new HashMap<>();
    private final Map<String, List<Plan>> children = new HashMap<>();
    private final Map<String, LocalDate> lastDrills;

    /** An entry and its kind. */
    private record Known(EntryKind kind, Entry entry) {}

    /** Makes the book of a workspace; what is wrong between its entries is the linker's to say. */
    public PlanBook(Workspace workspace) {
        this.workspace = workspace;
        this.lastDrills = lastDrills(workspace);
        Registers registers = workspace.registers();
        add(EntryKind.PLAN, workspace.plans());
        add(EntryKind.PLAN, workspace.config().external());
        add(EntryKind.DOCUMENT, workspace.documents());
        add(EntryKind.PLACE, registers.places());
        add(EntryKind.ORGANISATION, registers.organisations());
        add(EntryKind.PERSON, registers.people());
        add(EntryKind.TEAM, registers.teams());
        add(EntryKind.SUPPLY, registers.supplies());
        add(EntryKind.SHELTER, registers.shelters());
        add(EntryKind.HAZARD, registers.hazards());
        add(EntryKind.LADDER, registers.ladders());
        add(EntryKind.TASK, registers.tasks());
        add(EntryKind.EQUIPMENT, registers.equipment());
        add(EntryKind.WATER_SITE, registers.waterSites());
        workspace.programmes().forEach(programme -> add(EntryKind.DRILL, programme.drills()));
        add(EntryKind.ACTIVATION, workspace.activations());
        add(EntryKind.BASIS, registers.bases());
        add(EntryKind.EVENT, registers.events());
        for (Plan plan : workspace.plans()) {
            for (Links.Parent parent : plan.links().parents()) {
                children.computeIfAbsent(parent.plan().id().value(), id -> new ArrayList<>())
                        .add(plan);
            }
        }
    }

    private void add(EntryKind kind, List<? extends Entry> all) {
        for (Entry entry : all) {
            entries.putIfAbsent(entry.id().value(), new Known(kind, entry));
        }
    }

    public Workspace workspace() {
        return workspace;
    }

    public Config config() {
        return workspace.config();
    }

    /** Returns the entry of an id of any kind. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id)).map(Known::entry);
    }

    /** Returns the kind of the entry of an id. */
    public Optional<EntryKind> kind(String id) {
        return Optional.ofNullable(entries.get(id)).map(Known::kind);
    }

    /** Returns all ids, sorted. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(entries.keySet());
        Collections.sort(ids);
        return ids;
    }

    private <T> Optional<T> find(Id id, Class<T> type) {
        Known known = entries.get(id.value());
        return known != null && type.isInstance(known.entry())
                ? Optional.of(type.cast(known.entry()))
                : Optional.empty();
    }

    /** Returns a plan of this workspace; none for one of another government. */
    public Optional<Plan> plan(PlanId id) {
        return find(id, Plan.class);
    }

    public Optional<Config.External> external(PlanId id) {
        return find(id, Config.External.class);
    }

    public Optional<Person> person(PersonId id) {
        return find(id, Person.class);
    }

    public Optional<Person> person(ContactId id) {
        return find(id, Person.class);
    }

    public Optional<Organisation> organisation(OrganisationId id) {
        return find(id, Organisation.class);
    }

    public Optional<Organisation> organisation(ContactId id) {
        return find(id, Organisation.class);
    }

    public Optional<Place> place(PlaceCode code) {
        return find(code, Place.class);
    }

    /** Returns a place and the registered places around it, the nearest first. */
    public List<PlaceCode> around(PlaceCode code) {
        String text = code.value();
        Set<PlaceCode> around = new LinkedHashSet<>(List.of(code));
        for (int digits : new int[] {12, 9, 6}) {
            if (text.length() > digits) {
                around.add(new PlaceCode(text.substring(0, digits)));
            }
        }
        around.add(new PlaceCode(text.substring(0, 4) + "00"));
        around.add(new PlaceCode(text.substring(0, 2) + "0000"));
        around.add(new PlaceCode("100000"));
        around.removeIf(place -> !place.equals(code) && place(place).isEmpty());
        return List.copyOf(around);
    }

    public Optional<Team> team(TeamId id) {
        return find(id, Team.class);
    }

    public Optional<Supply> supply(SupplyId id) {
        return find(id, Supply.class);
    }

    public Optional<Shelter> shelter(ShelterId id) {
        return find(id, Shelter.class);
    }

    public Optional<Hazard> hazard(HazardId id) {
        return find(id, Hazard.class);
    }

    public Optional<Event> event(EventId id) {
        return find(id, Event.class);
    }

    /** Returns the plans that name this one as a parent, sorted by level, then id. */
    public List<Plan> children(PlanId id) {
        List<Plan> all = new ArrayList<>(children.getOrDefault(id.value(), List.of()));
        all.sort(java.util.Comparator.comparing(Plan::level)
                .thenComparing(plan -> plan.id().value()));
        return all;
    }

    /** Returns the last day on which a drill of this plan was held. */
    public Optional<LocalDate> lastDrill(PlanId id) {
        return Optional.ofNullable(lastDrills.get(id.value()));
    }

    private static Map<String, LocalDate> lastDrills(Workspace workspace) {
        Map<String, List<PlanId>> plans = new HashMap<>();
        for (Programme programme : workspace.programmes()) {
            String folder = programme.file().substring(0, programme.file().lastIndexOf('/') + 1);
            for (Programme.Drill drill : programme.drills()) {
                plans.put(
                        folder + drill.id().value() + "/result.yaml",
                        drill.plans().stream().map(Reference::id).toList());
            }
        }
        Map<String, LocalDate> last = new HashMap<>();
        for (Result result : workspace.results()) {
            LocalDate held = result.held();
            if (held != null) {
                for (PlanId plan : plans.getOrDefault(result.file(), List.of())) {
                    last.merge(plan.value(), held, (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        }
        return last;
    }

    /** Returns the entries above a plan, nearest first, each once: plans of ours and of other governments. */
    public List<Entry> ancestors(Plan plan) {
        Map<String, Entry> found = new LinkedHashMap<>();
        List<Plan> row = List.of(plan);
        while (!row.isEmpty()) {
            List<Plan> next = new ArrayList<>();
            for (Plan below : row) {
                for (Links.Parent parent : below.links().parents()) {
                    Entry above = entry(parent.plan().id().value()).orElse(null);
                    if (above != null
                            && !above.equals(plan)
                            && found.putIfAbsent(above.id().value(), above) == null
                            && above instanceof Plan ours) {
                        next.add(ours);
                    }
                }
            }
            row = next;
        }
        return List.copyOf(found.values());
    }
}
