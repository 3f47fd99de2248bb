package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.PlaceKind;
import org.youbei.model.drill.Programme;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Place;

/**
 * Towns or listed units for which a year that is over saw a drill: one of a plan of theirs, in their place, or with them in it. Only years with a programme are judged. Parameter
 * {@code of}: {@code towns} or {@code listed}.
 */
final class YearlyDrillsCheck implements BookCheck {
    static final Code UNDRILLED = Code.warning("YB0826");

    @Override
    public Code code() {
        return UNDRILLED;
    }

    @Override
    public List<Judged> check(Rule rule, Facts facts) {
        List<Judged> judged = new ArrayList<>();
        for (Programme programme : facts.workspace().programmes()) {
            if (programme.year() < facts.today().getYear()) {
                Reached reached = Reached.of(programme.drills(), facts.book());
                if (rule.params().text("of").equals("towns")) {
                    towns(facts)
                            .forEach(town -> judged.add(new Judged(
                                    town.source(),
                                    said(reached.isIn(town.id()), town.name(), programme, town.source()))));
                } else {
                    listed(facts)
                            .forEach(unit -> judged.add(new Judged(
                                    unit.source(), said(reached.has(unit), unit.name(), programme, unit.source()))));
                }
            }
        }
        return judged;
    }

    private static Verdict said(boolean reached, String name, Programme programme, org.youbei.text.SourceRange place) {
        return reached
                ? Verdict.KEPT
                : Verdict.broken(
                        place, new Bilingual(name + "在" + programme.year() + "年", name + " in " + programme.year()));
    }

    static List<Place> towns(Facts facts) {
        return facts.workspace().registers().places().stream()
                .filter(place -> place.kind() == PlaceKind.TOWN)
                .toList();
    }

    static List<Organisation> listed(Facts facts) {
        return facts.workspace().registers().organisations().stream()
                .filter(Organisation::listed)
                .toList();
    }
}
