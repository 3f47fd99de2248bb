package org.youbei.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.distribution.CardList;
import org.youbei.distribution.CardRow;
import org.youbei.distribution.CardsInField;
import org.youbei.distribution.Due;
import org.youbei.distribution.FieldCard;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/** The cards in the field (明白卡、处置卡): which are of the present version of their plan, and who never got one. */
final class CardsReport implements Reporter {
    private static final ReportKind KIND = ReportKind.CARDS;

    @Override
    public StatusReport report(Facts facts, Rulebook rulebook) {
        PlanBook book = facts.book();
        List<FieldCard> field = CardsInField.of(book);
        List<FieldCard> stale = field.stream().filter(FieldCard::isStale).toList();
        List<CardRow> rows = CardList.of(book);
        Set<Due> outdated =
                rows.stream().filter(CardRow::isStale).map(CardRow::due).collect(Collectors.toSet());
        List<CardRow> due = rows.stream()
                .filter(row -> row.field() == null || !row.isStale())
                .toList();
        List<CardRow> never = due.stream()
                .filter(row -> row.field() == null)
                .filter(row -> !outdated.contains(row.due()))
                .toList();
        long handed = count(due.stream().filter(row -> row.field() != null).toList());
        return new StatusReport(
                KIND,
                facts.today(),
                List.of(
                        Figure.share(KIND, "present", field.size() - stale.size(), field.size())
                                .against(Targets.of(book.config(), "cardsPresent")),
                        Figure.share(KIND, "handed", handed, count(due)),
                        Figure.number(KIND, "stale", stale.size())),
                List.of(
                        new Table(
                                KIND,
                                "old",
                                List.of("card", "plan", "to", "handedversion", "presentversion", "handedon", "since"),
                                stale.stream().map(card -> old(card, book)).toList()),
                        new Table(
                                KIND,
                                "never",
                                List.of("card", "cardkind", "plan", "to"),
                                never.stream().flatMap(row -> never(row, book)).toList())));
    }

    private static Table.Row old(FieldCard card, PlanBook book) {
        boolean ended = card.standing() == FieldCard.Standing.ENDED;
        return Table.Row.of(
                Table.State.LATE,
                card.handed().source(),
                Cell.of(card.handed().card()),
                Cell.of(card.plan()),
                recipient(card.to(), book),
                Cell.of(card.version()),
                ended ? Cell.say("report.cards.ended") : Cell.of(card.plan().version()),
                Cell.of(card.handed().on()),
                ended ? Cell.of("") : Cell.of(since(card)));
    }

    /** A card is out of date from the day on which the version that followed was issued. */
    private static @Nullable LocalDate since(FieldCard card) {
        return card.plan().lifecycle().dates().issued();
    }

    private static int count(List<CardRow> rows) {
        return rows.stream().mapToInt(row -> row.kinds().size()).sum();
    }

    private static Stream<Table.Row> never(CardRow row, PlanBook book) {
        return row.kinds().stream()
                .map(kind -> Table.Row.of(
                        Table.State.GAP,
                        row.plan().source(),
                        Cell.of(row.due().card()),
                        new Cell(kind.title(), ""),
                        Cell.of(row.plan()),
                        recipient(row.due().to(), book)));
    }

    private static Cell recipient(String to, PlanBook book) {
        Entry entry = book.entry(to).orElse(null);
        return entry == null ? Cell.of(to) : Cell.of(entry);
    }
}
