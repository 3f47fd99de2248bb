package org.youbei.bind;

import java.time.LocalDate;
import org.youbei.model.ContactId;
import org.youbei.model.Lessons;
import org.youbei.model.PlanId;

/** Makes the findings and corrective actions of a result or of the record of a response. */
final class LessonsBinder {
    private LessonsBinder() {}

    static Lessons bind(Fields f, String file) {
        return new Lessons(
                file,
                f.list(
                        "findings",
                        x -> new Lessons.Finding(
                                x.text("id"),
                                x.text("text"),
                                x.textOrNull("cause"),
                                x.referenceOrNull("plan", PlanId::new),
                                x.textOrNull("section"))),
                f.list("actions", a -> correction(a, file)));
    }

    private static Lessons.Correction correction(Fields a, String file) {
        return new Lessons.Correction(
                a.text("id"),
                a.source("id"),
                a.nameOrNull("finding"),
                a.textOrNull("do"),
                a.referenceOrNull("owner", ContactId::new),
                a.date("due"),
                a.textOrNull("status"),
                a.textOrNull("commit"),
                DrillBinder.place(a, file, "commit"),
                a.referenceOrNull("verifiedBy", ContactId::new),
                a.date("on"),
                a.map(
                        "lookBack",
                        b -> new Lessons.LookBack(
                                b.parseRequired("on", LocalDate::parse),
                                b.referenceOrNull("by", ContactId::new),
                                b.flag("holds"),
                                b.textOrNull("note"))));
    }
}
