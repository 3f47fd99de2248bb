package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.distribution.CardsInField;
import org.youbei.distribution.Due;
import org.youbei.distribution.FieldCard;

/** Cards that were handed over and are not of the present version of their plan, or whose plan has ended. Only the last card that somebody got counts. */
final class StaleCardCheck implements BookCheck {
    static final Code STALE = Code.error("YB0872");

    @Override
    public Code code() {
        return STALE;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        for (FieldCard card : CardsInField.of(facts.book())) {
            judged.add(new Judged(
                    card.handed().source(),
                    switch (card.standing()) {
                        case PRESENT -> Verdict.KEPT;
                        case OLD -> Verdict.broken(card.handed().source(), old(card));
                        case ENDED -> Verdict.broken(card.handed().source(), ended(card));
                    }));
        }
        return judged;
    }

    private static Bilingual old(FieldCard card) {
        String entry = "- {"
                + String.join(", ", Due.of(card.handed()).typed(card.plan().version())) + ", on: ";
        return new Bilingual(
                "发给" + card.to() + "的" + card.handed().card() + "是" + card.version() + "版，预案现行"
                        + card.plan().version() + "版；换发后加一行 " + entry + "换发日期}",
                card.handed().card() + ", given to " + card.to() + ", is of version " + card.version()
                        + ", the plan is of " + card.plan().version() + "; once replaced, add " + entry + "DATE}");
    }

    private static Bilingual ended(FieldCard card) {
        return new Bilingual(
                "发给" + card.to() + "的" + card.handed().card() + "，预案“"
                        + card.plan().title() + "”已经停用；收回卡片，删去这一行",
                card.handed().card() + ", given to " + card.to()
                        + ": the plan has ended; take the card back and delete this line");
    }
}
