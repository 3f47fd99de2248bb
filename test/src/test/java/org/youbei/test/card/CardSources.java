package org.youbei.test.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.card.CardKind;
import org.youbei.link.PlanBook;
import org.youbei.model.EventId;
import org.youbei.model.Id;
import org.youbei.model.Phone;
import org.youbei.model.PlanLevel;
import org.youbei.model.Reference;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Place;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Team;

/** What plans and registers have for each card: read off them without what fills the cards. */
final class CardSources {
    private static final List<String> SLOPES = List.of("landslide", "rockfall", "collapse", "debris-flow");
    private static final List<String> WATERS =
            List.of("flash-flood", "low-lying", "reservoir", "sea-dyke", "dangerous-house", "aquaculture-raft");

    private final PlanBook book;

    CardSources(PlanBook book) {
        this.book = book;
    }

    /** Returns what must stand on each card of a kind, by the card's id. */
    Map<String, List<String>> of(CardKind kind) {
        return switch (kind) {
            case COMMAND -> plans(plan -> isResponding(plan), this::command);
            case POST -> posts();
            case TEAM -> all(book.workspace().registers().teams(), Team::id, this::team);
            case FLOOD_HOUSEHOLD -> hazards(hazard -> WATERS.contains(hazard.kind()) && isLivedAt(hazard));
            case GEO_HOUSEHOLD -> hazards(hazard -> SLOPES.contains(hazard.kind()) && isLivedAt(hazard));
            case GEO_WORK -> hazards(hazard -> SLOPES.contains(hazard.kind()));
            case CALL -> plans(plan -> !plan.operation().warnings().isEmpty(), this::call);
            case STOP -> plans(plan -> !stops(plan).isEmpty(), this::stop);
            case PHONE -> phones();
            case VILLAGE -> plans(plan -> plan.level() == PlanLevel.VILLAGE, this::village);
            case BRIEF -> plans(plan -> isResponding(plan), this::brief);
            case UNIT -> units();
            case CONSULTATION -> plans(CardSources::isConsulted, this::consulted);
            case POSTER -> plans(plan -> isResponding(plan), plan -> texts(actions(plan)));
        };
    }

    private static boolean isConsulted(Plan plan) {
        return isResponding(plan)
                && !plan.forces().units().isEmpty()
                && plan.level() != PlanLevel.VILLAGE
                && plan.level() != PlanLevel.ENTERPRISE;
    }

    /** Who has a post, what each unit is for, what starts each level and what it stops. */
    private List<String> consulted(Plan plan) {
        List<String> said = new ArrayList<>(texts(stops(plan)));
        plan.forces().units().forEach(unit -> said.addAll(unit.duties()));
        plan.operation().responses().forEach(response -> said.addAll(conditions(response)));
        plan.forces()
                .command()
                .forEach(post -> post.holders()
                        .forEach(holder -> numbers(holder.id().value()).forEach(said::add)));
        return said;
    }

    /** What each key unit does by its own plan at any colour of those events, and what others have it do. */
    private Map<String, List<String>> units() {
        Map<String, List<String>> units = new LinkedHashMap<>();
        for (Organisation unit : book.workspace().registers().organisations()) {
            if (!unit.keyFor().isEmpty()) {
                List<String> said = new ArrayList<>(List.of(unit.name()));
                List<EventId> events = unit.keyFor().stream().map(Reference::id).toList();
                for (Plan plan : book.workspace().plans()) {
                    boolean isOwn = plan.owner().id().equals(unit.id());
                    plan.operation().responses().forEach(response -> {
                        boolean isLinked = isOwn
                                && plan.operation().warnings().stream()
                                        .anyMatch(link -> link.response().equals(response.level())
                                                && events.contains(
                                                        link.on().event().id()));
                        response.actions().stream()
                                .filter(action -> isLinked || !isOwn && isBy(action, unit))
                                .forEach(action -> said.add(action.text()));
                    });
                }
                units.put(unit.id().value(), said);
            }
        }
        return units;
    }

    private static boolean isBy(Operation.Action action, Organisation unit) {
        return action.by() != null && action.by().name().equals(unit.id().value());
    }

    private static boolean isResponding(Plan plan) {
        return !plan.operation().responses().isEmpty();
    }

    private static boolean isLivedAt(Hazard hazard) {
        return hazard.households() == null || hazard.households() > 0;
    }

    /** Says which entries have a card. */
    private interface Choice<T> {
        boolean includes(T entry);
    }

    private Map<String, List<String>> plans(Choice<Plan> choice, Function<Plan, List<String>> source) {
        return all(
                book.workspace().plans().stream()
                        .filter(plan -> plan.status().isInForce() && choice.includes(plan))
                        .toList(),
                Plan::id,
                source);
    }

    private Map<String, List<String>> hazards(Choice<Hazard> choice) {
        return all(
                book.workspace().registers().hazards().stream()
                        .filter(choice::includes)
                        .toList(),
                Hazard::id,
                this::hazard);
    }

    private static <T> Map<String, List<String>> all(
            List<T> entries, Function<T, Id> id, Function<T, List<String>> source) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        entries.forEach(entry -> all.put(id.apply(entry).value(), source.apply(entry)));
        return all;
    }

    private List<String> command(Plan plan) {
        List<String> said = new ArrayList<>(called(plan));
        for (Operation.Response response : plan.operation().responses()) {
            said.addAll(conditions(response));
            said.addAll(texts(soonest(response, 6)));
        }
        plan.forces().command().stream()
                .filter(post -> !post.holders().isEmpty())
                .forEach(post -> said.add(post.title()));
        return said;
    }

    private List<String> call(Plan plan) {
        List<String> said = new ArrayList<>(called(plan));
        plan.operation()
                .warnings()
                .forEach(link -> book.event(link.on().event().id()).ifPresent(event -> said.add(event.name())));
        return said;
    }

    /** The names and numbers of those who hold posts and of the contacts. */
    private List<String> called(Plan plan) {
        Stream<String> holders = plan.forces().command().stream()
                .flatMap(post -> post.holders().stream())
                .map(holder -> holder.id().value());
        Stream<String> contacts =
                plan.forces().contacts().stream().map(contact -> contact.id().value());
        return Stream.concat(holders, contacts).flatMap(this::numbers).toList();
    }

    private Map<String, List<String>> posts() {
        Map<String, List<String>> posts = new LinkedHashMap<>();
        book.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .forEach(plan -> plan.operation().posts().forEach(post -> {
                    List<String> said = new ArrayList<>(List.of(post.title()));
                    said.addAll(post.risks());
                    said.addAll(post.steps());
                    said.addAll(post.cautions());
                    post.contacts()
                            .forEach(contact -> numbers(contact.id().value()).forEach(said::add));
                    posts.put(plan.id().value() + "#" + post.id(), said);
                }));
        return posts;
    }

    private List<String> team(Team team) {
        List<String> said = new ArrayList<>(team.skills());
        said.add(team.name());
        add(said, team.phone());
        if (team.leader() != null) {
            numbers(team.leader().id().value()).forEach(said::add);
        }
        return said;
    }

    private List<String> hazard(Hazard hazard) {
        List<String> said = new ArrayList<>(List.of(hazard.name()));
        Stream.of(hazard.trigger(), hazard.prepareSignal(), hazard.transferSignal(), hazard.route())
                .filter(Objects::nonNull)
                .forEach(said::add);
        hazard.responsible().forEach(person -> numbers(person.id().value()).forEach(said::add));
        said.add(hazard.people() + "人");
        Optional.ofNullable(hazard.shelter())
                .flatMap(shelter -> book.shelter(shelter.id()))
                .ifPresent(shelter -> said.addAll(shelter(shelter)));
        return said;
    }

    private List<String> shelter(Shelter shelter) {
        List<String> said = new ArrayList<>(List.of(shelter.name()));
        if (shelter.address() != null) {
            said.add(shelter.address());
        }
        add(said, shelter.phone());
        if (shelter.manager() != null) {
            numbers(shelter.manager().id().value()).forEach(said::add);
        }
        return said;
    }

    private static List<Operation.Action> stops(Plan plan) {
        return actions(plan).stream().filter(action -> !action.stop().isEmpty()).toList();
    }

    private List<String> stop(Plan plan) {
        List<String> said = new ArrayList<>(texts(stops(plan)));
        for (Operation.Action action : stops(plan)) {
            Optional.ofNullable(action.by())
                    .flatMap(by -> book.entry(by.name()))
                    .ifPresent(entry -> numbers(entry.id().value()).forEach(said::add));
            Optional.ofNullable(action.lift()).map(Operation.Lift::when).ifPresent(said::add);
        }
        return said;
    }

    private Map<String, List<String>> phones() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Place place : book.workspace().registers().places()) {
            String code = place.id().value();
            if (code.equals("330999") || code.length() == 9) {
                List<String> said = new ArrayList<>();
                for (Organisation organisation : book.workspace().registers().organisations()) {
                    String at = organisation.place() == null
                            ? ""
                            : organisation.place().id().value();
                    if (code.length() == 9 ? at.startsWith(code) : at.equals(code)) {
                        add(said, organisation.duty());
                    }
                }
                lists.put(code, said);
            }
        }
        return lists;
    }

    private List<String> village(Plan plan) {
        List<String> said = new ArrayList<>();
        String code = plan.place().id().value();
        book.workspace().registers().hazards().stream()
                .filter(hazard -> hazard.place().id().value().startsWith(code))
                .forEach(hazard -> said.addAll(hazard(hazard)));
        plan.forces()
                .shelters()
                .forEach(shelter -> book.shelter(shelter.id()).ifPresent(known -> said.addAll(shelter(known))));
        plan.forces().teams().forEach(team -> book.team(team.id()).ifPresent(known -> add(said, known.phone())));
        plan.operation().responses().forEach(response -> said.addAll(texts(soonest(response, 3))));
        book.workspace().registers().equipment().stream()
                .filter(equipment -> equipment.place() != null
                        && equipment.place().id().value().startsWith(code))
                .flatMap(equipment -> Stream.ofNullable(equipment.holder()))
                .forEach(holder -> numbers(holder.id().value()).forEach(said::add));
        return said;
    }

    private List<String> brief(Plan plan) {
        List<String> said = new ArrayList<>(texts(stops(plan)));
        plan.operation().responses().forEach(response -> said.addAll(conditions(response)));
        plan.forces()
                .shelters()
                .forEach(shelter -> book.shelter(shelter.id()).ifPresent(known -> said.add(known.name())));
        book.config().publicPhones().forEach(phone -> add(said, phone));
        return said;
    }

    private static List<Operation.Action> actions(Plan plan) {
        return plan.operation().responses().stream()
                .flatMap(response -> response.actions().stream())
                .toList();
    }

    private static List<Operation.Action> soonest(Operation.Response response, int most) {
        return response.actions().stream()
                .sorted(Comparator.comparingLong(action -> action.within() == null
                        ? Long.MAX_VALUE
                        : action.within().roughMinutes()))
                .limit(most)
                .toList();
    }

    private static List<String> texts(List<Operation.Action> actions) {
        return actions.stream().map(Operation.Action::text).toList();
    }

    private static List<String> conditions(Operation.Response response) {
        return response.triggers().stream()
                .flatMap(trigger -> Stream.ofNullable(trigger.when()))
                .toList();
    }

    /** Returns the numbers of a person or an organisation, each as it was typed. */
    private Stream<String> numbers(String id) {
        List<String> numbers = new ArrayList<>();
        book.entry(id).ifPresent(entry -> {
            if (entry instanceof Person person) {
                numbers.add(person.name());
                add(numbers, person.mobile());
                add(numbers, person.phone());
            } else if (entry instanceof Organisation organisation) {
                add(numbers, organisation.duty());
            }
        });
        return numbers.stream();
    }

    private static void add(List<String> said, @Nullable Phone phone) {
        if (phone != null) {
            said.add(phone.text());
        }
    }
}
