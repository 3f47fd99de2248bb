package org.youbei.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** Every place of a workspace that names an entry: references in data, cross-links in bodies, and those who act in responses. */
public final class Backlinks {
    private final Map<String, List<Backlink>> byTarget = new HashMap<>();

    private Backlinks() {}

    /**
     * A place that names an entry.
     *
     * @param from the id of the entry that holds it; empty when its file has none, like the settings or a drill's script
     */
    public record Backlink(SourceRange place, String from) implements Comparable<Backlink> {
        private static final Comparator<Backlink> ORDER =
                Comparator.comparing(Backlink::place).thenComparing(Backlink::from);

        @Override
        public int compareTo(Backlink other) {
            return ORDER.compare(this, other);
        }
    }

    /** Returns the index of a plan book, made in one walk. */
    public static Backlinks of(PlanBook book) {
        Backlinks index = new Backlinks();
        References.walk(
                book.workspace(),
                (file, from, reference) -> index.add(reference.id().value(), reference.in(file), from));
        index.addBodies(book);
        book.workspace().plans().forEach(index::addDoers);
        index.byTarget.values().forEach(links -> links.sort(null));
        return index;
    }

    /** Returns the ids of all entries that the front matter of a plan names, each once, in the order of the first place. */
    public static List<String> namedBy(Plan plan) {
        List<String> ids = new ArrayList<>();
        References.walk(plan, (file, from, reference) -> ids.add(reference.id().value()));
        return ids.stream().distinct().toList();
    }

    private void add(String target, SourceRange place, String from) {
        byTarget.computeIfAbsent(target, id -> new ArrayList<>()).add(new Backlink(place, from));
    }

    private void addBodies(PlanBook book) {
        Map<String, String> ids = new HashMap<>();
        book.workspace().plans().forEach(plan -> ids.put(plan.file(), plan.id().value()));
        book.workspace()
                .documents()
                .forEach(document ->
                        ids.put(document.source().file(), document.id().value()));
        book.workspace()
                .drillDocuments()
                .forEach(drill -> ids.put(drill.file(), drill.id().id().value()));
        BodyLinkCheck.bodies(book)
                .forEach(body -> body.outline()
                        .wikiLinks()
                        .forEach(link -> add(
                                link.target(),
                                new SourceRange(body.file(), link.span()),
                                ids.getOrDefault(body.file(), ""))));
    }

    private void addDoers(Plan plan) {
        for (Operation.Response response : plan.operation().responses()) {
            for (Operation.Action action : response.actions()) {
                Operation.Doer by = action.by();
                if (by != null) {
                    Span span = Span.of(by.line(), by.column(), by.length());
                    add(by.name(), new SourceRange(plan.file(), span), plan.id().value());
                }
            }
        }
    }

    /** Returns the places that name an entry, sorted by place; none of them stands in the entry itself. */
    public List<Backlink> to(String id) {
        return byTarget.getOrDefault(id, List.of()).stream()
                .filter(link -> !link.from().equals(id))
                .distinct()
                .toList();
    }
}
