package org.youbei.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.text.SourceRange;

/** The drill programme of the year. Parameter {@code by}: the day ({@code --03-31}) from which a year without one is said. */
final class ProgrammeCheck implements BookCheck {
    static final Code PROGRAMME = Code.warning("YB0824");

    @Override
    public Code code() {
        return PROGRAMME;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        LocalDate by =
                MonthDay.parse(rule.params().text("by")).atYear(facts.today().getYear());
        int year = facts.today().isAfter(by) ? by.getYear() : by.getYear() - 1;
        SourceRange place = SourceRange.ofFile(facts.book().config().file());
        boolean known = facts.workspace().programmes().stream().anyMatch(programme -> programme.year() == year);
        boolean begun = facts.workspace().programmes().stream().anyMatch(programme -> programme.year() < year);
        Verdict verdict = known
                ? Verdict.KEPT
                : begun || year == facts.today().getYear()
                        ? Verdict.broken(place, year + "年度", String.valueOf(year))
                        : Verdict.unknown("noprogramme", year);
        return List.of(new Judged(place, verdict));
    }
}
