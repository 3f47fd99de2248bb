package org.youbei.drill.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.rule.Obligation;
import org.youbei.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** For programs. */
public final class DueJson {
    private static final int VERSION = 1;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DueJson() {}

    /** Returns what is due as of a day, in the order given. */
    public static String write(List<Obligation> all, LocalDate today, Messages messages) {
        ObjectNode root = JSON.objectNode().put("format", VERSION).put("today", today.toString());
        ArrayNode list = root.putArray("obligations");
        all.forEach(one -> list.add(node(one, today, messages)));
        return JsonText.write(root);
    }

    private static ObjectNode node(Obligation one, LocalDate today, Messages messages) {
        ObjectNode node = JSON.objectNode()
                .put("due", one.due().toString())
                .put("days", one.daysLeft(today))
                .put("who", one.who().id().value())
                .put("name", one.who().name());
        ArrayNode plans = node.putArray("plans");
        one.plans().forEach(plan -> plans.add(plan.id().value()));
        node.put("rule", one.rule()).put("basis", one.basis().cited()).put("asks", say(one.reason(), messages));
        put(node, "last", one.last());
        put(node, "from", one.from());
        ArrayNode missed = node.putArray("missed");
        one.missed().forEach(period -> missed.add(say(period, messages)));
        if (one.planned() != null) {
            node.putObject("planned").put("drill", one.planned().id().value()).put("date", PlannedDay.of(one));
        }
        return node.put("guess", one.guessed());
    }

    private static void put(ObjectNode node, String key, @Nullable LocalDate day) {
        if (day != null) {
            node.put(key, day.toString());
        }
    }

    private static String say(Bilingual text, Messages messages) {
        return messages.say(Phrase.of("text", text));
    }
}
