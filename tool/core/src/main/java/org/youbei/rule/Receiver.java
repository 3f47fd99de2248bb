package org.youbei.rule;

import java.util.Locale;
import java.util.Optional;
import org.youbei.diagnostic.Bilingual;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.OrganisationType;

/** Who receives a plan that is filed, told by type, place and name. */
enum Receiver {
    /** The government of the owner's own place. */
    OWN_GOVERNMENT,
    /** A bureau of emergency management. */
    EMERGENCY,
    /** A bureau of emergency management other than the owner. */
    OTHER_EMERGENCY,
    /** A bureau of ecology. */
    ECOLOGY,
    /** The government for a plan of a department; any department or government for one of a unit. */
    SAFETY;

    static Receiver of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns whether an organisation is this receiver for the owner of a plan. */
    boolean is(Organisation one, PlanCase plan) {
        Optional<Organisation> owner =
                plan.book().organisation(plan.plan().owner().id());
        boolean own = owner.filter(it -> it.id().equals(one.id())).isPresent();
        return switch (this) {
            case OWN_GOVERNMENT -> isGovernmentOf(one, owner);
            case EMERGENCY -> one.name().contains("应急管理");
            case OTHER_EMERGENCY -> one.name().contains("应急管理") && !own;
            case ECOLOGY -> one.name().contains("生态环境") || one.name().contains("环境保护");
            case SAFETY ->
                owner.map(it -> it.type() == OrganisationType.DEPARTMENT).orElse(false)
                        ? isGovernmentOf(one, owner)
                        : one.type() == OrganisationType.DEPARTMENT || one.type() == OrganisationType.GOVERNMENT;
        };
    }

    private static boolean isGovernmentOf(Organisation one, Optional<Organisation> owner) {
        if (one.type() != OrganisationType.GOVERNMENT) {
            return false;
        }
        return owner.map(Organisation::place)
                .map(own -> one.place() == null || own.id().equals(one.place().id()))
                .orElse(true);
    }

    /** Returns that this is the receiver that is asked for. */
    Bilingual wanted(String chinese, String english) {
        Bilingual who = switch (this) {
            case OWN_GOVERNMENT -> new Bilingual("本级人民政府", "the government of its own level");
            case EMERGENCY -> new Bilingual("应急管理部门", "the bureau of emergency management");
            case OTHER_EMERGENCY -> new Bilingual("上一级应急管理部门", "the superior bureau of emergency management");
            case ECOLOGY -> new Bilingual("生态环境部门", "the bureau of ecology");
            case SAFETY -> new Bilingual("负有安全生产监督管理职责的部门（部门预案：本级人民政府）", "the regulator");
        };
        return new Bilingual("应当" + chinese + who.chinese(), "must be " + english + " " + who.english());
    }
}
