package org.youbei.card.content;

import java.util.List;

/** What stands on the card of a household that leaves before water, wind or a falling house (R-CARD-4, R-CARD-5). */
final class FloodHousehold {
    private FloodHousehold() {}

    static void fill(Blocks to, HazardWords says) {
        Boxes boxes = new Boxes(says.words());
        to.add(
                        "household",
                        "",
                        "boxes",
                        List.of(boxes.row("head", "", "members", ""), boxes.row("helped", "", "helper", "")))
                .line("trigger", says.trigger())
                .line("prepare", says.prepare())
                .line("transfer", says.transfer())
                .line("route", says.route())
                .add("shelter", "calls", says.shelterCalls())
                .add("responsible", "calls", says.responsible())
                .general("take")
                .general("donot");
    }
}
