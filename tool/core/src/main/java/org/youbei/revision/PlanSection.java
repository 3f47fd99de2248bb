package org.youbei.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Lessons;
import org.youbei.model.PlanId;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** A section of a plan with all that stands below its heading, and which places that name the plan mean it. */
public final class PlanSection {
    private final Plan plan;
    private final Outline.Heading heading;
    private final Set<String> anchors = new HashSet<>();
    private final Set<Matter> matters;

    /** Places that name the plan, but another part of it or nothing of it in particular. */
    private final Set<SourceRange> elsewhere = new HashSet<>();

    private final Set<SourceRange> here = new HashSet<>();

    private PlanSection(PlanBook book, Plan plan, int at) {
        List<Outline.Heading> headings = plan.outline().headings();
        this.plan = plan;
        this.heading = headings.get(at);
        List<Outline.Heading> within = new ArrayList<>(List.of(heading));
        headings.stream()
                .skip(at + 1L)
                .takeWhile(below -> below.depth() > heading.depth())
                .forEach(within::add);
        within.forEach(below -> {
            anchors.add(below.id());
            Stream.ofNullable(below.section()).forEach(anchors::add);
        });
        this.matters = matters(headings, at, within);
        places(book);
    }

    /** Returns the section that {@code plan#section} names by the id of a heading or of the vocabulary; empty when there is no such plan or section. */
    public static Optional<PlanSection> find(PlanBook book, String typed) {
        int cut = typed.indexOf('#');
        Plan plan =
                cut < 1 ? null : book.plan(new PlanId(typed.substring(0, cut))).orElse(null);
        if (plan == null) {
            return Optional.empty();
        }
        String name = typed.substring(cut + 1);
        List<Outline.Heading> headings = plan.outline().headings();
        for (int at = 0; at < headings.size(); at++) {
            Outline.Heading heading = headings.get(at);
            if (heading.id().equals(name) || name.equals(heading.section())) {
                return Optional.of(new PlanSection(book, plan, at));
            }
        }
        return Optional.empty();
    }

    /** Returns its id in output. */
    public String id() {
        return plan.id().value() + "#" + heading.id();
    }

    /** Returns the plan's name and the heading. */
    public String name() {
        return plan.name() + " " + (heading.number() + " " + heading.text()).strip();
    }

    Plan plan() {
        return plan;
    }

    /** What the section and those below it are about; a heading that opens none is of the chapter above it. */
    private static Set<Matter> matters(List<Outline.Heading> headings, int at, List<Outline.Heading> within) {
        Set<String> chapters = new HashSet<>();
        within.forEach(below -> Stream.ofNullable(below.section()).forEach(chapters::add));
        int depth = headings.get(at).depth() + 1;
        for (int i = at; i >= 0 && chapters.isEmpty(); i--) {
            Outline.Heading above = headings.get(i);
            if (above.depth() < depth) {
                depth = above.depth();
                Stream.ofNullable(above.section()).forEach(chapters::add);
            }
        }
        return Matter.ofChapters(chapters);
    }

    private void places(PlanBook book) {
        book.workspace().plans().forEach(other -> links(other.file(), other.outline()));
        book.workspace()
                .documents()
                .forEach((Document document) -> links(document.source().file(), document.outline()));
        book.workspace().drillDocuments().forEach(drill -> links(drill.file(), drill.outline()));
        for (Lessons lessons : book.workspace().lessons()) {
            for (Lessons.Finding finding : lessons.findings()) {
                if (finding.plan() != null && finding.plan().id().equals(plan.id())) {
                    note(finding.plan().in(lessons.file()), finding.section());
                }
            }
        }
    }

    private void links(String file, Outline outline) {
        outline.wikiLinks().stream()
                .filter(link -> link.target().equals(plan.id().value()))
                .forEach(link -> note(new SourceRange(file, link.span()), link.anchor()));
    }

    private void note(SourceRange place, @Nullable String anchor) {
        (anchor != null && anchors.contains(anchor) ? here : elsewhere).add(place);
    }

    /** Returns whether a place outside bodies and findings means every section, or one of those means this one. */
    boolean isMeantBy(SourceRange place, boolean leansOnAll) {
        return here.contains(place) || (leansOnAll && !elsewhere.contains(place));
    }

    /** Returns the responses, actions and cards of the plan that say in data what the section says in words. */
    List<Impact.Reached> parts() {
        List<Impact.Reached> parts = new ArrayList<>();
        for (Operation.Response response : plan.operation().responses()) {
            if (matters.contains(Matter.PROCEDURE)) {
                Span place = Span.of(response.line(), response.column(), 1);
                parts.add(part(
                        Impact.Kind.RESPONSE,
                        "level-" + response.level().value(),
                        response.level().roman(),
                        place));
            }
            if (matters.contains(Matter.MEASURES)) {
                response.actions()
                        .forEach(action ->
                                parts.add(part(Impact.Kind.ACTION, action.id(), action.text(), action.span())));
            }
        }
        if (matters.contains(Matter.MEASURES)) {
            plan.operation()
                    .posts()
                    .forEach(post -> parts.add(part(
                            Impact.Kind.CARD,
                            "card-" + post.id(),
                            post.title(),
                            plan.source().span())));
        }
        return parts;
    }

    private Impact.Reached part(Impact.Kind kind, String part, String title, Span place) {
        List<Impact.Step> way = List.of(
                new Impact.Step(id(), null), new Impact.Step(plan.id().value(), new SourceRange(plan.file(), place)));
        return new Impact.Reached(kind, plan.id().value() + "#" + part, plan.shortName() + " " + title, way);
    }
}
