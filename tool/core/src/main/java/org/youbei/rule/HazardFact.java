package org.youbei.rule;

import java.util.Locale;
import org.youbei.diagnostic.Bilingual;
import org.youbei.link.PlanBook;
import org.youbei.model.register.Hazard;

/** Something that a card takes from the entry of a risk point. */
enum HazardFact {
    PEOPLE("受威胁人数", "people threatened", "threatened: {people: 人数}") {
        @Override
        boolean isGiven(Hazard hazard, PlanBook book) {
            return hazard.people() != null;
        }
    },
    HOUSEHOLDS("受威胁户数", "households threatened", "threatened: {households: 户数}") {
        @Override
        boolean isGiven(Hazard hazard, PlanBook book) {
            return hazard.households() != null;
        }
    },
    TRIGGER("转移条件", "when people leave", "trigger: 转移条件") {
        @Override
        boolean isGiven(Hazard hazard, PlanBook book) {
            return hazard.trigger() != null;
        }
    },
    PREPARE("准备转移信号", "the signal to get ready", "signal: {prepare: 准备转移信号}") {
        @Override
        boolean isGiven(Hazard hazard, PlanBook book) {
            return hazard.prepareSignal() != null;
        }
    },
    TRANSFER("立即转移信号", "the signal to leave", "signal: {transfer: 立即转移信号}") {
        @Override
        boolean isGiven(Hazard hazard, PlanBook book) {
            return hazard.transferSignal() != null;
        }
    },
    RESPONSIBLE("责任人", "somebody responsible", "responsible: [人员编号]") {
        @Override
        boolean isGiven(Hazard hazard, PlanBook book) {
            return !hazard.responsible().isEmpty();
        }
    },
    /** Nobody responsible is another fact; this one is asked of those that there are. */
    PHONE("责任人电话", "a phone of those responsible", "mobile: 手机号") {
        @Override
        boolean isGiven(Hazard hazard, PlanBook book) {
            return hazard.responsible().isEmpty()
                    || hazard.responsible().stream().anyMatch(person -> Reach.canCall(person.id(), book));
        }
    },
    ROUTE("转移路线", "a route", "route: 转移路线") {
        @Override
        boolean isGiven(Hazard hazard, PlanBook book) {
            return hazard.route() != null;
        }
    },
    SHELTER("避灾安置点", "a shelter", "shelter: 安置点编号") {
        @Override
        boolean isGiven(Hazard hazard, PlanBook book) {
            return hazard.shelter() != null;
        }
    };

    private final String chinese;
    private final String english;
    private final String typed;

    HazardFact(String chinese, String english, String typed) {
        this.chinese = chinese;
        this.english = english;
        this.typed = typed;
    }

    /** Returns the fact of a name in a rule file. */
    static HazardFact of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Returns whether the entry of a risk point says it. */
    abstract boolean isGiven(Hazard hazard, PlanBook book);

    Bilingual title() {
        return new Bilingual(chinese, english);
    }

    /** Returns what it is called, with what is typed into the entry. */
    Bilingual asked() {
        return new Bilingual(chinese + "（" + typed + "）", english + " (" + typed + ")");
    }
}
