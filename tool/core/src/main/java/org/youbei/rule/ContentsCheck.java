package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;

/**
 * Contents that a plan must have, each of which may be there in several ways. Parameter {@code all}: list of {@code {title, sections, fields, any}}. A content is there when
 * a heading or the data of one of the sections hold it, one of the {@link Field}s is filled, or one of the patterns stands in the body, in a text of the front matter or in the title of an attachment.
 */
final class ContentsCheck implements PlanCheck {
    static final Code MISSING = Code.warning("YB0830");

    /** A content and the ways in which it may be there. */
    private record Content(Bilingual title, List<String> sections, List<Field> fields, List<Phrase> phrases) {
        static Content of(Params entry) {
            return new Content(
                    entry.words("title"),
                    entry.texts("sections"),
                    entry.texts("fields").stream().map(Field::of).toList(),
                    Phrase.all(entry.texts("any")));
        }

        boolean isIn(PlanCase plan, List<String> texts) {
            return new SectionEvidence(plan).hasAny(sections)
                    || fields.stream().anyMatch(field -> field.isFilled(plan.plan()))
                    || !phrases.isEmpty() && texts.stream().anyMatch(text -> Phrase.anyIn(phrases, text));
        }
    }

    @Override
    public Code code() {
        return MISSING;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        return judge(rule).of(plan);
    }

    @Override
    public Judge judge(Rule rule) {
        List<Content> wanted =
                rule.params().list("all").stream().map(Content::of).toList();
        return plan -> judge(wanted, plan);
    }

    private static Verdict judge(List<Content> wanted, PlanCase plan) {
        List<String> texts = texts(plan);
        List<Verdict.Fault> faults = new ArrayList<>();
        for (Content content : wanted) {
            if (!content.isIn(plan, texts)) {
                faults.add(new Verdict.Fault(plan.place(), content.title()));
            }
        }
        return Verdict.of(faults);
    }

    private static List<String> texts(PlanCase plan) {
        return Stream.of(
                        Stream.of(plan.body()),
                        FreeText.of(plan.plan()).stream(),
                        plan.plan().attachments().stream().map(attached -> attached.title()))
                .flatMap(texts -> texts)
                .toList();
    }
}
