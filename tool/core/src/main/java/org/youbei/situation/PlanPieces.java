package org.youbei.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Id;
import org.youbei.model.Reference;
import org.youbei.model.Signal;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;

/** Makes the pieces of plans. */
final class PlanPieces {
    private static final Comparator<PlanPiece.Link> BY_EVENT =
            Comparator.comparing((PlanPiece.Link link) -> link.event().value()).thenComparing(PlanPiece.Link::colour);

    private final PlanBook book;
    private final Entries entries;
    private final HeldDrills drills;

    PlanPieces(PlanBook book, Entries entries) {
        this.book = book;
        this.entries = entries;
        this.drills = new HeldDrills(book);
    }

    PlanPiece of(Plan plan) {
        PlanDoers doers = new PlanDoers(book, plan);
        return new PlanPiece(
                plan.id(),
                plan.shortName(),
                plan.level(),
                plan.place().id(),
                links(plan.operation()),
                plan.operation().responses().stream()
                        .sorted(Comparator.comparing(Operation.Response::level))
                        .map(response -> response(response, doers))
                        .toList(),
                ids(plan.forces().contacts()).stream()
                        .filter(id -> entries.contact(id).isPresent())
                        .toList(),
                ids(plan.forces().teams()),
                ids(plan.forces().shelters()),
                ids(plan.forces().hazards()),
                plan.operation().reporting().stream()
                        .map(report -> report(report, doers))
                        .toList(),
                drills.of(plan.id()));
    }

    private static PlanPiece.Report report(Operation.Report report, PlanDoers doers) {
        return new PlanPiece.Report(
                party(report.from(), doers),
                party(report.to(), doers),
                text(report.within()),
                Objects.requireNonNullElse(report.channel(), ""),
                text(report.written()));
    }

    /** Who that is: a post of the plan, an organisation; a kind of place as it is typed. */
    private static String party(@Nullable String typed, PlanDoers doers) {
        return typed == null ? "" : doers.of(new Operation.Doer(typed, 0, 0, 0)).name();
    }

    private static String text(@Nullable TimeSpan span) {
        return span == null ? "" : span.text();
    }

    private List<String> ids(List<? extends Reference<? extends Id>> references) {
        return references.stream()
                .map(reference -> reference.id().value())
                .filter(id -> book.entry(id).isPresent())
                .distinct()
                .toList();
    }

    /** The table of warnings, then what only the conditions of levels name, there the gravest level. */
    private static List<PlanPiece.Link> links(Operation operation) {
        List<PlanPiece.Link> links = new ArrayList<>();
        operation.warnings().stream()
                .map(link -> new PlanPiece.Link(
                        link.on().event().id(),
                        link.on().colour(),
                        link.response().value(),
                        link.automatic(),
                        true))
                .forEach(link -> add(links, link));
        operation.responses().stream()
                .sorted(Comparator.comparing(Operation.Response::level))
                .forEach(response -> response.triggers().stream()
                        .flatMap(trigger -> Stream.ofNullable(trigger.warning()))
                        .map(on -> new PlanPiece.Link(
                                on.event().id(), on.colour(), response.level().value(), false, false))
                        .forEach(link -> add(links, link)));
        return links.stream().sorted(BY_EVENT).toList();
    }

    private static void add(List<PlanPiece.Link> links, PlanPiece.Link link) {
        boolean known =
                links.stream().anyMatch(other -> other.event().equals(link.event()) && other.colour() == link.colour());
        if (!known) {
            links.add(link);
        }
    }

    private static PlanPiece.Response response(Operation.Response response, PlanDoers doers) {
        return new PlanPiece.Response(
                response.level().value(),
                response.triggers().stream()
                        .flatMap(trigger -> Stream.ofNullable(trigger.warning()))
                        .map(Signal::text)
                        .toList(),
                response.triggers().stream()
                        .flatMap(trigger -> Stream.ofNullable(trigger.when()))
                        .toList(),
                doers.of(response.decidedBy()),
                doers.of(response.endedBy()),
                response.actions().stream().map(action -> act(action, doers)).toList());
    }

    private static PlanPiece.Act act(Operation.Action action, PlanDoers doers) {
        Operation.Lift lift = action.lift();
        return new PlanPiece.Act(
                action.id(),
                action.text(),
                doers.of(action.by()),
                action.within(),
                action.stop(),
                lift == null || lift.when() == null ? "" : lift.when(),
                lift == null ? Doer.NOBODY : doers.of(lift.by()));
    }
}
