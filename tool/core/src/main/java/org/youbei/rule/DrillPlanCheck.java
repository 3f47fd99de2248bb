package org.youbei.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;

/**
 * What the work plan of a drill ({@code drill.md}) must hold. Parameters: {@code form}, {@code content}: the drills that are meant, all when absent; {@code days}: how many days
 * before the drill it must be complete; {@code needs}: names of {@link DrillNeed}; {@code all}: list of {@code {title, any: [patterns]}}, each looked for in the body and in the
 * texts of the front matter.
 */
final class DrillPlanCheck implements BookCheck {
    static final Code LACKING = Code.warning("YB0862");

    @Override
    public Code code() {
        return LACKING;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Words> words = Words.of(rule.params().list("all"));
        int days = rule.params().number("days");
        List<Judged> judged = new ArrayList<>();
        for (PlannedDrill drill : PlannedDrill.of(facts)) {
            if (isMeant(rule.params().find("form"), drill.drill().form())
                    && isMeant(rule.params().find("content"), drill.drill().content())) {
                LocalDate on = drill.on();
                if (on == null) {
                    judged.add(new Judged(drill.place(), Verdict.unknown("nodrillday")));
                } else if (!facts.today().isBefore(on.minusDays(days))) {
                    judged.add(new Judged(drill.place(), judge(rule, words, drill, facts)));
                }
            }
        }
        return judged;
    }

    private static boolean isMeant(Optional<String> wanted, @Nullable String word) {
        return wanted.isEmpty() || wanted.get().equals(word);
    }

    private static Verdict judge(Rule rule, List<Words> words, PlannedDrill drill, Facts facts) {
        List<Verdict.Fault> faults = new ArrayList<>();
        for (String need : rule.params().texts("needs")) {
            DrillNeed.lacking(need, drill).forEach(what -> faults.add(new Verdict.Fault(drill.place(), what)));
        }
        String text = words.isEmpty() ? "" : drill.text(facts);
        for (Words wanted : words) {
            if (!wanted.areIn(text)) {
                faults.add(new Verdict.Fault(drill.place(), wanted.title()));
            }
        }
        return Verdict.of(faults);
    }
}
