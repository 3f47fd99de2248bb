package org.youbei.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.Entry;
import org.youbei.model.Id;
import org.youbei.model.OrganisationId;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.activation.Activation;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Place;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Supply;
import org.youbei.model.register.Team;
import org.youbei.workspace.Assets;
import org.youbei.workspace.Registers;

/** Makes what is to be indexed from the plan book of an edition: what the edition may not show is not in it. */
public final class SearchContent {
    /** Among equals the plan of the higher level comes first. */
    private static final Comparator<Plan> ORDER = Comparator.<Plan, Boolean>comparing(
                    plan -> !plan.status().isInForce())
            .thenComparing(Plan::level)
            .thenComparing(plan -> plan.place().id())
            .thenComparing(plan -> plan.id().value());

    private final PlanBook book;
    private final Audience audience;
    private final Function<String, String> bodies;
    private final Function<Id, String> urls;
    private final Places places;
    private final Map<String, List<Plan>> plansByPlace;

    private SearchContent(
            PlanBook book, Audience audience, Function<String, String> bodies, Function<Id, String> urls) {
        this.book = book;
        this.audience = audience;
        this.bodies = bodies;
        this.urls = urls;
        this.places = new Places(book);
        this.plansByPlace = plansByPlace(book);
    }

    /**
     * Returns what the index of an edition holds.
     *
     * @param bodies the body of a plan by the path of its file
     * @param urls where an entry stands in the site; empty when nowhere
     */
    public static SearchIndex.Content of(
            PlanBook book,
            Audience audience,
            Assets assets,
            Function<String, String> bodies,
            Function<Id, String> urls) {
        SearchContent content = new SearchContent(book, audience, bodies, urls);
        List<Entry> texts =
                new ArrayList<>(book.workspace().plans().stream().sorted(ORDER).toList());
        texts.addAll(book.workspace().documents());
        return new SearchIndex.Content(texts, entries(book), content::entry, Lexicons.of(book, assets));
    }

    /** A handbook, guide or rule, found through the plans it belongs to as well. */
    private SearchDocument document(Document document) {
        List<SearchDocument.Field> fields = document.plans().stream()
                .map(plan -> field(SearchDocument.ONCE, name(plan.id().value())))
                .toList();
        PlaceCode place = book.config().jurisdiction().id();
        return new SearchDocument(
                "document",
                document.id().value(),
                urls.apply(document.id()),
                places.name(place),
                place.value(),
                List.of(document.title()),
                "",
                false,
                fields,
                List.of(),
                new PlanSections(document.outline(), audience, this::name)
                        .of(bodies.apply(document.source().file())));
    }

    private SearchDocument plan(Plan plan) {
        List<SearchDocument.Field> fields = new ArrayList<>();
        List<Place> chain = places.chain(plan.place().id());
        if (!chain.isEmpty() && chain.get(0).id().equals(plan.place().id())) {
            Places.names(chain.get(0)).forEach(name -> fields.add(field(SearchDocument.PLACE, name)));
        }
        chain.stream().skip(1).forEach(place -> fields.add(field(SearchDocument.ONCE, place.name())));
        plan.events()
                .forEach(event -> book.event(event.id())
                        .ifPresent(found -> fields.add(field(SearchDocument.SUBJECT, found.name()))));
        String number = plan.lifecycle().documentNumber();
        if (number != null) {
            fields.add(field(SearchDocument.SUBJECT, number));
        }
        owner(plan.owner()).ifPresent(owner -> fields.add(field(SearchDocument.HEADING, owner)));
        List<SearchDocument.Section> sections = new ArrayList<>(responses(plan));
        sections.addAll(new PlanSections(plan.outline(), audience, this::name).of(bodies.apply(plan.file())));
        return new SearchDocument(
                "plan",
                plan.id().value(),
                urls.apply(plan.id()),
                places.name(plan.place().id()),
                plan.place().id().value(),
                planNames(plan, chain),
                "",
                !plan.status().isInForce(),
                fields,
                plan.events().stream().map(event -> "@" + event.id().value()).toList(),
                sections);
    }

    /** The title, the short one, and the title behind the place's short name, as people say it: 湖北防汛 for 湖北省防汛. */
    private static List<String> planNames(Plan plan, List<Place> chain) {
        List<String> names = new ArrayList<>(List.of(plan.title()));
        if (plan.shortTitle() != null) {
            names.add(plan.shortTitle());
        }
        for (Place place : chain) {
            String shortName = Places.shortName(place.name());
            if (plan.title().startsWith(place.name()) && !shortName.equals(place.name())) {
                names.add(shortName + plan.title().substring(place.name().length()));
            }
        }
        return names;
    }

    /** The name of an entry; nothing where the edition has none. */
    private String name(String id) {
        return book.entry(id).map(Entry::name).orElse("");
    }

    private Optional<String> owner(Reference<OrganisationId> owner) {
        return book.organisation(owner.id())
                .map(organisation -> organisation.shortName() == null
                        ? organisation.name()
                        : organisation.name() + " " + organisation.shortName());
    }

    /** What the front matter says is done at each level, as a section each, where the page shows it. */
    private static List<SearchDocument.Section> responses(Plan plan) {
        List<SearchDocument.Section> sections = new ArrayList<>();
        for (Operation.Response response : plan.operation().responses()) {
            List<String> lines = new ArrayList<>();
            response.triggers().stream()
                    .map(Operation.Trigger::when)
                    .filter(when -> when != null)
                    .forEach(lines::add);
            response.actions().forEach(action -> lines.add(action.text()));
            sections.add(new SearchDocument.Section(
                    "level-" + response.level().value(), "", response.level().han() + "级响应", String.join("\n", lines)));
        }
        return sections;
    }

    private static List<Entry> entries(PlanBook book) {
        Registers registers = book.workspace().registers();
        List<Programme.Drill> drills = book.workspace().programmes().stream()
                .flatMap(programme -> programme.drills().stream())
                .filter(drill -> !drill.isNameless())
                .toList();
        return Stream.<List<? extends Entry>>of(
                        registers.places(),
                        registers.people(),
                        registers.organisations(),
                        registers.teams(),
                        registers.shelters(),
                        registers.supplies(),
                        registers.hazards(),
                        drills,
                        book.workspace().activations())
                .<Entry>flatMap(List::stream)
                .toList();
    }

    private static Map<String, List<Plan>> plansByPlace(PlanBook book) {
        Map<String, List<Plan>> plansByPlace = new HashMap<>();
        book.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .forEach(plan -> plansByPlace
                        .computeIfAbsent(plan.place().id().value(), code -> new ArrayList<>())
                        .add(plan));
        return plansByPlace;
    }

    private SearchDocument entry(Entry entry) {
        return switch (book.kind(entry.id().value()).orElseThrow()) {
            case PLACE -> place((Place) entry);
            case PERSON -> person((Person) entry);
            case ORGANISATION -> organisation((Organisation) entry);
            case TEAM -> team((Team) entry);
            case SHELTER -> shelter((Shelter) entry);
            case SUPPLY -> supply((Supply) entry);
            case HAZARD -> hazard((Hazard) entry);
            case DRILL -> drill((Programme.Drill) entry);
            case ACTIVATION -> activation((Activation) entry);
            case PLAN -> plan((Plan) entry);
            case DOCUMENT -> document((Document) entry);
            default -> throw new IllegalArgumentException("not searched: " + entry.id());
        };
    }

    private SearchDocument place(Place place) {
        List<String> around = places.chain(place.id()).stream()
                .filter(other -> !other.id().equals(place.id()))
                .map(Place::name)
                .toList();
        return entry("place", place, place.id(), Places.names(place), "", List.of(String.join(" ", around)))
                .withMarks(places.events(place.id(), plansByPlace).stream()
                        .map(event -> "@" + event)
                        .toList());
    }

    private SearchDocument person(Person person) {
        String org = book.organisation(person.org().id())
                .map(SearchContent::shortName)
                .orElse("");
        return entry(
                "person",
                person,
                placeOf(person.org()),
                List.of(person.name()),
                about(org, person.post(), text(person.mobile()), text(person.phone())),
                List.of(owner(person.org()).orElse("")));
    }

    private SearchDocument organisation(Organisation organisation) {
        List<String> names = organisation.shortName() == null
                ? List.of(organisation.name())
                : List.of(organisation.name(), organisation.shortName());
        PlaceCode code =
                organisation.place() == null ? null : organisation.place().id();
        return entry("organisation", organisation, code, names, about(text(organisation.duty())), List.of());
    }

    private SearchDocument team(Team team) {
        String leader = team.leader() == null ? "" : name(team.leader().id().value());
        return entry(
                "team",
                team,
                placeOf(team.org()),
                List.of(team.name()),
                about(leader, text(team.phone())),
                List.of(
                        team.kind(),
                        String.join(" ", team.skills()),
                        owner(team.org()).orElse("")));
    }

    private SearchDocument shelter(Shelter shelter) {
        String manager =
                shelter.manager() == null ? "" : name(shelter.manager().id().value());
        return entry(
                "shelter",
                shelter,
                shelter.place().id(),
                List.of(shelter.name()),
                about(orEmpty(shelter.address()), manager, text(shelter.phone())),
                List.of());
    }

    private SearchDocument supply(Supply supply) {
        PlaceCode own = supply.place() == null ? null : supply.place().id();
        PlaceCode code = own == null && supply.org() != null ? placeOf(supply.org()) : own;
        String amount = supply.quantity() == null ? "" : supply.quantity().toPlainString() + orEmpty(supply.unit());
        String org = supply.org() == null ? "" : owner(supply.org()).orElse("");
        return entry(
                "supply", supply, code, List.of(supply.name()), about(orEmpty(supply.depot()), amount), List.of(org));
    }

    private SearchDocument hazard(Hazard hazard) {
        String people = String.join(
                " ",
                hazard.responsible().stream()
                        .map(person -> name(person.id().value()))
                        .toList());
        return entry(
                "hazard", hazard, hazard.place().id(), List.of(hazard.name()), about(people), List.of(hazard.kind()));
    }

    private SearchDocument drill(Programme.Drill drill) {
        PlaceCode code = drill.place() == null ? null : drill.place().id();
        String day = drill.date() == null ? "" : drill.date().toString();
        String host = drill.host() == null ? "" : owner(drill.host()).orElse("");
        List<String> words = new ArrayList<>(List.of(host));
        drill.plans().forEach(plan -> book.plan(plan.id()).ifPresent(found -> words.add(found.title())));
        return entry("drill", drill, code, List.of(drill.title()), about(day), words);
    }

    private SearchDocument activation(Activation activation) {
        List<String> words =
                new ArrayList<>(List.of("响应记录 复盘", name(activation.event().id().value())));
        activation.plans().forEach(plan -> words.add(name(plan.id().value())));
        String day = activation.started().day().toString();
        return entry(
                "activation",
                activation,
                activation.place().id(),
                List.of(activation.name()),
                about(day, activation.level().han() + "级响应"),
                words);
    }

    /** An entry of a register: what its line says counts more than the words that only belong to it. */
    private SearchDocument entry(
            String kind, Entry entry, @Nullable PlaceCode code, List<String> names, String about, List<String> words) {
        PlaceCode place = code == null ? book.config().jurisdiction().id() : code;
        List<SearchDocument.Field> fields = new ArrayList<>(List.of(field(SearchDocument.SUBJECT, about)));
        words.forEach(text -> fields.add(field(SearchDocument.HEADING, text)));
        if (!"place".equals(kind)) {
            places.chain(place).stream()
                    .filter(around -> around.id().value().length() > 6)
                    .forEach(around ->
                            fields.add(field(SearchDocument.HEADING, String.join(" ", Places.names(around)))));
        }
        fields.removeIf(field -> field.text().isBlank());
        return new SearchDocument(
                kind,
                entry.id().value(),
                urls.apply(entry.id()),
                places.name(place),
                place.value(),
                names,
                about,
                false,
                fields,
                List.of(),
                List.of());
    }

    private static SearchDocument.Field field(int weight, String text) {
        return new SearchDocument.Field(weight, text);
    }

    private @Nullable PlaceCode placeOf(Reference<OrganisationId> org) {
        return book.organisation(org.id())
                .map(Organisation::place)
                .map(Reference::id)
                .orElse(null);
    }

    private static String shortName(Organisation organisation) {
        return organisation.shortName() == null ? organisation.name() : organisation.shortName();
    }

    private static String about(String... words) {
        return String.join(" ", Stream.of(words).filter(word -> !word.isEmpty()).toList());
    }

    private static String text(@Nullable Phone phone) {
        return phone == null ? "" : phone.text();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
