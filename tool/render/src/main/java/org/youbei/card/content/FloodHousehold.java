package org.youbei.card.content;

/** What stands on the card of a household that leaves before water, wind or a falling house (R-CARD-4, R-CARD-5). */
final class FloodHousehold {
    private FloodHousehold() {}

    static void fill(Blocks to, HazardWords says) {
        to.form("household", "head", "members", "helped", "helper")
                .fact("trigger", says.trigger())
                .fact("prepare", says.prepare())
                .fact("transfer", says.transfer())
                .fact("route", says.route())
                .add("shelter", "calls", says.shelterCalls())
                .add("responsible", "calls", says.responsible())
                .general("take")
                .general("donot");
    }
}
