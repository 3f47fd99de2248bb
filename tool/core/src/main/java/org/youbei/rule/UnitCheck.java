package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Organisation;

/**
 * What an organisation with a plan in force must have. Parameters: {@code has}: {@code team}, a rescue team of its own or one that its plans name; {@code duty}, a phone that
 * is answered day and night; {@code any}: patterns of its plans' bodies that speak for it all the same.
 */
final class UnitCheck implements BookCheck {
    static final Code LACKING = Code.warning("YB0837");

    @Override
    public Code code() {
        return LACKING;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        Map<String, List<Plan>> owned = new HashMap<>();
        facts.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce() && rule.applies().to(plan, facts.book()))
                .forEach(plan -> owned.computeIfAbsent(plan.owner().id().value(), id -> new ArrayList<>())
                        .add(plan));
        boolean team = rule.params().text("has").equals("team");
        Set<String> manned = facts.workspace().registers().teams().stream()
                .map(one -> one.org().id().value())
                .collect(Collectors.toSet());
        return facts.workspace().registers().organisations().stream()
                .filter(unit -> owned.containsKey(unit.id().value()))
                .map(unit -> {
                    List<Plan> plans = owned.getOrDefault(unit.id().value(), List.of());
                    return new Judged(unit.source(), team ? team(rule, facts, unit, plans, manned) : duty(unit));
                })
                .toList();
    }

    private static Verdict duty(Organisation unit) {
        return unit.duty() != null
                ? Verdict.KEPT
                : Verdict.broken(unit.source(), unit.name(), unit.id().value());
    }

    private static Verdict team(Rule rule, Facts facts, Organisation unit, List<Plan> plans, Set<String> manned) {
        if (manned.contains(unit.id().value())
                || plans.stream().anyMatch(plan -> !plan.forces().teams().isEmpty())) {
            return Verdict.KEPT;
        }
        String text =
                plans.stream().map(plan -> facts.bodies().apply(plan.file())).collect(Collectors.joining("\n"));
        boolean said = rule.params().texts("any").stream()
                .anyMatch(pattern -> Pattern.compile(pattern).matcher(text).find());
        return said
                ? Verdict.KEPT
                : Verdict.broken(unit.source(), unit.name(), unit.id().value());
    }
}
