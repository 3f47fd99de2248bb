package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.BasisId;
import org.youbei.model.Reference;

/**
 * Texts that a plan must not lean on any longer. Parameter {@code cited}: list of {@code {title, ids, any, since}}: ids of bases in the front matter and patterns of words in
 * the body, judged from the day {@code since} on. Words of a sentence that speaks of repeal are none.
 */
final class CitationCheck implements PlanCheck {
    static final Code CITED = Code.warning("YB0852");

    private static final Pattern REPEALED = Pattern.compile("废止|代替|替代|失效|取代");

    /** A text of which that is true. */
    private record Cited(Bilingual title, List<String> ids, LocalDate since, List<Pattern> patterns) {
        static Cited of(Params entry) {
            return new Cited(
                    entry.words("title"),
                    entry.texts("ids"),
                    entry.find("since").map(LocalDate::parse).orElse(LocalDate.MIN),
                    Words.patterns(entry.texts("any")));
        }
    }

    @Override
    public Code code() {
        return CITED;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        return judge(rule).of(plan);
    }

    @Override
    public Judge judge(Rule rule) {
        List<Cited> all = rule.params().list("cited").stream().map(Cited::of).toList();
        return plan -> judge(all, plan);
    }

    private static Verdict judge(List<Cited> all, PlanCase plan) {
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Cited cited : all) {
            if (!plan.today().isBefore(cited.since())) {
                named(cited, plan, faults);
                cited.patterns().forEach(pattern -> written(pattern, cited, plan, faults));
            }
        }
        return Verdict.of(faults);
    }

    private static void named(Cited cited, PlanCase plan, List<Verdict.Fault> faults) {
        for (Reference<BasisId> basis : plan.plan().links().basis()) {
            if (cited.ids().contains(basis.id().value())) {
                faults.add(new Verdict.Fault(basis.in(plan.plan().file()), cited.title()));
            }
        }
    }

    private static void written(Pattern pattern, Cited cited, PlanCase plan, List<Verdict.Fault> faults) {
        Matcher matcher = pattern.matcher(plan.body());
        while (matcher.find()) {
            if (!REPEALED.matcher(sentence(plan.body(), matcher.start(), matcher.end()))
                    .find()) {
                faults.add(new Verdict.Fault(plan.lineAt(matcher.start() + 1), cited.title()));
            }
        }
    }

    private static String sentence(String body, int start, int end) {
        int from = Math.max(body.lastIndexOf('。', start), body.lastIndexOf('\n', start)) + 1;
        int line = body.indexOf('\n', end);
        int stop = body.indexOf('。', end);
        int until = line < 0 ? body.length() : line;
        return body.substring(from, stop < 0 ? until : Math.min(stop, until));
    }
}
