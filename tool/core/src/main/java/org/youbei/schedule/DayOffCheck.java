package org.youbei.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.rule.Facts;
import org.youbei.text.SourceRange;

/** Drills on days off or on days that their programme keeps free, and results of drills that are still to come. */
public final class DayOffCheck {
    static final Code DAY_OFF = Code.warning("YB0880");
    static final Code TO_COME = Code.warning("YB0881");

    private DayOffCheck() {}

    /** Returns what is wrong, in any order. */
    public static List<Diagnostic> check(Facts facts) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Programme programme : facts.workspace().programmes()) {
            for (Programme.Drill drill : programme.drills()) {
                LocalDate day = drill.date();
                SourceRange place = drill.dateAt();
                if (day != null && place != null) {
                    day(facts, programme, day, place, findings);
                }
            }
        }
        for (Result result : facts.workspace().results()) {
            LocalDate held = result.held();
            SourceRange place = result.heldAt();
            if (held != null && place != null && held.isAfter(facts.today())) {
                findings.add(Diagnostic.at(place, TO_COME, held).hint(held));
            }
        }
        return findings;
    }

    private static void day(
            Facts facts, Programme programme, LocalDate day, SourceRange place, List<Diagnostic> findings) {
        if (!facts.calendar().isWorked(day)) {
            findings.add(Diagnostic.at(place, DAY_OFF, day).hint(programme.year()));
        }
        programme.blackouts().stream()
                .filter(out ->
                        out.from() != null && out.to() != null && !day.isBefore(out.from()) && !day.isAfter(out.to()))
                .findFirst()
                .ifPresent(out -> findings.add(Diagnostic.at(place, DAY_OFF, day)
                        .messageOf("blackout", day, out.why() == null ? "blackouts" : out.why())
                        .hint(programme.year())));
    }
}
