package org.youbei.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.youbei.link.Backlinks;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.PlanId;
import org.youbei.model.plan.Plan;
import org.youbei.text.SourceRange;

/**
 * What a change of entries reaches: all that names them, the plans that list what names them (a team whose leader changed), every plan under a plan that was reached,
 * and the drills of those plans; of plans that name an entry themselves also the responses, actions and cards that do. Each has the shortest way on which it was
 * reached.
 */
public final class Impact {
    /** Entries of registers through which a change of a person or a shelter reaches the plans that list them. */
    private static final Set<EntryKind> RESOURCES = EnumSet.of(
            EntryKind.TEAM,
            EntryKind.SUPPLY,
            EntryKind.SHELTER,
            EntryKind.HAZARD,
            EntryKind.EQUIPMENT,
            EntryKind.WATER_SITE);

    private final PlanBook book;
    private final Backlinks links;
    private final Set<String> changed;
    private final Map<String, String> drillsByFolder = new HashMap<>();
    private final Map<String, List<Step>> reached = new LinkedHashMap<>();
    private final List<Reached> parts = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    /** The section that changed, when nothing else of its plan did. */
    private final @Nullable PlanSection section;

    private Impact(PlanBook book, Collection<String> changed, @Nullable PlanSection section) {
        this.section = section;
        this.book = book;
        this.links = Backlinks.of(book);
        this.changed = new TreeSet<>(changed);
        book.workspace().programmes().forEach(programme -> {
            String folder = programme.file().substring(0, programme.file().lastIndexOf('/') + 1);
            programme
                    .drills()
                    .forEach(drill -> drillsByFolder.put(
                            folder + drill.id().value(), drill.id().value()));
        });
    }

    /**
     * A step of a way.
     *
     * @param id the entry that is reached by it
     * @param place where that entry names the one before; null for the first
     */
    public record Step(String id, @Nullable SourceRange place) {}

    /** What kind of thing is reached; what is none of the first five is an entry of a register or a document. */
    public enum Kind {
        PLAN,
        RESPONSE,
        ACTION,
        CARD,
        DRILL,
        OTHER
    }

    /**
     * Something that is reached.
     *
     * @param id the entry's id; of a part of a plan {@code plan#level-1}, {@code plan#action}, {@code plan#card-post}
     * @param way from the changed entry to this one, at least one step
     */
    public record Reached(Kind kind, String id, String name, List<Step> way) {
        /** By kind, the nearest first. */
        public static final Comparator<Reached> ORDER = Comparator.comparing(Reached::kind)
                .thenComparing(reached -> reached.way().size())
                .thenComparing(Reached::id);
    }

    /** Returns what a change of these entries reaches, by kind, the nearest first; the changed entries themselves are left out. */
    public static List<Reached> of(PlanBook book, Collection<String> changed) {
        return new Impact(book, changed, null).walk();
    }

    /**
     * Returns what a change of one section of a plan reaches: what names that section, the plans below, which were read against the whole plan, the plan's drills, and the
     * responses, actions and cards of the plan that say the same in data.
     */
    public static List<Reached> of(PlanBook book, PlanSection section) {
        return new Impact(book, Set.of(section.plan().id().value()), section).walk();
    }

    private List<Reached> walk() {
        for (String id : changed) {
            reached.put(id, List.of(new Step(section == null ? id : section.id(), null)));
            open.add(id);
            if (section == null) {
                book.plan(new PlanId(id)).ifPresent(this::ownCards);
            } else {
                parts.addAll(section.parts());
            }
        }
        while (!open.isEmpty()) {
            String id = open.remove();
            links.to(id).forEach(link -> reach(id, link));
        }
        List<Reached> all = new ArrayList<>(parts);
        reached.forEach((id, way) -> {
            if (way.size() > 1) {
                all.add(new Reached(kind(id), id, name(id), way));
            }
        });
        return all.stream().sorted(Reached.ORDER).toList();
    }

    private void ownCards(Plan plan) {
        List<Step> way = List.of(new Step(plan.id().value(), null));
        plan.operation()
                .posts()
                .forEach(post -> parts.add(new Reached(
                        Kind.CARD,
                        plan.id().value() + "#card-" + post.id(),
                        plan.shortName() + " " + post.title(),
                        way)));
    }

    private void reach(String id, Backlinks.Backlink link) {
        String holder = link.from().isEmpty() ? drill(link.place().file()) : link.from();
        if (holder.isEmpty() || !isReached(id, holder) || !isMeant(id, holder, link)) {
            return;
        }
        boolean isNew = !reached.containsKey(holder);
        List<Step> way = new ArrayList<>(way(id));
        way.add(new Step(holder, link.place()));
        if (isNew) {
            reached.put(holder, List.copyOf(way));
            if (leadsOn(id, holder)) {
                open.add(holder);
            }
        }
        if (kindOf(id) != EntryKind.PLAN && looked.add(id + " " + holder)) {
            book.plan(new PlanId(holder)).ifPresent(plan -> parts.addAll(PlanParts.naming(plan, id, way)));
        }
    }

    private List<Step> way(String id) {
        return reached.getOrDefault(id, List.of());
    }

    /** Whatever names a changed entry is reached; from there on the plans below a plan, the drills of a plan, the plans that list a resource. The record of a response is of the past. */
    private boolean isReached(String id, String holder) {
        boolean isDrill = kindOf(holder) == EntryKind.DRILL;
        if (kindOf(holder) == EntryKind.ACTIVATION) {
            return false;
        }
        if (changed.contains(id) || isDrill) {
            return true;
        }
        return kindOf(id) == EntryKind.PLAN ? isParent(id, holder) : kindOf(holder) == EntryKind.PLAN;
    }

    /** When one section changed, only what leans on that section or on the whole plan is reached from it. */
    private boolean isMeant(String id, String holder, Backlinks.Backlink link) {
        return section == null
                || !changed.contains(id)
                || section.isMeantBy(link.place(), isParent(id, holder) || kindOf(holder) == EntryKind.DRILL);
    }

    private boolean leadsOn(String id, String holder) {
        EntryKind from = kindOf(id);
        EntryKind to = kindOf(holder);
        if (to == EntryKind.PLAN) {
            return from != EntryKind.PLAN || isParent(id, holder);
        }
        return to != null && RESOURCES.contains(to) && (from == EntryKind.PERSON || from == EntryKind.SHELTER);
    }

    private boolean isParent(String id, String holder) {
        return book.plan(new PlanId(holder)).stream()
                .flatMap(plan -> plan.links().parents().stream())
                .anyMatch(parent -> parent.plan().id().value().equals(id));
    }

    /** The drill in whose folder a file lies: scripts and results have no id of their own. */
    private String drill(String file) {
        return drillsByFolder.getOrDefault(file.substring(0, Math.max(0, file.lastIndexOf('/'))), "");
    }

    private @Nullable EntryKind kindOf(String id) {
        return book.kind(id).orElse(null);
    }

    private Kind kind(String id) {
        EntryKind kind = kindOf(id);
        return kind == EntryKind.PLAN ? Kind.PLAN : kind == EntryKind.DRILL ? Kind.DRILL : Kind.OTHER;
    }

    private String name(String id) {
        return book.entry(id).map(entry -> entry.name()).orElse(id);
    }
}
