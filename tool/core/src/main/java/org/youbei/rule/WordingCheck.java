package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;

/**
 * What a body must say or must not say. Parameters: {@code in}: section ids whose text alone is looked at; {@code when}: patterns of which one must stand there before the rule
 * judges at all; {@code all}: list of {@code {title, any: [patterns]}}, each of which must be said; {@code none}: patterns that must not stand anywhere.
 */
final class WordingCheck implements PlanCheck {
    static final Code WORDS = Code.warning("YB0805");

    @Override
    public Code code() {
        return WORDS;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        String text = BodyText.of(plan, rule.params().texts("in"));
        List<String> when = rule.params().texts("when");
        if (!when.isEmpty() && when.stream().noneMatch(pattern -> find(pattern, text))) {
            return Verdict.unknown("nowords");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Params wanted : rule.params().list("all")) {
            if (wanted.texts("any").stream().noneMatch(pattern -> find(pattern, text))) {
                faults.add(new Verdict.Fault(plan.place(), wanted.words("title")));
            }
        }
        rule.params().texts("none").forEach(pattern -> forbidden(pattern, plan, faults));
        return Verdict.of(faults);
    }

    private static boolean find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static void forbidden(String pattern, PlanCase plan, List<Verdict.Fault> faults) {
        Matcher matcher = Pattern.compile(pattern).matcher(plan.body());
        while (matcher.find()) {
            String found = matcher.group();
            faults.add(new Verdict.Fault(plan.lineAt(matcher.start()), new Bilingual(found, found)));
        }
    }
}
