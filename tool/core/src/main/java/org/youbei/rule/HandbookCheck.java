package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Document;

/** What documents of a type must say. Parameters: {@code type}: the type; {@code all}: list of {@code {title, any: [patterns]}}, looked for in headings and text. */
final class HandbookCheck implements BookCheck {
    static final Code HANDBOOK = Code.warning("YB0825");

    @Override
    public Code code() {
        return HANDBOOK;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        String type = rule.params().text("type");
        List<Words> all = Words.of(rule.params().list("all"));
        List<Judged> judged = new ArrayList<>();
        for (Document document : facts.workspace().documents()) {
            if (document.type().equals(type)) {
                judged.add(new Judged(document.source(), judge(document, all, facts)));
            }
        }
        return judged;
    }

    private static Verdict judge(Document document, List<Words> all, Facts facts) {
        String text = facts.bodies().apply(document.source().file());
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Words wanted : all) {
            List<Phrase> phrases = wanted.phrases();
            if (!Phrase.anyIn(phrases, text)) {
                faults.add(new Verdict.Fault(document.source(), wanted.title()));
            }
        }
        return Verdict.of(faults);
    }
}
