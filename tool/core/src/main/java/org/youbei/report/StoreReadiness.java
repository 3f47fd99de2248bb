package org.youbei.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Supply;
import org.youbei.rule.Facts;

/** Supplies: checked in time, what each plan that has a level-2 response can draw on, and how far living supplies go. */
final class StoreReadiness {
    private static final ReportKind KIND = ReportKind.READINESS;
    private static final int SOON_DAYS = 30;
    private static final String LIVING = "1";

    private final Facts facts;
    private final List<Supply> supplies;

    StoreReadiness(Facts facts) {
        this.facts = facts;
        this.supplies = facts.workspace().registers().supplies();
    }

    List<Figure> figures() {
        long checked = supplies.stream()
                .filter(supply -> state(supply) == Table.State.OK || state(supply) == Table.State.DUE)
                .count();
        List<Plan> levelTwo = levelTwo();
        long stocked = levelTwo.stream()
                .filter(plan -> !plan.forces().supplies().isEmpty())
                .count();
        return List.of(
                Figure.share(KIND, "checked", checked, supplies.size()),
                Figure.share(KIND, "leveltwo", stocked, levelTwo.size()),
                Figure.number(
                        KIND,
                        "capacityholders",
                        supplies.stream()
                                .filter(one -> "capacity".equals(one.holding()))
                                .count()));
    }

    List<Table> tables() {
        return List.of(
                new Table(KIND, "living", List.of("item", "unit", "quantity", "people", "perperson"), living()),
                new Table(KIND, "stores", List.of("supply", "depot", "quantity", "checked", "due", "left"), stores()));
    }

    /** Plans in force that have a level-2 response. */
    private List<Plan> levelTwo() {
        return facts.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .filter(plan -> plan.operation().responses().stream()
                        .anyMatch(response -> response.level().value() == 2))
                .toList();
    }

    private Table.State state(Supply supply) {
        return Days.state(due(supply), facts.today(), SOON_DAYS);
    }

    private static @Nullable LocalDate due(Supply supply) {
        LocalDate checked = supply.checked();
        TimeSpan every = supply.every();
        if (checked == null || every == null) {
            return null;
        }
        return switch (every.unit()) {
            case MIN, H -> checked;
            case D, WD -> checked.plusDays(every.amount());
            case MO -> checked.plusMonths(every.amount());
            case Y -> checked.plusYears(every.amount());
        };
    }

    /** The living supplies of GB/T 38565 class 1 by item, and how many there are for each person whom a risk point threatens. */
    private List<Table.Row> living() {
        long people = facts.workspace().registers().hazards().stream()
                .mapToLong(hazard -> hazard.people() == null ? 0 : hazard.people())
                .sum();
        Map<List<String>, BigDecimal> items = new LinkedHashMap<>();
        for (Supply supply : supplies) {
            String code = supply.classCode();
            if (code != null && code.startsWith(LIVING) && supply.quantity() != null) {
                items.merge(
                        List.of(supply.name(), supply.unit() == null ? "" : supply.unit()),
                        supply.quantity(),
                        BigDecimal::add);
            }
        }
        List<Table.Row> rows = new ArrayList<>();
        items.forEach((item, quantity) -> rows.add(Table.Row.of(
                Table.State.OK,
                null,
                Cell.of(item.get(0)),
                Cell.of(item.get(1)),
                Cell.of(quantity.toPlainString()),
                Cell.of(people),
                Cell.of(
                        people == 0
                                ? ""
                                : quantity.divide(BigDecimal.valueOf(people), 2, java.math.RoundingMode.DOWN)))));
        return rows;
    }

    private List<Table.Row> stores() {
        return supplies.stream()
                .map(supply -> Table.Row.of(
                        state(supply),
                        supply.source(),
                        Cell.of(supply),
                        Cell.of(supply.depot()),
                        Cell.of((supply.quantity() == null
                                        ? ""
                                        : supply.quantity().toPlainString())
                                + (supply.unit() == null ? "" : supply.unit())),
                        Cell.of(supply.checked()),
                        Cell.of(due(supply)),
                        Days.left(due(supply), facts.today())))
                .toList();
    }
}
