package org.youbei.test.site;

import java.time.Instant;
import java.util.List;

/** One page of each kind. */
final class MainPages {
    static final String PLAN = "plan/wh-typhoon.html";
    static final String VILLAGE = "place/330999100201.html";
    static final String EVENT = "event/typhoon.html";
    static final String LADDER = "ladder/wh-ladder-typhoon.html";
    static final String SITUATION = "situation.html#event=typhoon&place=330999101201&colour=red";

    /** One without a colour: its levels are to choose from. */
    static final String OPEN_SITUATION = "situation.html#event=ammonia&place=330999101";

    static final String STATIC_SITUATION = "situation/typhoon-330999101-red.html";
    static final String DOCUMENT = "document/wh-duty-handbook.html";

    static final String MAP = "map.html";

    static final String DRILLS = "drills.html";
    static final String DRILL = "drill/2026-food-tabletop.html";

    /** A plan that must be evaluated on the day before {@link #OVERDUE_DAY}. */
    static final String OVERDUE_PLAN = "plan/wh-drought.html";

    static final Instant OVERDUE_DAY = Instant.parse("2026-12-20T01:00:00Z");

    static final List<String> ALL = List.of(
            "index.html",
            PLAN,
            "plan/wh-overall.html",
            "place/330999.html",
            "place/330999100.html",
            VILLAGE,
            EVENT,
            LADDER,
            DOCUMENT,
            "situation.html",
            STATIC_SITUATION,
            "plans.html",
            "people.html",
            "organisations.html",
            "teams.html",
            "supplies.html",
            "shelters.html",
            "hazards.html",
            MAP,
            DRILLS,
            DRILL);

    private MainPages() {}
}
