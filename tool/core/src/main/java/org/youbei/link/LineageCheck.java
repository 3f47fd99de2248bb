package org.youbei.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.PlaceCode;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Plan;

/**
 * The chain of plans: a parent below its child, a circle, a plan whose place is not in its parent's. One wrong level or place breaks the chain to many plans; it is
 * reported once, at the plan that most of the breaks share.
 */
final class LineageCheck implements LinkCheck {
    static final Code LEVEL_ORDER = Code.error("YB0404");
    static final Code CYCLE = Code.error("YB0405");
    static final Code OUTSIDE_PARENT = Code.error("YB0406");

    /** A plan and one of its parents. */
    private record Edge(Plan child, Plan parent, Links.Parent link) {}

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Edge> edges = edges(book);
        List<Diagnostic> findings = new ArrayList<>();
        for (Edge edge : edges) {
            if (edge.parent().level().step() > edge.child().level().step()) {
                findings.add(levelOrder(edge));
            }
        }
        findings.addAll(outside(edges.stream()
                .filter(edge -> !edge.parent()
                        .place()
                        .id()
                        .contains(edge.child().place().id()))
                .filter(edge -> isKnown(book, edge.parent()) && isKnown(book, edge.child()))
                .toList()));
        findings.addAll(new Cycles(book).find());
        return findings;
    }

    /** Whether a plan's place is registered; one that is not is reported as such, and says nothing about the chain. */
    private static boolean isKnown(PlanBook book, Plan plan) {
        PlaceCode place = plan.place().id();
        return book.place(place).isPresent() || book.workspace().lost().contains(place.value());
    }

    private static List<Edge> edges(PlanBook book) {
        List<Edge> edges = new ArrayList<>();
        for (Plan child : book.workspace().plans()) {
            for (Links.Parent link : child.links().parents()) {
                Optional<Plan> parent = book.plan(link.plan().id());
                if (parent.isPresent()
                        && FilePlaceCheck.standsInItsFolder(child)
                        && FilePlaceCheck.standsInItsFolder(parent.get())) {
                    edges.add(new Edge(child, parent.get(), link));
                }
            }
        }
        return edges;
    }

    private static Diagnostic levelOrder(Edge edge) {
        return Diagnostic.at(
                        edge.link().plan().in(edge.child().file()),
                        LEVEL_ORDER,
                        edge.parent().title(),
                        edge.parent().level().id(),
                        edge.child().level().id())
                .hint()
                .relate(edge.parent().source(), "first", edge.parent().level().id());
    }

    /** Explains the broken edges with as few plans as a greedy choice finds: first the plan that most of them share. */
    private static List<Diagnostic> outside(List<Edge> broken) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Edge> left = new ArrayList<>(broken);
        while (!left.isEmpty()) {
            Map<String, Integer> shares = new TreeMap<>();
            for (Edge edge : left) {
                shares.merge(edge.child().file(), 1, Integer::sum);
                shares.merge(edge.parent().file(), 1, Integer::sum);
            }
            int most = shares.values().stream().max(Comparator.naturalOrder()).orElseThrow();
            if (most == 1) {
                left.forEach(edge -> findings.add(outside(edge.child(), List.of(edge))));
                return findings;
            }
            Set<String> culprits = new HashSet<>();
            shares.forEach((file, share) -> {
                if (share == most) {
                    culprits.add(file);
                }
            });
            Plan culprit = left.stream()
                    .flatMap(edge -> List.of(edge.child(), edge.parent()).stream())
                    .filter(plan -> culprits.contains(plan.file()))
                    .findFirst()
                    .orElseThrow();
            List<Edge> explained = left.stream()
                    .filter(edge ->
                            edge.child().equals(culprit) || edge.parent().equals(culprit))
                    .toList();
            findings.add(outside(culprit, explained));
            left.removeAll(explained);
        }
        return findings;
    }

    private static Diagnostic outside(Plan plan, List<Edge> broken) {
        Edge first = broken.get(0);
        Diagnostic finding = Diagnostic.at(
                        plan.place().in(plan.file()),
                        OUTSIDE_PARENT,
                        first.child().place().id().value(),
                        first.parent().place().id().value(),
                        first.parent().title())
                .hint(first.parent().place().id().significant());
        for (Edge edge : broken) {
            Plan other = edge.child().equals(plan) ? edge.parent() : edge.child();
            finding = finding.relate(
                    other.place().in(other.file()),
                    "first",
                    other.title(),
                    other.place().id().value());
        }
        return finding;
    }

    /** Finds circles of parents by walking up from each plan once. */
    private static final class Cycles {
        private final PlanBook book;
        private final Map<String, Boolean> done = new HashMap<>();
        private final List<Diagnostic> findings = new ArrayList<>();

        Cycles(PlanBook book) {
            this.book = book;
        }

        List<Diagnostic> find() {
            book.workspace().plans().forEach(plan -> walk(plan, new ArrayList<>()));
            return findings;
        }

        private void walk(Plan plan, List<Plan> path) {
            Boolean finished = done.get(plan.id().value());
            if (Boolean.TRUE.equals(finished)) {
                return;
            }
            if (Boolean.FALSE.equals(finished)) {
                report(plan, path.subList(path.indexOf(plan), path.size()));
                return;
            }
            done.put(plan.id().value(), false);
            path.add(plan);
            for (Links.Parent link : plan.links().parents()) {
                book.plan(link.plan().id()).ifPresent(parent -> walk(parent, path));
            }
            path.remove(path.size() - 1);
            done.put(plan.id().value(), true);
        }

        private void report(Plan start, List<Plan> circle) {
            Plan last = circle.get(circle.size() - 1);
            Links.Parent link = last.links().parents().stream()
                    .filter(parent -> parent.plan().id().equals(start.id()))
                    .findFirst()
                    .orElseThrow();
            List<String> ids = new ArrayList<>(
                    circle.stream().map(plan -> plan.id().value()).toList());
            ids.add(start.id().value());
            findings.add(Diagnostic.at(link.plan().in(last.file()), CYCLE, String.join(" → ", ids))
                    .hint(start.id().value()));
        }
    }
}
