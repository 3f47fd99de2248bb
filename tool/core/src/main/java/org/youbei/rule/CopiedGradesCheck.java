package org.youbei.rule;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Operation;

/**
 * Response levels that repeat the grades of accidents. Parameters: {@code in}: the sections on levels, looked at besides the conditions of {@code responses}; {@code any}: patterns of
 * the numbers of the grades; {@code least}: of how many patterns it takes to be a copy. Words are no proof, so that it is never an error.
 */
final class CopiedGradesCheck implements PlanCheck {
    static final Code COPIED = Code.warning("YB0866");

    @Override
    public Code code() {
        return COPIED;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        return judge(rule).of(plan);
    }

    @Override
    public Judge judge(Rule rule) {
        List<Pattern> patterns = Words.patterns(rule.params().texts("any"));
        List<String> sections = rule.params().texts("in");
        int least = rule.params().number("least");
        return plan -> judge(patterns, least, text(sections, plan), plan);
    }

    private static Verdict judge(List<Pattern> patterns, int least, String text, PlanCase plan) {
        if (text.isBlank()) {
            return Verdict.unknown("noresponses");
        }
        List<String> found = patterns.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group())
                .toList();
        return found.size() < least
                ? Verdict.KEPT
                : new Verdict.Broken(
                        List.of(new Verdict.Fault(
                                plan.place(), new Bilingual(String.join("、", found), String.join(", ", found)))),
                        true);
    }

    private static String text(List<String> sections, PlanCase plan) {
        boolean headed = plan.plan().outline().headings().stream()
                .anyMatch(heading -> sections.contains(heading.section()) || sections.contains(heading.id()));
        Stream<String> conditions = plan.plan().operation().responses().stream()
                .flatMap(response -> response.triggers().stream())
                .map(Operation.Trigger::when)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        Stream<String> body = headed ? Stream.of(BodyText.of(plan, sections)) : Stream.of();
        return Stream.concat(conditions, body).collect(Collectors.joining("\n"));
    }
}
