package org.youbei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Language;
import org.youbei.html.Html;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.Id;
import org.youbei.model.OrganisationId;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Place;

/** What all pages of one edition are made from: its plan book, words, addresses and shell. */
final class Context {
    private static final int TOWN_DIGITS = 9;

    private final PlanBook book;
    private final Audience audience;
    private final Words words;
    private final Language language;
    private final Surroundings surroundings;
    private final Shell.Provenance provenance;
    private final Icons icons;
    private final RegisterShards shards;
    private final Map<String, List<CardLink>> cards;
    private final Urls urls;
    private final DrillYears drills;
    private final Activations activations;
    private final Map<PlaceCode, String> placeNames = new ConcurrentHashMap<>();

    Context(
            PlanBook book,
            Audience audience,
            Words words,
            Icons icons,
            Language language,
            Templates templates,
            Shell.Provenance provenance,
            List<Link> sections,
            Map<String, List<CardLink>> cards) {
        this.cards = cards;
        this.book = book;
        this.audience = audience;
        this.words = words;
        this.icons = icons;
        this.language = language;
        this.provenance = provenance;
        this.surroundings = new Surroundings(templates, siteTitle(), words, provenance, sections);
        this.shards = new RegisterShards(book);
        this.urls = new Urls(book, shards);
        this.drills = new DrillYears(book, provenance.built());
        this.activations = new Activations(book);
    }

    PlanBook book() {
        return book;
    }

    Audience audience() {
        return audience;
    }

    Words words() {
        return words;
    }

    Shell.Provenance provenance() {
        return provenance;
    }

    DrillYears drills() {
        return drills;
    }

    Activations activations() {
        return activations;
    }

    RegisterShards shards() {
        return shards;
    }

    /** Returns the name of an event's symbol. */
    String icon(EventId event) {
        return icons.of(book, event);
    }

    /** Returns the files of cards that belong to an entry, for a page. */
    List<CardLink> cards(String from, Id id) {
        String root = root(from);
        return cards.getOrDefault(id.value(), List.of()).stream()
                .map(card -> card.below(root))
                .toList();
    }

    /** Returns the way from a page to the site's root. */
    static String root(String path) {
        int depth = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            depth++;
        }
        return depth == 1 ? "../" : "../".repeat(depth);
    }

    /** Returns what stands around the content of a page. */
    Shell shell(String path, String title, List<Link> trail) {
        List<Shell.Call> calls = dutyCalls(path);
        return new Shell(
                title,
                root(path),
                path,
                language.tag(),
                siteTitle(),
                words.byKey(),
                surroundings.masthead(path, calls),
                surroundings.footer(path, calls),
                calls,
                trail);
    }

    /** Returns the title of the whole site. */
    String siteTitle() {
        String title = book.config().siteTitle();
        return title == null ? book.config().name() : title;
    }

    /** Returns whom to call at any hour, from a page; none where the settings name nobody. */
    List<Shell.Call> dutyCalls(String from) {
        Reference<OrganisationId> duty = book.config().duty();
        return duty == null
                ? List.of()
                : book.organisation(duty.id())
                        .map(organisation -> List.of(call(from, organisation)))
                        .orElse(List.of());
    }

    /** Returns the address of an entry from a page; empty when the site shows none. */
    String url(String from, Id id) {
        return urls.of(id.value()).map(path -> root(from) + path).orElse("");
    }

    Link link(String from, Id id) {
        String name = book.entry(id.value()).map(entry -> entry.name()).orElse("");
        return new Link(name, url(from, id));
    }

    Optional<String> path(String id) {
        return urls.of(id);
    }

    /** Returns an organisation by its short name, anything else by its name. */
    Link shortLink(String from, Id id) {
        return new Link(book.entry(id.value()).map(Context::shortName).orElse(""), url(from, id));
    }

    Link home(String from) {
        return new Link(words.say("page.home"), root(from) + "index.html");
    }

    Link place(String from, PlaceCode code) {
        return link(from, code);
    }

    /** Returns the place in its towns and county, e.g. 潮门镇 石塘湾村, without the jurisdiction itself. */
    String placeName(PlaceCode code) {
        String name = placeNames.get(code);
        if (name == null) {
            name = findPlaceName(code);
            placeNames.put(code, name);
        }
        return name;
    }

    private String findPlaceName(PlaceCode code) {
        List<String> names = new ArrayList<>();
        for (int digits : new int[] {6, 9, 12, 15}) {
            if (digits <= code.value().length()
                    && !code.value().substring(0, digits).equals(jurisdiction().value())) {
                book.place(new PlaceCode(code.value().substring(0, digits)))
                        .map(Place::name)
                        .ifPresent(names::add);
            }
        }
        return names.isEmpty() ? link("", code).text() : String.join(" ", names);
    }

    /** Returns the name of the town around a place; of the place itself when it is in none. */
    String townName(PlaceCode code) {
        return code.value().length() < TOWN_DIGITS
                ? link("", code).text()
                : book.place(new PlaceCode(code.value().substring(0, TOWN_DIGITS)))
                        .map(Place::name)
                        .orElseGet(() -> link("", code).text());
    }

    /** Returns a body whose restricted passages say that they are. */
    Html marked(Html body) {
        String opening = "<div class=\"internal\">";
        String word = "<p class=\"internal-word\">" + Html.escape(words.say("passage")) + "</p>";
        return new Html(body.markup().replace(opening, opening + word));
    }

    PlaceCode jurisdiction() {
        return book.config().jurisdiction().id();
    }

    Shell.Call call(String from, Organisation organisation) {
        return new Shell.Call(
                shortName(organisation),
                words.say("phone.duty"),
                url(from, organisation.id()),
                numbers(organisation),
                organisation.verified() == null ? "" : organisation.verified().toString());
    }

    Shell.Call call(String from, Person person) {
        String org =
                book.organisation(person.org().id()).map(Context::shortName).orElse("");
        return new Shell.Call(
                person.name(),
                (org + " " + person.post()).strip(),
                url(from, person.id()),
                numbers(person),
                person.verified() == null ? "" : person.verified().toString());
    }

    List<Shell.Dial> numbers(Organisation organisation) {
        return dials(List.of(new Labelled("phone.duty", organisation.duty())));
    }

    /** Returns the numbers of a person, the one that is always at hand first. */
    List<Shell.Dial> numbers(Person person) {
        return dials(
                List.of(new Labelled("phone.mobile", person.mobile()), new Labelled("phone.office", person.phone())));
    }

    static String shortName(Entry entry) {
        return entry instanceof Organisation organisation && organisation.shortName() != null
                ? organisation.shortName()
                : entry.name();
    }

    /** A number and the key of the word that says what it is. */
    record Labelled(String label, @Nullable Phone phone) {}

    List<Shell.Dial> dials(List<Labelled> phones) {
        List<Shell.Dial> dials = new ArrayList<>();
        for (Labelled labelled : phones) {
            if (labelled.phone() != null) {
                dials.add(new Shell.Dial(
                        words.say(labelled.label()),
                        labelled.phone().text(),
                        labelled.phone().digits()));
            }
        }
        return dials;
    }
}
