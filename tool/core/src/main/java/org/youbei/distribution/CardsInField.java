package org.youbei.distribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.youbei.link.PlanBook;
import org.youbei.model.register.Distribution;

/** The cards that people have: of each card and recipient the one that was handed over last, for it takes the place of those before. */
public final class CardsInField {
    private static final Comparator<Distribution> BY_DAY =
            Comparator.comparing(Distribution::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private CardsInField() {}

    /** Returns them in the order of the register; those of plans that are not in the book are left out. */
    public static List<FieldCard> of(PlanBook book) {
        Map<Due, Distribution> last = new LinkedHashMap<>();
        for (Distribution one : book.workspace().registers().distributions()) {
            last.merge(Due.of(one), one, (before, later) -> BY_DAY.compare(later, before) < 0 ? before : later);
        }
        List<FieldCard> cards = new ArrayList<>();
        last.values()
                .forEach(handed ->
                        book.plan(handed.plan().id()).ifPresent(plan -> cards.add(new FieldCard(handed, plan))));
        return cards;
    }
}
