package org.youbei.test.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.youbei.situation.Contact;
import org.youbei.situation.Situation;

/** A situation in lines that a person can read, everything in it that decides. */
final class Outline {
    private Outline() {}

    static String of(Situation situation) {
        List<String> lines = new ArrayList<>();
        situation.starts().forEach(start -> lines.add(start(start)));
        situation.gaps().forEach(gap -> lines.add("gap " + gap.name() + " follows " + gap.followsName()));
        situation.timeline().forEach(band -> {
            lines.add("until " + band.until());
            band.turns().forEach(turn -> {
                lines.add("  " + party(turn.by()));
                turn.actions()
                        .forEach(action -> lines.add("    " + action.plan().value() + "#" + action.id() + " "
                                + (action.within() == null
                                        ? "-"
                                        : action.within().text()) + " " + action.text()));
            });
        });
        situation.stops().forEach(stop -> lines.add("stop " + stop.kind() + orders(stop)));
        situation
                .calls()
                .forEach(call -> lines.add("call " + call.contact().id() + " " + call.role() + " by "
                        + call.plan().value() + ", else "
                        + (call.next() == null ? "next" : call.next().id())));
        situation
                .shelters()
                .forEach(near ->
                        lines.add("shelter " + near.shelter().id() + " " + near.metres() + named(near.named())));
        situation
                .teams()
                .forEach(near -> lines.add("team " + near.team().id() + " " + near.metres() + named(near.named())));
        situation
                .risks()
                .forEach(risk -> lines.add("risk " + risk.point().id() + " "
                        + risk.point().people() + " to " + risk.point().shelter() + " by " + ids(risk.responsible())));
        situation
                .riskSums()
                .forEach(sum -> lines.add(
                        "risks " + sum.name() + " " + sum.points() + "/" + sum.households() + "/" + sum.people()));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private static String start(Situation.Start start) {
        return start.plan().value() + " " + start.planLevel() + " " + start.fit() + " " + start.grounds() + " level "
                + start.level() + (start.automatic() ? " automatic" : "") + " " + start.signals() + start.conditions()
                + " by " + party(start.decides())
                + start.options().stream()
                        .map(option -> " or " + option.level() + option.signals() + option.conditions())
                        .collect(Collectors.joining())
                + start.drills().stream()
                        .map(drill ->
                                " drilled " + drill.day() + " " + drill.id() + (drill.tested() ? " at this level" : "")
                                        + (drill.open() == 0 ? "" : " " + drill.open() + " open"))
                        .collect(Collectors.joining());
    }

    private static String orders(Situation.Stop stop) {
        return stop.orders().stream()
                .map(order -> " " + order.plan().value() + "#" + order.action() + " ordered by "
                        + order.orders().name() + " executed by "
                        + order.executes().name() + " lifted "
                        + order.liftWhen() + " by " + order.liftedBy().name())
                .collect(Collectors.joining(";"));
    }

    private static String party(Situation.Party party) {
        return party.name() + ids(party.contacts());
    }

    private static String ids(List<Contact> contacts) {
        return contacts.stream().map(Contact::id).toList().toString();
    }

    private static String named(boolean named) {
        return named ? " named" : "";
    }
}
