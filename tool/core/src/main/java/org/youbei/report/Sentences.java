package org.youbei.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.youbei.link.PlanBook;
import org.youbei.model.plan.Plan;

/** The sentences of a plan's text by which copies are known: without marks, numbers, and the names of the plan's own place and owner. */
final class Sentences {
    /** Shorter ones, such as headings, say the same in every plan. */
    private static final int SHORTEST = 12;

    private static final Pattern END = Pattern.compile("[。；;！!？?\\n|]");
    private static final Pattern MARKS = Pattern.compile("\\[\\[|]]|\\{#[^}]*}|:::\\s*\\w*|[^\\p{IsHan}\\p{L}]");

    private final List<String> names = new ArrayList<>();

    Sentences(Plan plan, PlanBook book) {
        book.place(plan.place().id()).ifPresent(place -> names.add(place.name()));
        book.organisation(plan.owner().id()).ifPresent(owner -> {
            names.add(owner.name());
            if (owner.shortName() != null) {
                names.add(owner.shortName());
            }
        });
        names.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** Returns the sentences of a text in its order, each once. */
    Set<String> of(String text) {
        String masked = text;
        for (String name : names) {
            masked = masked.replace(name, "");
        }
        Set<String> sentences = new LinkedHashSet<>();
        for (String piece : END.split(masked, -1)) {
            String sentence = MARKS.matcher(piece).replaceAll("");
            if (sentence.length() >= SHORTEST) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
