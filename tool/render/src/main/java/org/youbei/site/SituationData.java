package org.youbei.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.youbei.activation.LadderSteps;
import org.youbei.activation.Sheet;
import org.youbei.concurrent.Workers;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.Reference;
import org.youbei.situation.Contact;
import org.youbei.situation.Doer;
import org.youbei.situation.PlacePiece;
import org.youbei.situation.PlanPiece;
import org.youbei.situation.RiskPoint;
import org.youbei.situation.ShelterEntry;
import org.youbei.situation.Situations;
import org.youbei.situation.TeamEntry;
import org.youbei.situation.format.SituationJson;

/**
 * Writes the pieces of situations as scripts: one for each place, with the pieces of its plans, cut into parts where they are many. What a script needs that one of a
 * place around it holds is not in it again: they are always loaded along the chain.
 */
final class SituationData {
    static final String FOLDER = "data/situation/";

    /** The most bytes of plans in one script. */
    private static final int PART = 90_000;

    private final Context context;
    private final Situations situations;
    private final Workers workers;
    private final BiConsumer<String, byte[]> sink;
    private final Map<PlaceCode, List<PlanPiece>> plans = new HashMap<>();
    private final Map<PlaceCode, Set<String>> contacts = new ConcurrentHashMap<>();

    SituationData(Context context, Situations situations, Workers workers, BiConsumer<String, byte[]> sink) {
        this.context = context;
        this.situations = situations;
        this.workers = workers;
        this.sink = sink;
    }

    /** What all situations share. */
    private record Book(PlaceCode home, List<String> stops, List<Named> events) {}

    /** All ladders. */
    private record Ladders(List<Climb> ladders) {}

    /** A ladder: its events and its steps. */
    private record Climb(List<EventId> events, List<Sheet.Step> steps) {}

    /** An event with its name, and whether some plan is for it. */
    private record Named(EventId id, String name, boolean covered) {}

    /** What belongs to a place; the parts name the plans in each further script. */
    private record Shard(
            PlacePiece place,
            List<Contact> contacts,
            List<TeamEntry> teams,
            List<ShelterEntry> shelters,
            List<List<PlanId>> parts) {}

    void write() {
        // What is asked one by one below is made by all threads before.
        workers.forEach(situations.places(), situations::place);
        workers.forEach(
                context.book().workspace().plans().stream()
                        .filter(plan -> plan.status().isInForce())
                        .toList(),
                plan -> situations.plan(plan.id()));
        context.book().workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .map(plan -> plan.id())
                .sorted(java.util.Comparator.comparing(PlanId::value))
                .forEach(id -> plans.computeIfAbsent(holder(id), place -> new ArrayList<>())
                        .add(situations.plan(id)));
        put("index.js", "book", List.of(SituationJson.pieces(book())));
        put("ladder.js", "ladders", List.of(SituationJson.pieces(ladders())));
        workers.forEach(situations.places(), this::write);
    }

    private Ladders ladders() {
        LadderSteps steps = new LadderSteps(context.book());
        return new Ladders(context.book().workspace().registers().ladders().stream()
                .map(ladder ->
                        new Climb(ladder.events().stream().map(Reference::id).toList(), steps.of(ladder)))
                .toList());
    }

    private Book book() {
        Set<EventId> covered = Set.copyOf(situations.events());
        List<Named> events = context.book().workspace().registers().events().stream()
                .map(event -> new Named(event.id(), event.name(), covered.contains(event.id())))
                .toList();
        return new Book(context.jurisdiction(), situations.stopOrders(), events);
    }

    /** The place whose script holds a plan: its own; for a unit the town, since the villages of a town are always loaded with it. */
    private PlaceCode holder(PlanId id) {
        PlanPiece plan = situations.plan(id);
        if (plan.level() != PlanLevel.ENTERPRISE) {
            return plan.place();
        }
        PlaceCode site = situations.site(id);
        if (context.book().place(site).isEmpty()) {
            return site;
        }
        return situations.place(site).chain().stream()
                .filter(place -> !PlacePiece.isWide(place))
                .reduce((narrow, wide) -> wide)
                .orElse(site);
    }

    private void write(PlaceCode code) {
        PlacePiece place = situations.place(code);
        List<byte[]> own = new ArrayList<>();
        List<List<byte[]>> parts = new ArrayList<>();
        List<List<PlanId>> ids = new ArrayList<>();
        cut(plans.getOrDefault(code, List.of()), own, parts, ids);
        List<byte[]> all = new ArrayList<>();
        all.add(SituationJson.pieces(shard(place, ids)));
        all.addAll(own);
        put(code.value() + ".js", "place", all);
        for (int part = 0; part < parts.size(); part++) {
            put(code.value() + "-" + part + ".js", "plans", parts.get(part));
        }
    }

    private static void cut(List<PlanPiece> plans, List<byte[]> own, List<List<byte[]>> parts, List<List<PlanId>> ids) {
        Map<PlanId, byte[]> pieces = new LinkedHashMap<>();
        plans.forEach(plan -> pieces.put(plan.id(), SituationJson.pieces(plan)));
        if (pieces.values().stream().mapToInt(piece -> piece.length).sum() <= PART) {
            own.addAll(pieces.values());
            return;
        }
        int size = PART;
        for (Map.Entry<PlanId, byte[]> piece : pieces.entrySet()) {
            size += piece.getValue().length;
            if (size > PART) {
                size = piece.getValue().length;
                parts.add(new ArrayList<>());
                ids.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(piece.getValue());
            ids.get(ids.size() - 1).add(piece.getKey());
        }
    }

    private Shard shard(PlacePiece place, List<List<PlanId>> parts) {
        List<PlacePiece> around =
                place.chain().stream().skip(1).map(situations::place).toList();
        Set<String> teams = ids(place.teams());
        Set<String> shelters = ids(place.shelters());
        Set<String> people = new TreeSet<>(contacts(place.code()));
        around.forEach(above -> {
            teams.removeAll(ids(above.teams()));
            shelters.removeAll(ids(above.shelters()));
            people.removeAll(contacts(above.code()));
        });
        return new Shard(
                place,
                people.stream().flatMap(id -> situations.contact(id).stream()).toList(),
                teams.stream().map(situations::team).toList(),
                shelters.stream().map(situations::shelter).toList(),
                parts);
    }

    private static Set<String> ids(List<PlacePiece.Near> near) {
        Set<String> ids = new TreeSet<>();
        near.forEach(one -> ids.add(one.id()));
        return ids;
    }

    /** The ids of all whom the plans and risk points of a place name, and of those who are called when they do not answer. */
    private Set<String> contacts(PlaceCode code) {
        return contacts.computeIfAbsent(code, known -> {
            Set<String> named = new HashSet<>();
            plans.getOrDefault(known, List.of()).forEach(plan -> addAll(named, plan));
            situations.place(known).hazards().stream()
                    .map(RiskPoint::responsible)
                    .forEach(named::addAll);
            Set<String> all = new HashSet<>(named);
            named.stream()
                    .flatMap(id -> situations.contact(id).stream())
                    .flatMap(contact -> Stream.ofNullable(contact.otherwise()))
                    .forEach(all::add);
            return all;
        });
    }

    private static void addAll(Collection<String> named, PlanPiece plan) {
        named.addAll(plan.contacts());
        for (PlanPiece.Response response : plan.responses()) {
            Stream.concat(
                            Stream.of(response.decides(), response.ends()),
                            response.actions().stream().flatMap(act -> Stream.of(act.by(), act.liftedBy())))
                    .map(Doer::contacts)
                    .forEach(named::addAll);
        }
    }

    /** Writes a script that hands values to a function. */
    private void put(String name, String function, List<byte[]> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("youbeiSituation." + function + "(").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                bytes.write(',');
                bytes.write('\n');
            }
            bytes.writeBytes(values.get(i));
        }
        bytes.writeBytes(");\n".getBytes(StandardCharsets.UTF_8));
        sink.accept(FOLDER + name, bytes.toByteArray());
    }
}
