package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.register.Supply;

/** Supplies whose entry in the register does not say all that the ledger must: what they are, how many, where, when they are renewed, and who keeps them. */
final class SupplyFieldsCheck implements BookCheck {
    static final Code LACKING = Code.warning("YB0867");

    @Override
    public Code code() {
        return LACKING;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        for (List<Supply> stock : Stocks.of(rule, facts).values()) {
            List<Verdict.Fault> faults = new ArrayList<>();
            for (Supply supply : stock) {
                List<String> lacking = lacking(supply);
                if (!lacking.isEmpty()) {
                    faults.add(new Verdict.Fault(
                            supply.source(),
                            new Bilingual(
                                    supply.name() + "（" + String.join("、", lacking) + "）",
                                    supply.name() + " (" + String.join(", ", lacking) + ")")));
                }
            }
            judged.add(new Judged(stock.get(0).source(), Verdict.of(faults)));
        }
        return judged;
    }

    private static List<String> lacking(Supply supply) {
        Map<String, Boolean> held = Map.of(
                "class", supply.classCode() != null,
                "quantity", supply.quantity() != null,
                "depot", supply.depot() != null || supply.at() != null,
                "contact", supply.contact() != null,
                "every", supply.every() != null);
        return held.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
