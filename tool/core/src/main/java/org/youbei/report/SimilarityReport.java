package org.youbei.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Plan;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/**
 * Copied plans (上下一般粗): how much of a plan's text stands in another plan of its level or in its parent, sentence by sentence, names of places and owners put aside; and
 * how much is the plan's own.
 */
final class SimilarityReport implements Reporter {
    private static final ReportKind KIND = ReportKind.SIMILARITY;

    /** Pairs that share half of the shorter text are shown; of what is a plan's own, less than half. */
    private static final int SHOWN_PERCENT = 50;

    @Override
    public StatusReport report(Facts facts, Rulebook rulebook) {
        SharedSentences sentences = new SharedSentences();
        facts.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .forEach(plan -> sentences.add(
                        plan,
                        new Sentences(plan, facts.book()).of(facts.bodies().apply(plan.file()))));
        List<SharedSentences.Pair> pairs = sentences.pairs(SHOWN_PERCENT);
        Set<String> paired = new HashSet<>();
        pairs.forEach(pair ->
                paired.addAll(List.of(pair.one().id().value(), pair.other().id().value())));
        int plans = sentences.texts().size();
        return new StatusReport(
                KIND,
                facts.today(),
                List.of(
                        Figure.number(KIND, "pairs", pairs.size()),
                        Figure.share(KIND, "alone", plans - paired.size(), plans)),
                List.of(pairsTable(pairs), ownTable(sentences)));
    }

    private static Table pairsTable(List<SharedSentences.Pair> pairs) {
        List<Table.Row> rows = pairs.stream()
                .map(pair -> Table.Row.of(
                        Table.State.DUE,
                        pair.one().source(),
                        Cell.of(pair.one()),
                        Cell.of(pair.other()),
                        Cell.of(pair.shared().percent() + "%"),
                        Cell.of(pair.shared().count()),
                        Cell.of(pair.shared().longest())))
                .toList();
        return new Table(KIND, "list", List.of("plan", "other", "similarity", "sentences", "passage"), rows);
    }

    /** What the plans of towns and villages have of their own: the sentences that no other plan of the level holds. */
    private static Table ownTable(SharedSentences sentences) {
        List<Table.Row> rows = sentences.texts().stream()
                .filter(text ->
                        text.plan().level() == PlanLevel.TOWN || text.plan().level() == PlanLevel.VILLAGE)
                .map(text -> own(text.plan(), sentences.own(text)))
                .toList();
        return new Table(KIND, "own", List.of("plan", "level", "own", "passage"), rows);
    }

    private static Table.Row own(Plan plan, SharedSentences.Part own) {
        return Table.Row.of(
                own.percent() < SHOWN_PERCENT ? Table.State.DUE : Table.State.OK,
                plan.source(),
                Cell.of(plan),
                Cell.say("level." + plan.level().id()),
                Cell.of(own.percent() + "%"),
                Cell.of(own.longest()));
    }
}
