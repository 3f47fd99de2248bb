package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Entry;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.schema.Nearest;
import org.youbei.text.SourceRange;

/** A cross-link {@code [[id#section]]} in a body whose entry or section does not exist. */
final class BodyLinkCheck implements LinkCheck {
    static final Code DANGLING_LINK = Code.error("YB0414");
    static final Code NO_ANCHOR = Code.error("YB0415");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> known = ReferenceCheck.known(book);
        bodies(book).forEach(body -> {
            for (Outline.WikiLink link : body.outline().wikiLinks()) {
                Diagnostic finding = check(book, known, body.file(), link);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        });
        return findings;
    }

    /** A body and the file it stands in. */
    record Body(String file, Outline outline) {}

    static Stream<Body> bodies(PlanBook book) {
        return Stream.of(
                        book.workspace().plans().stream().map(plan -> new Body(plan.file(), plan.outline())),
                        book.workspace().documents().stream()
                                .map(document -> new Body(document.source().file(), document.outline())),
                        book.workspace().drillDocuments().stream()
                                .map(drill -> new Body(drill.file(), drill.outline())))
                .flatMap(bodies -> bodies);
    }

    private static @Nullable Diagnostic check(PlanBook book, Set<String> known, String file, Outline.WikiLink link) {
        Entry entry = book.entry(link.target()).orElse(null);
        SourceRange place = new SourceRange(file, link.span());
        if (entry == null) {
            boolean mayExist =
                    known.contains(link.target()) || !book.workspace().unread().isEmpty();
            return mayExist ? null : dangling(book, place, link.target());
        }
        String anchor = link.anchor();
        if (anchor == null) {
            return null;
        }
        Outline outline = outline(entry);
        if (outline == null) {
            return Diagnostic.at(place, NO_ANCHOR, anchor, entry.name())
                    .messageOf("none", entry.name())
                    .hintOf("none.hint", link.target());
        }
        List<String> anchors =
                outline.headings().stream().map(Outline.Heading::id).toList();
        return anchors.contains(anchor) ? null : noAnchor(place, anchor, entry, anchors);
    }

    private static @Nullable Outline outline(Entry entry) {
        if (entry instanceof Plan plan) {
            return plan.outline();
        }
        return entry instanceof Document document ? document.outline() : null;
    }

    private static Diagnostic dangling(PlanBook book, SourceRange place, String target) {
        Diagnostic finding = Diagnostic.at(place, DANGLING_LINK, target);
        return ReferenceCheck.nearest(book, target, List.of(EntryKind.values()))
                .map(word -> finding.hintOf(
                        "nearest", word, book.entry(word).orElseThrow().name()))
                .orElseGet(finding::hint);
    }

    private static Diagnostic noAnchor(SourceRange place, String anchor, Entry entry, List<String> anchors) {
        Diagnostic finding = Diagnostic.at(place, NO_ANCHOR, anchor, entry.name());
        return Nearest.of(anchor, anchors)
                .map(word -> finding.hintOf("nearest", entry.id().value(), word))
                .orElseGet(() -> finding.hint(String.join(" ", anchors)));
    }
}
