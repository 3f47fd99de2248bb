package org.youbei.drill.format;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.diagnostic.format.Columns;
import org.youbei.model.Entry;
import org.youbei.rule.Obligation;

/** For people at a terminal: a line for each obligation, below it what is asked and what is known of it. */
public final class DueText {
    private static final String GAP = "  ";

    private final Messages messages;
    private final LocalDate today;

    /** Makes a writer of what is due as of a day. */
    public DueText(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
    }

    /** Returns the list, in the order given. */
    public String write(List<Obligation> all) {
        long late = all.stream().filter(one -> one.daysLeft(today) < 0).count();
        StringBuilder out = new StringBuilder(say("due.title", today, all.size(), late)).append('\n');
        int leftWidth =
                all.stream().mapToInt(one -> Columns.width(left(one))).max().orElse(0);
        for (Obligation one : all) {
            String left = left(one);
            out.append(one.due()).append(GAP).append(left);
            out.append(" ".repeat(leftWidth - Columns.width(left))).append(GAP);
            out.append(one.who().name()).append(plans(one)).append('\n');
            out.append(" ".repeat(12)).append(asked(one)).append('\n');
            String known = known(one);
            if (!known.isEmpty()) {
                out.append(" ".repeat(12)).append(known).append('\n');
            }
        }
        return out.toString();
    }

    private String left(Obligation one) {
        long days = one.daysLeft(today);
        return days < 0 ? say("report.days.late", -days) : say("report.days.left", days);
    }

    private static String plans(Obligation one) {
        return one.plans().isEmpty()
                ? ""
                : "  " + one.plans().stream().map(Entry::name).collect(Collectors.joining("、"));
    }

    private String asked(Obligation one) {
        String rule = one.rule().isEmpty() ? "" : " (" + one.rule() + ")";
        String guess = one.guessed() ? " " + say("due.guess") : "";
        return say("text", one.reason()) + " " + one.basis().cited() + rule + guess;
    }

    private String known(Obligation one) {
        StringBuilder known = new StringBuilder();
        if (one.last() != null) {
            known.append(say("due.last", one.last()));
        } else if (one.from() != null) {
            known.append(say("due.issued", one.from()));
        }
        if (!one.missed().isEmpty()) {
            String missed = one.missed().stream().map(this::words).collect(Collectors.joining(", "));
            known.append(known.isEmpty() ? "" : " · ").append(say("due.missed", missed));
        }
        if (one.planned() != null) {
            known.append(known.isEmpty() ? "" : " · ")
                    .append(say("due.planned", one.planned().id().value(), day(one)));
        }
        return known.toString();
    }

    private String words(Bilingual text) {
        return say("text", text);
    }

    private static String day(Obligation one) {
        return PlannedDay.of(one);
    }

    private String say(String key, Object... arguments) {
        return messages.say(Phrase.of(key, arguments));
    }
}
