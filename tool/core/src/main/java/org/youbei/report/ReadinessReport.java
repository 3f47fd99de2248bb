package org.youbei.report;

import java.util.List;
import java.util.stream.Stream;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/** Readiness: teams, shelters, supplies, water sites, equipment, agreements, and who is reached within 30 minutes. */
final class ReadinessReport implements Reporter {
    @Override
    public StatusReport report(Facts facts, Rulebook rulebook) {
        TeamReadiness teams = new TeamReadiness(facts);
        PlaceReadiness places = new PlaceReadiness(facts);
        StoreReadiness stores = new StoreReadiness(facts);
        return new StatusReport(
                ReportKind.READINESS,
                facts.today(),
                Stream.of(teams.figures(), places.figures(), stores.figures())
                        .flatMap(List::stream)
                        .toList(),
                Stream.of(teams.tables(), places.tables(), stores.tables())
                        .flatMap(List::stream)
                        .toList());
    }
}
