package org.youbei.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Signal;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** The responses, actions and cards of a plan that an entry has a part in: by its own id, by the posts it holds and the groups it is in. */
final class PlanParts {
    private final Plan plan;
    private final String id;
    private final Set<String> names = new HashSet<>();
    private final List<Impact.Step> way;
    private final List<Impact.Reached> found = new ArrayList<>();

    private PlanParts(Plan plan, String id, List<Impact.Step> way) {
        this.plan = plan;
        this.id = id;
        this.way = way;
        names.add(id);
        plan.forces().command().stream().filter(this::holds).forEach(post -> names.add(post.post()));
        plan.forces().groups().stream().filter(this::isIn).forEach(this::addNames);
    }

    /** Returns the parts of a plan that name an entry; the way to each is the way to the plan. */
    static List<Impact.Reached> naming(Plan plan, String id, List<Impact.Step> way) {
        PlanParts parts = new PlanParts(plan, id, way);
        plan.operation().responses().forEach(parts::response);
        plan.operation().posts().forEach(parts::card);
        return parts.found;
    }

    private boolean holds(Forces.CommandPost post) {
        return post.holders().stream().anyMatch(holder -> holder.id().value().equals(id));
    }

    private boolean isIn(Forces.Group group) {
        return (group.lead() != null && group.lead().id().value().equals(id))
                || group.members().stream()
                        .anyMatch(member -> member.id().value().equals(id));
    }

    private void addNames(Forces.Group group) {
        if (group.kind() != null) {
            names.add(group.kind());
        }
        if (group.title() != null) {
            names.add(group.title());
        }
    }

    private void response(Operation.Response response) {
        boolean triggers =
                response.triggers().stream().map(Operation.Trigger::warning).anyMatch(this::isEvent);
        if (triggers || isNamed(response.decidedBy()) || isNamed(response.endedBy())) {
            add(
                    Impact.Kind.RESPONSE,
                    "level-" + response.level().value(),
                    response.level().roman(),
                    Span.of(response.line(), response.column(), 1));
        }
        for (Operation.Action action : response.actions()) {
            Operation.Lift lift = action.lift();
            if (isNamed(action.by()) || (lift != null && isNamed(lift.by()))) {
                add(Impact.Kind.ACTION, action.id(), action.text(), action.span());
            }
        }
    }

    private boolean isEvent(@Nullable Signal signal) {
        return signal != null && signal.event().id().value().equals(id);
    }

    private boolean isNamed(Operation.@Nullable Doer doer) {
        return doer != null && names.contains(doer.name());
    }

    private void card(Operation.PostCard card) {
        card.contacts().stream()
                .filter(contact -> contact.id().value().equals(id))
                .findFirst()
                .ifPresent(contact -> add(Impact.Kind.CARD, "card-" + card.id(), card.title(), contact.span()));
    }

    private void add(Impact.Kind kind, String part, String name, Span place) {
        List<Impact.Step> whole = new ArrayList<>(way);
        whole.set(whole.size() - 1, new Impact.Step(plan.id().value(), new SourceRange(plan.file(), place)));
        found.add(new Impact.Reached(
                kind, plan.id().value() + "#" + part, plan.shortName() + " " + name, List.copyOf(whole)));
    }
}
