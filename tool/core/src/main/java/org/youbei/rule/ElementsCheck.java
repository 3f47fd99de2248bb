package org.youbei.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;

/**
 * A list of what a paper states that names each of its elements. Parameters: {@code in}: section ids in which the list stands; {@code mention}: patterns of which one stands in
 * the sentence that lists; {@code least}: how many elements a sentence names before it counts as such a list; {@code elements}: list of {@code {title, any: [patterns]}}. The
 * sentence that names most is judged; where none lists, nothing is.
 */
final class ElementsCheck implements PlanCheck {
    static final Code ELEMENTS = Code.warning("YB0810");

    /** A longer stretch without a full stop is a table or a list of many things, not one sentence. */
    private static final int LONGEST = 600;

    /** Possessive throughout: a body of a megabyte in one sentence neither nests nor is tried twice. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:[^。\\n]++|\\n(?![ \\t　]*+\\n)|(?<=[：:])\\n(?:[ \\t　]*+\\n)++)++");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ .*$");

    /** The patterns of a rule. */
    private record Asked(List<String> sections, List<Pattern> mention, int least, List<Words> elements) {}

    @Override
    public Code code() {
        return ELEMENTS;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        return judge(rule).of(plan);
    }

    @Override
    public Judge judge(Rule rule) {
        Params params = rule.params();
        Asked asked = new Asked(
                params.texts("in"),
                Words.patterns(params.texts("mention")),
                params.number("least"),
                Words.of(params.list("elements")));
        return plan -> judge(asked, plan);
    }

    private static Verdict judge(Asked asked, PlanCase plan) {
        String text = HEADING.matcher(BodyText.of(plan, asked.sections())).replaceAll("。");
        String fullest = "";
        List<Words> missing = List.of();
        for (String sentence : sentences(text)) {
            List<Words> left = Words.anyIn(asked.mention(), sentence)
                    ? asked.elements().stream()
                            .filter(element -> !element.areIn(sentence))
                            .toList()
                    : asked.elements();
            boolean lists = asked.elements().size() - left.size() >= asked.least();
            if (lists && (fullest.isEmpty() || left.size() < missing.size())) {
                fullest = sentence;
                missing = left;
            }
        }
        return fullest.isEmpty() ? Verdict.unknown("nolist") : verdict(asked, plan, fullest, missing);
    }

    private static List<String> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .filter(sentence -> sentence.length() <= LONGEST)
                .toList();
    }

    private static Verdict verdict(Asked asked, PlanCase plan, String sentence, List<Words> missing) {
        if (missing.isEmpty()) {
            return Verdict.KEPT;
        }
        int start = asked.mention().stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::find)
                .mapToInt(Matcher::end)
                .max()
                .orElse(0);
        int offset = Math.max(0, plan.body().indexOf(sentence)) + start;
        return Verdict.broken(
                plan.lineAt(offset),
                new Bilingual(
                        missing.stream().map(word -> word.title().chinese()).collect(Collectors.joining("、")),
                        missing.stream().map(word -> word.title().english()).collect(Collectors.joining(", "))));
    }
}
