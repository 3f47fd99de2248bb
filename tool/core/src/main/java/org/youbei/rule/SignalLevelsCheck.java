package org.youbei.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.Colour;
import org.youbei.model.plan.Operation;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/**
 * The table of a plan that links the colours of warnings to responses ({@code warnings:}): a graver colour never has a milder response, no colour between the mildest that is
 * linked and red is missing, and somebody decides where a response does not start by itself.
 */
final class SignalLevelsCheck implements PlanCheck {
    static final Code LEVELS = Code.error("YB0884");

    private static final List<Colour> MILDEST_FIRST = List.of(Colour.BLUE, Colour.YELLOW, Colour.ORANGE, Colour.RED);

    @Override
    public Code code() {
        return LEVELS;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        List<Operation.WarningLink> links = plan.plan().operation().warnings();
        if (links.isEmpty()) {
            return Verdict.unknown("nolinks");
        }
        Map<String, Map<Colour, Operation.WarningLink>> byEvent = new LinkedHashMap<>();
        for (Operation.WarningLink link : links) {
            byEvent.computeIfAbsent(link.on().event().id().value(), event -> new EnumMap<>(Colour.class))
                    .putIfAbsent(link.on().colour(), link);
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        byEvent.forEach((event, table) -> table(plan, event, table, faults));
        links.stream().filter(link -> isUndecided(plan, link)).forEach(link -> undecided(plan, link, faults));
        return Verdict.of(faults);
    }

    /** Goes from the mildest colour that is linked to red. */
    private static void table(
            PlanCase plan, String event, Map<Colour, Operation.WarningLink> table, List<Verdict.Fault> faults) {
        Operation.WarningLink milder = null;
        for (Colour colour : MILDEST_FIRST) {
            Operation.WarningLink link = table.get(colour);
            if (link == null && milder != null) {
                String gap = event + "/" + colour.id();
                faults.add(new Verdict.Fault(at(plan, milder), new Bilingual("没有写 " + gap, "no " + gap)));
            } else if (link != null) {
                if (milder != null
                        && link.response().value() > milder.response().value()) {
                    faults.add(new Verdict.Fault(at(plan, link), milder(milder, link)));
                }
                milder = link;
            }
        }
    }

    private static Bilingual milder(Operation.WarningLink milder, Operation.WarningLink link) {
        return new Bilingual(
                milder.on().text() + " 对应" + milder.response().value() + "级，更重的 "
                        + link.on().text() + " 反而是" + link.response().value() + "级",
                milder.on().text() + " is level " + milder.response().value() + ", the graver "
                        + link.on().text() + " only " + link.response().value());
    }

    private static boolean isUndecided(PlanCase plan, Operation.WarningLink link) {
        return !link.automatic()
                && plan.plan().operation().responses().stream()
                        .anyMatch(response -> response.level().equals(link.response()) && response.decidedBy() == null);
    }

    private static void undecided(PlanCase plan, Operation.WarningLink link, List<Verdict.Fault> faults) {
        String signal = link.on().text();
        int level = link.response().value();
        faults.add(new Verdict.Fault(
                at(plan, link),
                new Bilingual(
                        signal + " 建议启动" + level + "级，却没写谁决定（decidedBy: 岗位）",
                        signal + " proposes level " + level + ", which nobody decides (decidedBy: POST)")));
    }

    private static SourceRange at(PlanCase plan, Operation.WarningLink link) {
        var event = link.on().event();
        return new SourceRange(plan.plan().file(), Span.of(event.line(), event.column(), event.length()));
    }
}
