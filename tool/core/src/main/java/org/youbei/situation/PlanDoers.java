package org.youbei.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;

/** Says who does something under a plan: a post of the plan or of one above it, a work group, an organisation or a person. */
public final class PlanDoers {
    private final PlanBook book;
    private final List<Plan> chain = new ArrayList<>();
    private final Map<String, Doer> known = new HashMap<>();

    /** Makes the doers of a plan. */
    public PlanDoers(PlanBook book, Plan plan) {
        this.book = book;
        chain.add(plan);
        book.ancestors(plan).forEach(entry -> {
            if (entry instanceof Plan ours) {
                chain.add(ours);
            }
        });
    }

    /** Returns who that is; nobody when none is named. */
    public Doer of(Operation.@Nullable Doer named) {
        return named == null ? Doer.NOBODY : known.computeIfAbsent(named.name(), this::find);
    }

    private Doer find(String name) {
        Optional<Doer> own = in(chain.get(0), name);
        return own.or(() -> entry(name))
                .or(() ->
                        chain.stream().flatMap(plan -> in(plan, name).stream()).findFirst())
                .orElse(new Doer(name, name, List.of()));
    }

    private Optional<Doer> entry(String name) {
        return book.entry(name).map(entry -> new Doer(name, shortName(entry), callable(entry)));
    }

    private static List<String> callable(Entry entry) {
        return entry instanceof Person || entry instanceof Organisation
                ? List.of(entry.id().value())
                : List.of();
    }

    static String shortName(Entry entry) {
        return entry instanceof Organisation organisation && organisation.shortName() != null
                ? organisation.shortName()
                : entry.name();
    }

    private Optional<Doer> in(Plan plan, String name) {
        return post(plan, name).or(() -> group(plan, name)).or(() -> card(plan, name));
    }

    private static String key(Plan plan, String name) {
        return plan.id().value() + "#" + name;
    }

    private Optional<Doer> post(Plan plan, String name) {
        return plan.forces().command().stream()
                .filter(post -> post.post().equals(name))
                .findFirst()
                .map(post -> new Doer(
                        key(plan, name),
                        post.title(),
                        post.holders().stream()
                                .filter(holder -> book.person(holder.id()).isPresent())
                                .map(holder -> holder.id().value())
                                .toList()));
    }

    /** A group is called through the organisation that leads it. */
    private Optional<Doer> group(Plan plan, String name) {
        return plan.forces().groups().stream()
                .filter(group -> name.equals(group.kind()))
                .findFirst()
                .map(group -> new Doer(key(plan, name), group.title() == null ? name : group.title(), lead(group)));
    }

    private List<String> lead(Forces.Group group) {
        return group.lead() == null || book.organisation(group.lead().id()).isEmpty()
                ? List.of()
                : List.of(group.lead().id().value());
    }

    private static Optional<Doer> card(Plan plan, String name) {
        return plan.operation().posts().stream()
                .filter(card -> card.id().equals(name))
                .findFirst()
                .map(card -> new Doer(key(plan, name), card.title(), List.of()));
    }
}
