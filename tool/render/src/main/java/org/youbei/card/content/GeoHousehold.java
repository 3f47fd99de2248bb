package org.youbei.card.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.youbei.card.Block;
import org.youbei.model.register.Person;
import org.youbei.model.register.Shelter;

/** What stands on the form of a household below a slope: the fields of R-CARD-2, those of the household alone left to be written in. */
final class GeoHousehold {
    private GeoHousehold() {}

    static void fill(Blocks to, HazardWords says) {
        Boxes boxes = new Boxes(says.words());
        to.add(
                        "household",
                        "boxes",
                        List.of(
                                boxes.row("head", "", "members", "", "phone", ""),
                                boxes.row("house", "", "address", "")))
                .add("hazard", "boxes", hazard(boxes, says))
                .add("warning", "boxes", warning(boxes, says))
                .add("responsible", "calls", says.responsible())
                .add("leave", "boxes", leave(boxes, says))
                .add(
                        "donot",
                        "boxes",
                        List.of(boxes.row("cautions", says.words().say("card.geo.cautions"))))
                .add("signed", "", "boxes", signed(boxes))
                .add("copies", "", "notes", List.of(Block.Item.text(says.words().say("card.geo.copies"))));
    }

    private static List<Block.Item> hazard(Boxes boxes, HazardWords says) {
        return List.of(
                boxes.row("kind", says.kind(), "threatened", says.threatened(), "position", says.position()),
                boxes.row("relation", ""),
                boxes.row("trigger", says.trigger()));
    }

    private static List<Block.Item> warning(Boxes boxes, HazardWords says) {
        return List.of(boxes.row("prepare", says.prepare()), boxes.row("transfer", says.transfer()));
    }

    private static List<Block.Item> leave(Boxes boxes, HazardWords says) {
        return List.of(
                boxes.row("route", says.route()),
                says.shelter().map(shelter -> shelter(boxes, says, shelter)).orElseGet(() -> boxes.row("shelter", "")),
                boxes.row("rescue", "", "phone", ""));
    }

    static Block.Item shelter(Boxes boxes, HazardWords says, Shelter shelter) {
        String address = Objects.requireNonNullElse(shelter.address(), "");
        String manager = says.manager(shelter).map(Person::name).orElse("");
        List<String> numbers = new ArrayList<>(Deck.numbers(shelter.phone()));
        says.manager(shelter).map(Deck::numbers).ifPresent(numbers::addAll);
        return boxes.row(
                "shelter",
                shelter.name() + (address.isEmpty() ? "" : "\n" + address),
                "manager",
                manager,
                "phone",
                String.join("\n", numbers));
    }

    private static List<Block.Item> signed(Boxes boxes) {
        return List.of(
                boxes.row("issuer", "", "chief", "", "phone", ""),
                boxes.row("signature", "", "signer", "", "date", ""));
    }
}
