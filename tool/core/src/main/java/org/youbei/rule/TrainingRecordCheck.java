package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.drill.Training;
import org.youbei.model.register.OrganisationType;

/** Trainings of enterprises of which the record is not complete: place, content, trainer, who took part, the result of the test. */
final class TrainingRecordCheck implements BookCheck {
    static final Code LACKING = Code.warning("YB0874");

    @Override
    public Code code() {
        return LACKING;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        for (Training training : facts.workspace().trainings()) {
            boolean isMeant = facts.book()
                    .organisation(training.org().id())
                    .filter(org -> org.type() == OrganisationType.ENTERPRISE)
                    .isPresent();
            if (isMeant) {
                List<Verdict.Fault> faults = lacking(training).stream()
                        .map(what -> new Verdict.Fault(training.source(), what))
                        .toList();
                judged.add(new Judged(training.source(), Verdict.of(faults)));
            }
        }
        return judged;
    }

    private static List<Bilingual> lacking(Training training) {
        List<Bilingual> lacking = new ArrayList<>();
        none(training.place() != null, "地点（place）", "place", lacking);
        none(training.content() != null || !training.plans().isEmpty(), "内容（content）", "content", lacking);
        none(training.trainer() != null, "师资（trainer）", "trainer", lacking);
        none(training.people() != null, "参加人数（people）", "people", lacking);
        none(training.result() != null, "考核结果（result）", "result", lacking);
        return lacking;
    }

    private static void none(boolean there, String chinese, String english, List<Bilingual> lacking) {
        if (!there) {
            lacking.add(new Bilingual(chinese, english));
        }
    }
}
