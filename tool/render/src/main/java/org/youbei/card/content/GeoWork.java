package org.youbei.card.content;

import java.util.List;

/** What stands on the card of those who watch a slope: where and how large, what to watch, whom to warn how, and where to lead them. */
final class GeoWork {
    private GeoWork() {}

    static void fill(Blocks to, HazardWords says) {
        Boxes boxes = new Boxes(says.words());
        to.add(
                        "hazard",
                        "boxes",
                        List.of(
                                boxes.row(
                                        "position",
                                        says.position(),
                                        "kind",
                                        says.kind(),
                                        "threatened",
                                        says.threatened()),
                                boxes.row("trigger", says.trigger())))
                .general("watch")
                .add(
                        "warning",
                        "boxes",
                        List.of(boxes.row("prepare", says.prepare()), boxes.row("transfer", says.transfer())))
                .add("responsible", "calls", says.responsible())
                .add("leave", "boxes", says.route().isEmpty() ? List.of() : List.of(boxes.row("route", says.route())))
                .add("shelter", "calls", says.shelterCalls())
                .general("order")
                .add(
                        "signed",
                        "boxes",
                        List.of(
                                boxes.row("issuer", "", "chief", "", "phone", ""),
                                boxes.row("holder", "", "signer", "", "date", "")));
    }
}
