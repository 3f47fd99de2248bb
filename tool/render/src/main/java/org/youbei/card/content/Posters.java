package org.youbei.card.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.html.Words;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;

/** The response poster: the levels of a plan side by side, what is due first on top. */
final class Posters implements CardSource {
    /** So many actions of a level stand in one row at most, so that a row is never higher than a page. */
    private static final int ROW = 4;

    /** What the levels share of the width in per cent, and the least that one of them gets. */
    private static final int WIDTH = 95;

    private static final int LEAST = 14;

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
        List<Column> columns = columns(says);
        List<Block> blocks = new ArrayList<>();
        Blocks.of(words, blocks)
                .add("poster", "", "head", List.of(heads(says, words, columns)))
                .rows(
                        "poster",
                        List.of(
                                row(words.of("card", "starts"), columns, column -> says.triggers(column.response())),
                                row(words.of("card", "decides"), columns, column -> decides(says, column))))
                .rows("actions", actions(says, words, columns));
        return deck.plan(CardKind.POSTER, plan, blocks);
    }

    /** A level with its actions, the soonest first, and its share of the width. */
    private record Column(Operation.Response response, List<Operation.Action> actions, int share) {}

    /** The more a level says the wider is its column, so that all end at about the same height. */
    private static List<Column> columns(PlanWords says) {
        List<Operation.Response> levels = says.levels();
        int[] letters = levels.stream()
                .mapToInt(level -> level.actions().stream()
                        .mapToInt(action ->
                                action.text().length() + says.doer(action.by()).length())
                        .sum())
                .toArray();
        int all = Math.max(1, IntStream.of(letters).sum());
        int spare = WIDTH - LEAST * levels.size();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            int share = LEAST + spare * letters[i] / all;
            columns.add(new Column(levels.get(i), PlanWords.actions(levels.get(i)), share));
        }
        return columns;
    }

    private static Block.Item heads(PlanWords says, Words words, List<Column> columns) {
        List<Block.Cell> cells = new ArrayList<>(List.of(Block.Cell.of("")));
        for (Column column : columns) {
            String tone = PlanWords.tone(column.response().level());
            String name = says.level(column.response().level());
            cells.add(new Block.Cell(
                    List.of(name + words.fill("card.paren", words.of("colour", tone))), tone, column.share()));
        }
        return Block.Item.row(cells);
    }

    private static Block.Item row(String label, List<Column> columns, Function<Column, List<String>> text) {
        List<Block.Cell> cells = new ArrayList<>(List.of(Block.Cell.of(label)));
        columns.forEach(column -> cells.add(new Block.Cell(text.apply(column), "", column.share())));
        return Block.Item.row(cells);
    }

    private static List<String> decides(PlanWords says, Column column) {
        String decides = says.doer(column.response().decidedBy());
        return decides.isEmpty() ? List.of() : List.of(decides);
    }

    /** The actions in as many rows as the longest column needs, those of each level spread over all rows in their order. */
    private static List<Block.Item> actions(PlanWords says, Words words, List<Column> columns) {
        int most = columns.stream()
                .mapToInt(column -> column.actions().size())
                .max()
                .orElse(0);
        int rows = (most + ROW - 1) / ROW;
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int index = i;
            String label = i == 0 ? words.of("card", "actions") : "";
            items.add(row(label, columns, column -> part(says, words, column, index, rows)));
        }
        return items;
    }

    private static List<String> part(PlanWords says, Words words, Column column, int index, int rows) {
        int size = column.actions().size();
        List<String> lines = new ArrayList<>();
        for (int i = size * index / rows; i < size * (index + 1) / rows; i++) {
            Operation.Action action = column.actions().get(i);
            boolean isNew = i == 0
                    || !Objects.equals(
                            action.within(), column.actions().get(i - 1).within());
            lines.add(line(says, words, action, isNew ? words.fill("card.mark", says.within(action.within())) : ""));
        }
        return lines;
    }

    /** What is done and by whom, behind its time where it is the first of those due by then. */
    private static String line(PlanWords says, Words words, Operation.Action action, String time) {
        String doer = says.doer(action.by());
        return (time.isEmpty() ? words.say("card.bullet") : time)
                + action.text()
                + (doer.isEmpty() ? "" : words.say("card.dot") + doer);
    }
}
