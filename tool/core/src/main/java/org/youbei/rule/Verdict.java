package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Phrase;
import org.youbei.text.SourceRange;

/** What a check says of one plan, organisation, place or drill. */
public sealed interface Verdict {
    /** The rule is kept. */
    record Kept() implements Verdict {}

    /**
     * The rule is broken.
     *
     * @param faults what is missing or wrong, each at its place; at least one
     * @param guessed whether it rests on a guess, so that it is never an error: a day counted without the holidays of its year, words of a text, a number of our own
     */
    record Broken(List<Fault> faults, boolean guessed) implements Verdict {
        public Broken {
            faults = List.copyOf(faults);
        }

        /** Returns what all faults say, joined. */
        Bilingual what() {
            return new Bilingual(
                    faults.stream()
                            .map(fault -> fault.what().chinese())
                            .distinct()
                            .collect(Collectors.joining("、")),
                    faults.stream()
                            .map(fault -> fault.what().english())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
    }

    /** The check could not run: what it needs to know is not there. */
    record Unknown(Phrase why) implements Verdict {}

    /** What is missing or wrong at a place. */
    record Fault(SourceRange range, Bilingual what) {}

    Verdict KEPT = new Kept();

    static Verdict broken(SourceRange range, Bilingual what) {
        return new Broken(List.of(new Fault(range, what)), false);
    }

    static Verdict broken(SourceRange range, String chinese, String english) {
        return broken(range, new Bilingual(chinese, english));
    }

    /** Returns that the rule is kept when there is no fault, else that it is broken. */
    static Verdict of(List<Fault> faults) {
        return faults.isEmpty() ? KEPT : new Broken(faults, false);
    }

    /** Returns that the check could not run, for the reason of a sentence {@code rule.skipped.<name>}. */
    static Verdict unknown(String name, Object... arguments) {
        return new Unknown(Phrase.of("rule.skipped." + name, arguments));
    }

    /** Returns what several checks of one subject come to: broken with all faults, else unknown if one is, else kept. */
    static Verdict all(List<Verdict> verdicts) {
        List<Fault> faults = new ArrayList<>();
        boolean guessed = false;
        Verdict otherwise = KEPT;
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Broken broken) {
                faults.addAll(broken.faults());
                guessed |= broken.guessed();
            } else if (verdict instanceof Unknown) {
                otherwise = verdict;
            }
        }
        return faults.isEmpty() ? otherwise : new Broken(faults, guessed);
    }
}
