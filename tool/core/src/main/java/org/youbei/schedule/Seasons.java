package org.youbei.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Plan;
import org.youbei.parse.YamlParser;
import org.youbei.rule.Params;
import org.youbei.text.Limits;
import org.youbei.workspace.Assets;

/**
 * What {@code schemas/vocabulary/seasons.yaml} says of the year.
 *
 * @param rest how many days a team rests between two drills
 * @param fixed the days that are off by law on the same date each year
 * @param seasons when drills of an event are held
 */
record Seasons(int rest, List<MonthDay> fixed, List<Season> seasons) {
    private static final String FILE = "schemas/vocabulary/seasons.yaml";

    /** The parts of the year in which drills of some events are held. */
    record Season(List<String> events, List<Span> within) {}

    /** A part of the year, its first and its last day included. */
    record Span(MonthDay from, MonthDay to) {
        boolean holds(LocalDate day) {
            MonthDay at = MonthDay.from(day);
            return !at.isBefore(from) && !at.isAfter(to);
        }
    }

    static Seasons of(Assets assets) {
        Params file = Params.of(YamlParser.parse(FILE, assets.text(FILE), 1, Limits.REGISTER_NODES)
                .value()
                .orElseThrow());
        List<Season> seasons = new ArrayList<>();
        for (Params season : file.list("seasons")) {
            seasons.add(new Season(
                    season.texts("events"),
                    season.list("within").stream()
                            .map(span -> new Span(day(span.text("from")), day(span.text("to"))))
                            .toList()));
        }
        return new Seasons(
                file.number("rest"),
                file.texts("fixed").stream().map(Seasons::day).toList(),
                List.copyOf(seasons));
    }

    private static MonthDay day(String text) {
        return MonthDay.parse("--" + text);
    }

    /** Returns whether a day is in the season of a plan: that of the event it is about first. A plan for all events of a place has none. */
    boolean isInSeason(Plan plan, LocalDate day) {
        if (plan.events().isEmpty() || plan.level() != PlanLevel.SPECIAL && plan.level() != PlanLevel.DEPARTMENT) {
            return true;
        }
        String event = plan.events().get(0).id().value();
        return seasons.stream()
                .filter(season -> season.events().contains(event))
                .allMatch(season -> season.within().stream().anyMatch(span -> span.holds(day)));
    }
}
