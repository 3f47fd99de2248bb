package org.youbei.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.BasisId;
import org.youbei.model.ContactId;
import org.youbei.model.Lessons;
import org.youbei.model.Reference;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Basis;
import org.youbei.model.register.Config;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Team;
import org.youbei.rule.Facts;
import org.youbei.rule.Moved;

/** Finds what asks for a revision of plans: what they stand on has changed since they were issued. */
final class Triggers {
    private final Facts facts;
    private final PlanBook book;
    private final Map<String, List<Moved>> moved;
    private final Map<String, List<Trigger>> lessons = new HashMap<>();

    Triggers(Facts facts) {
        this.facts = facts;
        this.book = facts.book();
        this.moved = facts.moved().get();
        for (Lessons learnt : facts.workspace().lessons()) {
            for (Lessons.Finding finding : learnt.findings()) {
                if (finding.plan() != null && isOpen(learnt, finding)) {
                    lessons.computeIfAbsent(finding.plan().id().value(), id -> new ArrayList<>())
                            .add(new Trigger(Trigger.Kind.LESSON, finding.text()));
                }
            }
        }
    }

    /** A finding is open until each corrective action of it is done, and one without any stays open. */
    private static boolean isOpen(Lessons learnt, Lessons.Finding finding) {
        List<Lessons.Correction> actions = learnt.answersTo(finding);
        return actions.isEmpty()
                || actions.stream()
                        .anyMatch(action -> !Set.of("done", "verified").contains(String.valueOf(action.status())));
    }

    /** Returns what asks for a revision of a plan, the case of the law first. */
    List<Trigger> of(Plan plan) {
        List<Trigger> all = new ArrayList<>();
        laws(plan, all);
        parents(plan, all);
        posts(plan, all);
        risks(plan, all);
        resources(plan, all);
        all.addAll(lessons.getOrDefault(plan.id().value(), List.of()));
        moved.getOrDefault(plan.id().value(), List.of()).forEach(entry -> all.add(changed(entry)));
        return all;
    }

    private static Trigger changed(Moved entry) {
        Trigger.Kind kind = switch (entry.kind()) {
            case BASIS -> Trigger.Kind.LAW_CHANGED;
            case HAZARD -> Trigger.Kind.RISK_CHANGED;
            case TEAM, SUPPLY, SHELTER -> Trigger.Kind.RESOURCE_CHANGED;
            default -> Trigger.Kind.COMMAND_CHANGED;
        };
        return new Trigger(kind, entry.name());
    }

    private static @Nullable LocalDate issued(Plan plan) {
        return plan.lifecycle().dates().issued();
    }

    private void laws(Plan plan, List<Trigger> all) {
        for (Reference<BasisId> reference : plan.links().basis()) {
            book.entry(reference.id().value())
                    .filter(Basis.class::isInstance)
                    .map(Basis.class::cast)
                    .filter(basis -> basis.replacedBy() != null)
                    .ifPresent(basis -> all.add(new Trigger(Trigger.Kind.LAW, basis.title())));
        }
    }

    /** A plan above that was issued after this one. */
    private void parents(Plan plan, List<Trigger> all) {
        LocalDate issued = issued(plan);
        for (Links.Parent parent : plan.links().parents()) {
            LocalDate above = book.plan(parent.plan().id())
                    .map(Triggers::issued)
                    .orElseGet(() -> book.external(parent.plan().id())
                            .map(Config.External::issued)
                            .orElse(null));
            if (issued != null && above != null && above.isAfter(issued)) {
                String title =
                        book.entry(parent.plan().id().value()).orElseThrow().name();
                all.add(new Trigger(Trigger.Kind.LAW, title));
            }
        }
    }

    /** A post of the command that nobody holds, or a contact that can no longer be called. */
    private void posts(Plan plan, List<Trigger> all) {
        for (Forces.CommandPost post : plan.forces().command()) {
            if (post.holders().isEmpty()) {
                all.add(new Trigger(Trigger.Kind.COMMAND, post.title()));
            }
        }
        for (Reference<ContactId> contact : plan.forces().contacts()) {
            boolean silent = book.person(contact.id())
                    .filter(person -> person.mobile() == null && person.phone() == null)
                    .isPresent();
            if (silent) {
                all.add(new Trigger(
                        Trigger.Kind.COMMAND,
                        book.person(contact.id()).orElseThrow().name()));
            }
        }
    }

    /** A risk point of the plan's that was looked at after the plan was issued and has lost its shelter or its responsible people. */
    private void risks(Plan plan, List<Trigger> all) {
        plan.forces().hazards().stream()
                .flatMap(reference -> book.hazard(reference.id()).stream())
                .filter(Triggers::isUnguarded)
                .forEach(hazard -> all.add(new Trigger(Trigger.Kind.RISK, hazard.name())));
    }

    private static boolean isUnguarded(Hazard hazard) {
        return hazard.responsible().isEmpty() || hazard.shelter() == null;
    }

    /** A team whose agreement has ended, or a stock of which nothing is left. */
    private void resources(Plan plan, List<Trigger> all) {
        plan.forces().teams().stream()
                .flatMap(reference -> book.team(reference.id()).stream())
                .filter(this::isGone)
                .forEach(team -> all.add(new Trigger(Trigger.Kind.RESOURCE, team.name())));
        plan.forces().supplies().stream()
                .flatMap(reference -> book.supply(reference.id()).stream())
                .filter(supply -> supply.quantity() != null && supply.quantity().signum() == 0)
                .forEach(supply -> all.add(new Trigger(Trigger.Kind.RESOURCE, supply.name())));
    }

    private boolean isGone(Team team) {
        return team.agreement() != null
                && team.agreement().until() != null
                && facts.today().isAfter(team.agreement().until());
    }
}
