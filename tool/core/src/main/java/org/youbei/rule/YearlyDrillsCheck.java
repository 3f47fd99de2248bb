package org.youbei.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.link.PlanBook;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.Reference;
import org.youbei.model.drill.Programme;
import org.youbei.model.plan.Plan;
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
                Reached reached = Reached.of(programme, facts.book());
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

    /** Whom and where the drills of a year reached. */
    private record Reached(Set<PlaceCode> places, Set<String> organisations) {
        static Reached of(Programme programme, PlanBook book) {
            Set<PlaceCode> places = new HashSet<>();
            Set<String> organisations = new HashSet<>();
            for (Programme.Drill drill : programme.drills()) {
                if (drill.place() != null) {
                    places.add(drill.place().id());
                }
                drill.participants()
                        .forEach(organisation ->
                                organisations.add(organisation.id().value()));
                for (Reference<org.youbei.model.PlanId> plan : drill.plans()) {
                    book.plan(plan.id()).ifPresent(known -> add(known, places, organisations));
                }
            }
            return new Reached(places, organisations);
        }

        private static void add(Plan plan, Set<PlaceCode> places, Set<String> organisations) {
            places.add(plan.place().id());
            organisations.add(plan.owner().id().value());
        }

        boolean isIn(PlaceCode town) {
            return places.stream().anyMatch(town::contains);
        }

        boolean has(Organisation unit) {
            return organisations.contains(unit.id().value());
        }
    }

    private static Verdict said(boolean reached, String name, Programme programme, org.youbei.text.SourceRange place) {
        return reached
                ? Verdict.KEPT
                : Verdict.broken(
                        place, new Bilingual(name + "在" + programme.year() + "年", name + " in " + programme.year()));
    }

    private static List<Place> towns(Facts facts) {
        return facts.workspace().registers().places().stream()
                .filter(place -> place.kind() == PlaceKind.TOWN)
                .toList();
    }

    private static List<Organisation> listed(Facts facts) {
        return facts.workspace().registers().organisations().stream()
                .filter(Organisation::listed)
                .toList();
    }
}
