package org.youbei.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.OrganisationId;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.OrganisationType;
import org.youbei.model.register.Person;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;
import org.youbei.text.SourceRange;

/** How fresh contacts are (常普常新), and who answers day and night. */
final class ContactsReport implements Reporter {
    private static final ReportKind KIND = ReportKind.CONTACTS;

    /** A number not confirmed for a year is stale, as the site marks it; no text sets a term for governments. */
    static final int FRESH_DAYS = 365;

    private static final int SOON_DAYS = 30;

    @Override
    public StatusReport report(Facts facts, Rulebook rulebook) {
        List<Table.Row> rows = new ArrayList<>();
        List<Person> people = facts.workspace().registers().people();
        List<Organisation> organisations = facts.workspace().registers().organisations();
        for (Person person : people) {
            rows.add(row(facts, person, person.org().id(), person.post(), person.verified(), person.source()));
        }
        for (Organisation one : organisations) {
            rows.add(row(facts, one, one.id(), "", one.verified(), one.source()));
        }
        List<Organisation> onDuty =
                organisations.stream().filter(ContactsReport::mustAnswer).toList();
        return new StatusReport(
                KIND,
                facts.today(),
                List.of(
                        Figure.share(
                                KIND,
                                "fresh",
                                rows.stream().filter(ContactsReport::isFresh).count(),
                                rows.size()),
                        Figure.share(
                                KIND,
                                "duty",
                                onDuty.stream()
                                        .filter(one -> one.duty() != null)
                                        .count(),
                                onDuty.size())),
                List.of(
                        new Table(KIND, "stale", List.of("entry", "unit", "post", "verified", "left"), stale(rows)),
                        new Table(KIND, "noduty", List.of("unit"), withoutDuty(onDuty))));
    }

    private static boolean isFresh(Table.Row row) {
        return row.state() == Table.State.OK || row.state() == Table.State.DUE;
    }

    private static boolean mustAnswer(Organisation one) {
        return one.type() != OrganisationType.VOLUNTEER && one.type() != OrganisationType.TEAM;
    }

    private static Table.Row row(
            Facts facts,
            Entry entry,
            OrganisationId unit,
            String post,
            @Nullable LocalDate verified,
            SourceRange place) {
        LocalDate due = verified == null ? null : verified.plusDays(FRESH_DAYS);
        return Table.Row.of(
                Days.state(due, facts.today(), SOON_DAYS),
                place,
                Cell.of(entry),
                facts.book().organisation(unit).map(Cell::of).orElseGet(() -> Cell.of("")),
                Cell.of(post),
                Cell.of(verified),
                Days.left(due, facts.today()));
    }

    /** Those that are stale, become so soon, or were never confirmed. */
    private static List<Table.Row> stale(List<Table.Row> rows) {
        return rows.stream().filter(row -> row.state() != Table.State.OK).toList();
    }

    private static List<Table.Row> withoutDuty(List<Organisation> all) {
        return all.stream()
                .filter(one -> one.duty() == null)
                .map(one -> Table.Row.of(Table.State.GAP, one.source(), Cell.of(one)))
                .toList();
    }
}
