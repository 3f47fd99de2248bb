package org.youbei.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.youbei.link.PlanBook;
import org.youbei.model.PlaceKind;
import org.youbei.model.PlanLevel;
import org.youbei.model.TeamId;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Team;

/**
 * Who must get which card, and who has one. The holders of command posts get the card of their plan; the owner of a plan gets the cards of its posts to pass on, unless the
 * register says who got them; households and those responsible at a risk point, villages and leaders of teams get theirs.
 */
public final class CardList {
    private static final Comparator<CardRow> ORDER = Comparator.comparing(
                    (CardRow row) -> row.plan().file())
            .thenComparing(row -> row.due().card())
            .thenComparing(row -> row.kinds().get(0))
            .thenComparing(row -> row.due().to())
            .thenComparing(row -> row.field() == null);

    private final PlanBook book;
    private final List<FieldCard> field;
    private final Set<String> given;
    private final Map<Due, Asked> asked = new LinkedHashMap<>();

    /** What somebody must get of a plan. */
    private record Asked(Plan plan, Set<CardKind> kinds) {}

    private CardList(PlanBook book) {
        this.book = book;
        this.field = CardsInField.of(book);
        this.given = field.stream().map(card -> card.handed().card()).collect(Collectors.toSet());
    }

    /** Returns the rows by plan, card and recipient. A card that is out of date stands before the one that takes its place. */
    public static List<CardRow> of(PlanBook book) {
        CardList list = new CardList(book);
        book.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .forEach(list::plan);
        list.hazards();
        return list.rows();
    }

    private void plan(Plan plan) {
        String id = plan.id().value();
        if (!plan.operation().responses().isEmpty()) {
            for (Forces.CommandPost post : plan.forces().command()) {
                post.holders().forEach(holder -> ask(id, holder.id().value(), plan, CardKind.COMMAND));
            }
        }
        for (Operation.PostCard post : plan.operation().posts()) {
            String card = id + "#" + post.id();
            if (!given.contains(card)) {
                ask(card, plan.owner().id().value(), plan, CardKind.POST);
            }
        }
        plan.forces().teams().forEach(team -> ask(id, leader(team.id()), plan, CardKind.TEAM));
        boolean village = book.place(plan.place().id())
                .filter(place -> place.kind() == PlaceKind.VILLAGE)
                .isPresent();
        if (plan.level() == PlanLevel.VILLAGE && village) {
            ask(id, plan.place().id().value(), plan, CardKind.VILLAGE);
        }
    }

    /** A team that names no leader gets its card itself. */
    private String leader(TeamId id) {
        return book.team(id)
                .map(Team::leader)
                .map(leader -> leader.id().value())
                .orElse(id.value());
    }

    private void hazards() {
        HazardPlans plans = HazardPlans.of(book);
        for (Hazard hazard : book.workspace().registers().hazards()) {
            plans.of(hazard).ifPresent(plan -> hazard(hazard, plan));
        }
    }

    private void hazard(Hazard hazard, Plan plan) {
        String id = plan.id().value();
        CardKind.ofHouseholds(hazard).ifPresent(kind -> ask(id, hazard.id().value(), plan, kind));
        if (CardKind.isGeological(hazard)) {
            hazard.responsible().forEach(person -> ask(id, person.id().value(), plan, CardKind.GEO_WORK));
        }
    }

    /** Somebody who is not in the book gets nothing: the linker, or the edition, has left them out. */
    private void ask(String card, String to, Plan plan, CardKind kind) {
        if (book.entry(to).isEmpty()) {
            return;
        }
        asked.computeIfAbsent(new Due(card, to), due -> new Asked(plan, EnumSet.noneOf(CardKind.class)))
                .kinds()
                .add(kind);
    }

    private List<CardRow> rows() {
        List<CardRow> rows = new ArrayList<>();
        Set<Due> present = new HashSet<>();
        for (FieldCard card : field) {
            Due due = Due.of(card.handed());
            Asked one = asked.get(due);
            if (!card.isStale()) {
                present.add(due);
            }
            Set<CardKind> kinds = one == null ? EnumSet.of(kind(card)) : one.kinds();
            rows.add(new CardRow(due, kinds, card.plan(), card));
            // Whoever has a card that is out of date gets the present one, whether a list asks for it or not.
            if (card.standing() == FieldCard.Standing.OLD && one == null) {
                asked.put(due, new Asked(card.plan(), kinds));
            }
        }
        asked.forEach((due, one) -> {
            if (!present.contains(due)) {
                rows.add(new CardRow(due, one.kinds(), one.plan(), null));
            }
        });
        rows.sort(ORDER);
        return List.copyOf(rows);
    }

    private static CardKind kind(FieldCard card) {
        return card.handed().post() == null ? CardKind.OTHER : CardKind.POST;
    }
}
