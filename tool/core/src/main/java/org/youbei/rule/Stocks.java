package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Supply;

/** The supplies of each organisation that a rule means. */
final class Stocks {
    private Stocks() {}

    /** Returns them by organisation, so that a finding is one for each organisation. */
    static Map<Organisation, List<Supply>> of(Rule rule, Facts facts) {
        Map<Organisation, List<Supply>> stocks =
                new TreeMap<>((a, b) -> a.id().value().compareTo(b.id().value()));
        for (Supply supply : facts.workspace().registers().supplies()) {
            if (supply.org() != null) {
                facts.book()
                        .organisation(supply.org().id())
                        .filter(rule.applies()::isSuch)
                        .ifPresent(owner -> stocks.computeIfAbsent(owner, one -> new ArrayList<>())
                                .add(supply));
            }
        }
        return stocks;
    }
}
