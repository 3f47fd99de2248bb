package org.youbei.card.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;

/** The response poster: the levels of a plan side by side, what is due when from top to bottom. */
final class Posters implements CardSource {
    /** The times by which actions are put into rows; what is due later, or as long as the response lasts, comes last. */
    private static final List<TimeSpan> TIMES = List.of(
            new TimeSpan(30, TimeSpan.Unit.MIN),
            new TimeSpan(1, TimeSpan.Unit.H),
            new TimeSpan(2, TimeSpan.Unit.H),
            new TimeSpan(4, TimeSpan.Unit.H),
            new TimeSpan(8, TimeSpan.Unit.H),
            new TimeSpan(24, TimeSpan.Unit.H));

    /** So many actions of a level stand in one row, so that a row is never higher than a page. */
    private static final int ROW = 4;

    @Override
    public CardKind kind() {
        return CardKind.POSTER;
    }

    @Override
    public List<Card> of(Deck deck) {
        return deck.plans().stream()
                .filter(plan -> plan.operation().responses().stream()
                        .anyMatch(response -> !response.actions().isEmpty()))
                .map(plan -> card(deck, plan))
                .toList();
    }

    private static Card card(Deck deck, Plan plan) {
        PlanWords says = new PlanWords(deck, plan);
        Words words = deck.words();
        List<Block> blocks = new ArrayList<>();
        List<Block.Item> rows = new ArrayList<>();
        rows.add(row(words.of("card", "starts"), says, says::triggers));
        rows.add(row(words.of("card", "decides"), says, response -> {
            String decides = says.doer(response.decidedBy());
            return decides.isEmpty() ? List.of() : List.of(decides);
        }));
        for (int bucket = 0; bucket <= TIMES.size(); bucket++) {
            rows.addAll(bucket(says, words, bucket));
        }
        Blocks.of(words, blocks)
                .add("poster", "", "head", List.of(heads(says, words)))
                .rows("poster", rows);
        return deck.plan(CardKind.POSTER, plan, blocks);
    }

    private static Block.Item heads(PlanWords says, Words words) {
        List<Block.Cell> cells = new ArrayList<>(List.of(Block.Cell.of("")));
        for (Operation.Response response : says.levels()) {
            String tone = PlanWords.tone(response.level());
            cells.add(new Block.Cell(
                    List.of(says.level(response.level()) + words.fill("card.paren", words.of("colour", tone))), tone));
        }
        return Block.Item.row(cells);
    }

    /** Says what stands in a level's column. */
    private interface Column {
        List<String> of(Operation.Response response);
    }

    private static Block.Item row(String label, PlanWords says, Column column) {
        List<Block.Cell> cells = new ArrayList<>(List.of(Block.Cell.of(label)));
        says.levels().forEach(response -> cells.add(new Block.Cell(column.of(response), "")));
        return Block.Item.row(cells);
    }

    private static List<Block.Item> bucket(PlanWords says, Words words, int bucket) {
        int most = says.levels().stream()
                .mapToInt(response -> due(response, bucket).size())
                .max()
                .orElse(0);
        List<Block.Item> rows = new ArrayList<>();
        for (int from = 0; from < most; from += ROW) {
            int start = from;
            rows.add(row(
                    from == 0 ? label(words, bucket) : "",
                    says,
                    response -> due(response, bucket).stream()
                            .skip(start)
                            .limit(ROW)
                            .map(action -> line(says, words, action, bucket))
                            .toList()));
        }
        return rows;
    }

    private static String label(Words words, int bucket) {
        return bucket < TIMES.size() ? words.within(TIMES.get(bucket)) : words.say("card.later");
    }

    private static List<Operation.Action> due(Operation.Response response, int bucket) {
        return PlanWords.actions(response).stream()
                .filter(action -> bucket(action.within()) == bucket)
                .toList();
    }

    private static int bucket(@Nullable TimeSpan within) {
        if (within == null) {
            return TIMES.size();
        }
        int bucket = 0;
        while (bucket < TIMES.size() && TIMES.get(bucket).roughMinutes() < within.roughMinutes()) {
            bucket++;
        }
        return bucket;
    }

    /** What is done and by whom; its own time where it is not that of the row. */
    private static String line(PlanWords says, Words words, Operation.Action action, int bucket) {
        TimeSpan within = action.within();
        boolean isExact = bucket < TIMES.size()
                && within != null
                && within.roughMinutes() == TIMES.get(bucket).roughMinutes();
        String time = within == null || isExact ? "" : words.within(within) + " ";
        String doer = says.doer(action.by());
        return words.say("card.bullet") + time + action.text() + (doer.isEmpty() ? "" : words.say("card.dot") + doer);
    }
}
