package org.youbei.site;

import java.util.List;

/** What the page of an event shows: the plans of every level, the table of responses by colour, the warning ladders. */
record EventPage(
        Shell shell,
        String title,
        String icon,
        List<String> words,
        List<Link> situations,
        List<Group> groups,
        List<MatrixRow> matrix,
        List<LadderView> ladders,
        List<RegisterPage.Part> parts) {
    /** The plans of one level. */
    record Group(String level, List<Link> plans) {}

    /** A plan and the level that each colour suggests: blue, yellow, orange, red. */
    record MatrixRow(Link plan, List<Cell> cells) {}

    /** A cell of the table; an empty name when the colour suggests nothing; a note when the response starts by itself. */
    record Cell(String name, String colour, String url, String note) {}

    /** A warning ladder. */
    record LadderView(String id, Link title, List<Step> steps) {}

    /** A step of a ladder. */
    record Step(String id, String time, String watch, List<Action> actions) {}

    /** What is done at a step. */
    record Action(String text, PlanPage.Who by, String within) {}
}
