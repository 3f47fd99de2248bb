package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.TimeSpan;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.LadderAction;
import org.youbei.model.register.LadderStep;

/**
 * The calls (叫应) on ladders: there is one, and each is made in time. Parameters: {@code mention}: what a call is known by; {@code within}: the longest time for one;
 * {@code places}: what the code of the jurisdiction begins with where this is asked; {@code schemes}: ladders of which it is asked anywhere.
 */
final class CallTimesCheck implements BookCheck {
    static final Code CALLS = Code.note("YB0887");

    @Override
    public Code code() {
        return CALLS;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        String jurisdiction = facts.book().config().jurisdiction().id().value();
        boolean isHere = rule.params().texts("places").stream().anyMatch(jurisdiction::startsWith);
        List<String> schemes = rule.params().texts("schemes");
        return facts.book().workspace().registers().ladders().stream()
                .filter(ladder -> isHere || ladder.scheme() != null && schemes.contains(ladder.scheme()))
                .map(ladder -> new Judged(ladder.source(), judge(rule, ladder)))
                .toList();
    }

    private static Verdict judge(Rule rule, Ladder ladder) {
        List<String> words = rule.params().texts("mention");
        TimeSpan longest = TimeSpan.of(rule.params().text("within"));
        List<Verdict.Fault> faults = new ArrayList<>();
        boolean isCalled = false;
        for (LadderStep step : ladder.steps()) {
            for (LadderAction action : step.actions()) {
                if (words.stream().anyMatch(action.text()::contains)) {
                    isCalled = true;
                    if (isLate(action.within(), longest)) {
                        faults.add(fault(
                                ladder,
                                "的 " + step.id() + " 叫应没有写明在 " + longest.text() + " 以内（within）",
                                step.id() + ": the call has no within of at most " + longest.text()));
                    }
                }
            }
        }
        if (!isCalled) {
            faults.add(fault(ladder, "没有一步写到叫应", "no step has a call (叫应)"));
        }
        return Verdict.of(faults);
    }

    private static boolean isLate(@Nullable TimeSpan within, TimeSpan longest) {
        return within == null || within.roughMinutes() > longest.roughMinutes();
    }

    private static Verdict.Fault fault(Ladder ladder, String chinese, String english) {
        return new Verdict.Fault(
                ladder.source(), new Bilingual("“" + ladder.title() + "”" + chinese, ladder.title() + ": " + english));
    }
}
