package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.drill.Programme;
import org.youbei.text.SourceRange;

/** Drills of which the programme does not say by content, form and purpose of which kind they are. */
final class DrillKindCheck implements BookCheck {
    static final Code UNSAID = Code.warning("YB0863");

    @Override
    public Code code() {
        return UNSAID;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        for (Programme programme : facts.workspace().programmes()) {
            List<Verdict.Fault> faults = new ArrayList<>();
            for (Programme.Drill drill : programme.drills()) {
                List<String> lacking = lacking(drill);
                if (!lacking.isEmpty()) {
                    faults.add(new Verdict.Fault(
                            drill.source(),
                            new Bilingual(
                                    drill.title() + "（" + String.join("、", lacking) + "）",
                                    drill.title() + " (" + String.join(", ", lacking) + ")")));
                }
            }
            judged.add(new Judged(SourceRange.ofFile(programme.file()), Verdict.of(faults)));
        }
        return judged;
    }

    private static List<String> lacking(Programme.Drill drill) {
        List<String> lacking = new ArrayList<>();
        if (drill.content() == null) {
            lacking.add("content");
        }
        if (drill.form() == null) {
            lacking.add("form");
        }
        if (drill.purpose() == null) {
            lacking.add("purpose");
        }
        return lacking;
    }
}
