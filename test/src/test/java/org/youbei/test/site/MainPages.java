package org.youbei.test.site;

import java.util.List;

/** One page of each kind. */
final class MainPages {
    static final String PLAN = "plan/wh-typhoon.html";
    static final String VILLAGE = "place/330999100201.html";
    static final String EVENT = "event/typhoon.html";

    static final List<String> ALL = List.of(
            "index.html",
            PLAN,
            "plan/wh-overall.html",
            "place/330999.html",
            "place/330999100.html",
            VILLAGE,
            EVENT,
            "document/wh-duty-handbook.html",
            "plans.html",
            "people.html",
            "organisations.html",
            "teams.html",
            "supplies.html",
            "shelters.html",
            "hazards.html");

    private MainPages() {}
}
