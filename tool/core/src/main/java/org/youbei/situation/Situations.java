package org.youbei.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.youbei.link.PlanBook;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.model.ShelterId;
import org.youbei.model.TeamId;
import org.youbei.model.register.Place;

/**
 * Composes situations of one plan book, and gives away the pieces that they are composed of. What the book does not hold cannot stand in a situation: an edition
 * composes from its own book. It may be used by several threads.
 */
public final class Situations {
    private final PlanBook book;
    private final PlaceIndex index;
    private final Entries entries;
    private final PlanPieces planPieces;
    private final PlacePieces placePieces;
    private final Map<PlanId, PlanPiece> plans = new ConcurrentHashMap<>();
    private final Map<PlaceCode, PlacePiece> places = new ConcurrentHashMap<>();
    private final Map<String, Optional<Contact>> contacts = new ConcurrentHashMap<>();

    private Situations(PlanBook book) {
        this.book = book;
        this.index = new PlaceIndex(book);
        this.entries = new Entries(book);
        this.planPieces = new PlanPieces(book, entries);
        this.placePieces = new PlacePieces(book, index, entries);
    }

    /** Returns the situations of a book. */
    public static Situations of(PlanBook book) {
        return new Situations(book);
    }

    /** Returns the answer to a question; none when the book does not hold its event or its place. */
    public Optional<Situation> compose(Question question) {
        if (book.event(question.event()).isEmpty()
                || book.place(question.place()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Composition(this, question).compose());
    }

    /** Returns what a place of the book brings into situations. */
    public PlacePiece place(PlaceCode code) {
        return places.computeIfAbsent(
                code, known -> placePieces.of(book.place(known).orElseThrow()));
    }

    /** Returns what a plan of the book brings into situations. */
    public PlanPiece plan(PlanId id) {
        return plans.computeIfAbsent(id, known -> planPieces.of(book.plan(known).orElseThrow()));
    }

    /** Returns where the unit of a plan is. */
    public PlaceCode site(PlanId id) {
        return index.site(book.plan(id).orElseThrow());
    }

    /** Returns whom to call under an id; none when the book does not hold the entry. */
    public Optional<Contact> contact(String id) {
        return contacts.computeIfAbsent(id, entries::contact);
    }

    /** Returns a team of the book. */
    public TeamEntry team(String id) {
        return entries.team(book.team(new TeamId(id)).orElseThrow());
    }

    /** Returns a shelter of the book. */
    public ShelterEntry shelter(String id) {
        return entries.shelter(book.shelter(new ShelterId(id)).orElseThrow());
    }

    /** Returns the local five stops in their order. */
    public List<String> stopOrders() {
        return book.config().stopOrders();
    }

    /** Returns the events that a plan of the book is for, by their list. */
    public List<EventId> events() {
        List<EventId> all = new ArrayList<>();
        book.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .flatMap(plan -> plan.events().stream())
                .map(Reference::id)
                .forEach(all::add);
        java.util.Set<EventId> covered = new java.util.HashSet<>(all);
        return book.workspace().registers().events().stream()
                .map(event -> event.id())
                .filter(covered::contains)
                .toList();
    }

    /** Returns the codes of all places, sorted. */
    public List<PlaceCode> places() {
        return book.workspace().registers().places().stream()
                .map(Place::id)
                .sorted()
                .toList();
    }
}
