package org.youbei.card.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.youbei.html.MarkdownLine;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;

/** What a plan is for, in its own words: the first paragraph under the heading of its purpose, or of its general chapter where no heading names the purpose. */
final class Purpose {
    private static final Pattern NAMED = Pattern.compile("目的|(?i:purpose)");
    private static final String GENERAL = "general";

    /** Begins a line that is no running text: a list, a table, a quotation, a picture, code, a passage for some readers alone. */
    private static final Pattern NO_WORDS =
            Pattern.compile("^\\s*(?:[#|>`~!]|:::|[-*+]\\s|\\d+[.)]\\s|\\[[^\\]\\[]*]:).*|^(?: {4}|\\t).*");

    /** Stands for what the readers may not know. */
    private static final String UNNAMED = "\uFFFD";

    private static final int LAST_WIDE_LATIN = 0x2E7F;

    private final Deck deck;
    private final Plan plan;

    private Purpose(Deck deck, Plan plan) {
        this.deck = deck;
        this.plan = plan;
    }

    /** Returns the purpose of a plan; empty where its text does not say it, or names what the public may not know. */
    static String of(Deck deck, Plan plan) {
        return new Purpose(deck, plan).text();
    }

    private String text() {
        String words =
                heading().map(heading -> joined(paragraph(heading))).orElse("").strip();
        return words.contains(UNNAMED) ? "" : words;
    }

    private Optional<Outline.Heading> heading() {
        List<Outline.Heading> headings = plan.outline().headings();
        return headings.stream()
                .filter(heading -> NAMED.matcher(heading.text()).find())
                .findFirst()
                .or(() -> headings.stream()
                        .filter(heading -> GENERAL.equals(heading.section()))
                        .findFirst());
    }

    /** The lines of the first paragraph below a heading, those of its subheadings included. */
    private List<String> paragraph(Outline.Heading heading) {
        int first = plan.outline().bodyLine();
        int end = plan.outline().headings().stream()
                .filter(next -> next.line() > heading.line() && next.depth() <= heading.depth())
                .mapToInt(Outline.Heading::line)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return deck.publicBody(plan)
                .lines()
                .limit(end - first)
                .skip(heading.line() - first + 1L)
                .dropWhile(line -> line.isBlank() || line.startsWith("#"))
                .takeWhile(line -> !line.isBlank() && !NO_WORDS.matcher(line).matches())
                .toList();
    }

    /** Lines as one, with a blank between words of letters and none between Chinese ones. */
    private String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String words = MarkdownLine.words(line, this::name);
            if (!text.isEmpty() && !words.isEmpty() && isLatin(text.charAt(text.length() - 1), words.charAt(0))) {
                text.append(' ');
            }
            text.append(words);
        }
        return text.toString();
    }

    private static boolean isLatin(char before, char after) {
        return before <= LAST_WIDE_LATIN && after <= LAST_WIDE_LATIN;
    }

    private String name(String id) {
        return deck.book()
                .entry(id)
                .map(entry -> entry instanceof Plan named ? named.shortName() : Deck.shortName(entry))
                .orElse(UNNAMED);
    }
}
