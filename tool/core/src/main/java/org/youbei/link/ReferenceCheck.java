package org.youbei.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Id;
import org.youbei.model.Reference;
import org.youbei.schema.DocumentKind;
import org.youbei.schema.Nearest;

/** A reference to an entry that does not exist, or to one of another kind. Ids of files with findings of their own count as known. */
final class ReferenceCheck implements LinkCheck {
    static final Code DANGLING = Code.error("YB0401");
    static final Code WRONG_KIND = Code.error("YB0402");

    private static final int NEAREST_SEARCHES = 50;

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> known = known(book);
        References.walk(book.workspace(), (file, from, reference) -> {
            Id id = reference.id();
            List<EntryKind> wanted = EntryKind.of(id);
            Optional<EntryKind> kind = book.kind(id.value());
            if (kind.isPresent()) {
                if (!wanted.contains(kind.get())) {
                    findings.add(wrongKind(book, file, reference, wanted, kind.get()));
                }
            } else if (!known.contains(id.value()) && !mayBeUnread(book, wanted)) {
                findings.add(dangling(book, new Mistyped(file, from, reference), wanted, findings.size()));
            }
        });
        return findings;
    }

    /** The ids that exist but are bound to no entry: those of broken files, and the names of plan files whose id differs. */
    static Set<String> known(PlanBook book) {
        Set<String> known = new HashSet<>(book.workspace().lost());
        book.workspace().plans().forEach(plan -> known.add(FilePlaceCheck.fileName(plan)));
        return known;
    }

    static boolean mayBeUnread(PlanBook book, List<EntryKind> wanted) {
        Set<DocumentKind> unread = book.workspace().unread();
        return wanted.stream().anyMatch(kind -> unread.contains(kind.document()))
                || wanted.contains(EntryKind.PLAN) && unread.contains(DocumentKind.WORKSPACE);
    }

    /** A reference to nothing, with the entry that holds it: no entry means itself. */
    private record Mistyped(String file, String from, Reference<? extends Id> reference) {}

    private static Diagnostic dangling(PlanBook book, Mistyped mistyped, List<EntryKind> wanted, int before) {
        String id = mistyped.reference().id().value();
        Diagnostic finding = Diagnostic.at(mistyped.reference().in(mistyped.file()), DANGLING, id)
                .messageOf(wanted.get(0).id(), id);
        Optional<String> nearest = before < NEAREST_SEARCHES
                ? nearest(book, id, wanted).filter(word -> !word.equals(mistyped.from()))
                : Optional.empty();
        return nearest.map(word -> finding.hintOf(
                        "nearest", word, book.entry(word).orElseThrow().name()))
                .orElseGet(() -> finding.hintOf(wanted.get(0).id() + ".hint", id));
    }

    /** The id of the wanted kinds that is nearest to a mistyped one. */
    static Optional<String> nearest(PlanBook book, String id, List<EntryKind> wanted) {
        List<String> candidates = book.ids().stream()
                .filter(other -> Math.abs(other.length() - id.length()) <= 3)
                .filter(other -> wanted.contains(book.kind(other).orElseThrow()))
                .toList();
        return Nearest.of(id, candidates);
    }

    private static Diagnostic wrongKind(
            PlanBook book, String file, Reference<? extends Id> reference, List<EntryKind> wanted, EntryKind kind) {
        String id = reference.id().value();
        String name = book.entry(id).orElseThrow().name();
        return Diagnostic.at(reference.in(file), WRONG_KIND, id, name)
                .messageOf(wanted.get(0).id(), id, name)
                .hintOf(wanted.get(0).id() + ".hint", id)
                .relate(book.entry(id).orElseThrow().source(), "first", kind.id());
    }
}
