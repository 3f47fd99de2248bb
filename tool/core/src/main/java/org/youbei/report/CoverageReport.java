package org.youbei.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.PlaceKind;
import org.youbei.model.PlanLevel;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Config;
import org.youbei.model.register.Duty;
import org.youbei.model.register.Event;
import org.youbei.model.register.Organisation;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/** Coverage (全覆盖): who must have which plan for what ({@code registers/duties.yaml}), against the plans in force. */
final class CoverageReport implements Reporter {
    private static final ReportKind KIND = ReportKind.COVERAGE;

    /** One plan that should be there: its unit is a place or an organisation, its event null when any will do. */
    private record Slot(Duty duty, Entry unit, @Nullable Event event, List<Plan> held) {
        boolean isHeld() {
            return !held.isEmpty();
        }
    }

    @Override
    public StatusReport report(Facts facts, Rulebook rulebook) {
        List<Slot> slots = new Slots(facts.book()).all();
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("plans", slots, slot -> slot.duty().required())
                .against(Targets.of(facts.book().config(), "planCoverage")));
        for (PlanLevel level : PlanLevel.values()) {
            figures.add(figure(
                    level.id(),
                    slots,
                    slot -> slot.duty().required() && slot.duty().level() == level));
        }
        figures.add(figure("recommended", slots, slot -> !slot.duty().required()));
        figures.add(joined(facts.book()));
        return new StatusReport(KIND, facts.today(), figures, List.of(table(slots)));
    }

    private static Figure figure(String id, List<Slot> slots, Predicate<Slot> counted) {
        List<Slot> all = slots.stream().filter(counted).toList();
        return Figure.share(KIND, id, all.stream().filter(Slot::isHeld).count(), all.size());
    }

    /** Plans whose chain of parents ends at an overall plan or one of another government (上下贯通). */
    private static Figure joined(PlanBook book) {
        List<Plan> below = book.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce() && plan.level() != PlanLevel.OVERALL)
                .toList();
        long joined = below.stream()
                .filter(plan -> book.ancestors(plan).stream().anyMatch(CoverageReport::isTop))
                .count();
        return Figure.share(KIND, "joined", joined, below.size());
    }

    private static boolean isTop(Entry above) {
        return above instanceof Config.External || above instanceof Plan plan && plan.level() == PlanLevel.OVERALL;
    }

    private static Table table(List<Slot> slots) {
        List<Table.Row> rows = slots.stream()
                .map(slot -> Table.Row.of(
                        state(slot),
                        slot.duty().source(),
                        Cell.say("level." + slot.duty().level().id()),
                        Cell.of(slot.unit()),
                        Cell.of(slot.event() == null ? "" : slot.event().name()),
                        Cell.say(slot.duty().required() ? "report.required" : "report.recommended"),
                        Cell.of(slot.held())))
                .toList();
        return new Table(KIND, "matrix", List.of("level", "unit", "event", "duty", "plan"), rows);
    }

    private static Table.State state(Slot slot) {
        if (slot.isHeld()) {
            return Table.State.OK;
        }
        return slot.duty().required() ? Table.State.GAP : Table.State.NOTE;
    }

    /** Makes the slots of all duties, each once. */
    private static final class Slots {
        private final PlanBook book;
        private final Map<String, List<Plan>> byUnit = new HashMap<>();

        Slots(PlanBook book) {
            this.book = book;
            for (Plan plan : book.workspace().plans()) {
                if (plan.status().isInForce()) {
                    add(plan, plan.place().id().value());
                    add(plan, plan.owner().id().value());
                }
            }
        }

        private void add(Plan plan, String unit) {
            byUnit.computeIfAbsent(plan.level() + "@" + unit, key -> new ArrayList<>())
                    .add(plan);
        }

        List<Slot> all() {
            List<Slot> slots = new ArrayList<>();
            for (Duty duty : book.workspace().registers().duties()) {
                for (Entry unit : units(duty)) {
                    slots(duty, unit, slots);
                }
            }
            return slots;
        }

        private void slots(Duty duty, Entry unit, List<Slot> slots) {
            List<Plan> held = byUnit.getOrDefault(duty.level() + "@" + unit.id().value(), List.of());
            if (duty.events().isEmpty()) {
                slots.add(new Slot(duty, unit, null, held));
            }
            for (Reference<EventId> event : duty.events()) {
                List<Plan> about =
                        held.stream().filter(plan -> isAbout(plan, event.id())).toList();
                slots.add(new Slot(duty, unit, book.event(event.id()).orElse(null), about));
            }
        }

        private boolean isAbout(Plan plan, EventId event) {
            return plan.events().stream().map(Reference::id).anyMatch(own -> own.equals(event) || isKindOf(own, event));
        }

        private boolean isKindOf(EventId own, EventId event) {
            return book.event(own)
                    .map(Event::parent)
                    .filter(parent -> parent.id().equals(event))
                    .isPresent();
        }

        private List<? extends Entry> units(Duty duty) {
            if (!duty.organisations().isEmpty()) {
                return duty.organisations().stream()
                        .flatMap(org -> book.organisation(org.id()).stream())
                        .toList();
            }
            if (!duty.places().isEmpty()) {
                return duty.places().stream()
                        .flatMap(place -> book.place(place.id()).stream())
                        .toList();
            }
            return everywhere(duty.level());
        }

        private List<? extends Entry> everywhere(PlanLevel level) {
            return switch (level) {
                case TOWN -> places(PlaceKind.TOWN);
                case VILLAGE -> places(PlaceKind.VILLAGE);
                case ENTERPRISE ->
                    book.workspace().registers().organisations().stream()
                            .filter(Organisation::listed)
                            .toList();
                case OVERALL, SPECIAL, DEPARTMENT ->
                    book.place(book.config().jurisdiction().id()).stream().toList();
            };
        }

        private List<? extends Entry> places(PlaceKind kind) {
            return book.workspace().registers().places().stream()
                    .filter(place -> place.kind() == kind)
                    .filter(place -> book.config().jurisdiction().id().contains(place.id()))
                    .toList();
        }
    }
}
