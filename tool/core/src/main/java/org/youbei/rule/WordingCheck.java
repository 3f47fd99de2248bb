package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;

/**
 * What a body must say or must not say. Parameters: {@code in}: section ids whose text alone is looked at; {@code when}: patterns of which one must stand there before the rule
 * judges at all; {@code all}: list of {@code {title, any: [patterns]}}, each of which must be said; {@code none}: patterns that must not stand anywhere;
 * {@code guess: yes}: the words are no proof, so that a finding is never an error.
 */
final class WordingCheck implements PlanCheck {
    static final Code WORDS = Code.warning("YB0805");

    /** The patterns of a rule. */
    private record Asked(
            List<String> sections, List<Phrase> when, List<Words> all, List<Pattern> none, boolean guessed) {}

    @Override
    public Code code() {
        return WORDS;
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
                Phrase.all(params.texts("when")),
                Words.of(params.list("all")),
                Words.patterns(params.texts("none")),
                params.find("guess").isPresent());
        return plan -> judge(asked, plan);
    }

    private static Verdict judge(Asked asked, PlanCase plan) {
        String text = BodyText.of(plan, asked.sections());
        if (!asked.when().isEmpty() && !Phrase.anyIn(asked.when(), text)) {
            return Verdict.unknown("nowords");
        }
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Words wanted : asked.all()) {
            if (!wanted.areIn(text)) {
                faults.add(new Verdict.Fault(plan.place(), wanted.title()));
            }
        }
        asked.none().forEach(pattern -> forbidden(pattern, plan, faults));
        return faults.isEmpty() ? Verdict.KEPT : new Verdict.Broken(faults, asked.guessed());
    }

    private static void forbidden(Pattern pattern, PlanCase plan, List<Verdict.Fault> faults) {
        Matcher matcher = pattern.matcher(plan.body());
        while (matcher.find()) {
            String found = matcher.group();
            faults.add(new Verdict.Fault(plan.lineAt(matcher.start()), new Bilingual(found, found)));
        }
    }
}
