package org.youbei.test.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.edition.Projection;
import org.youbei.model.Audience;
import org.youbei.model.Phone;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Registers;

/** Who is in which edition when an entry says so and when it does not, and with which numbers. */
final class ProjectionTest {
    @TempDir
    private Path root;

    @BeforeEach
    void writeWorkspace() throws IOException {
        write("youbei.yaml", "name: 试验区应急预案库\njurisdiction: \"330999\"\n");
        write("plans/registers/places.yaml", "- {code: \"330999\", name: 试验区, kind: county}\n");
        write("plans/registers/organisations.yaml", """
                - {id: office, name: 防指办, type: command, duty: "0580-000-1001"}
                - {id: mobile-office, name: 值班室, type: department, duty: "130-0000-1002"}
                - {id: garrison, name: 人武部, type: military, duty: "0580-000-1003"}
                - {id: open-garrison, name: 军事开放日办公室, type: military, duty: "0580-000-1004", audience: public}
                - {id: inner, name: 内设机构, type: department, duty: "0580-000-1005", audience: internal}
                """);
        write("plans/registers/people.yaml", """
                - {id: anyone, name: 甲, org: office, post: 主任, mobile: "130-0000-2001", phone: "0580-000-2001"}
                - {id: spokesman, name: 乙, org: office, post: 新闻发言人, mobile: "130-0000-2002", phone: "0580-000-2002", audience: public}
                - {id: deputy, name: 丙, org: office, post: 副主任, mobile: "130-0000-2003", audience: command}
                - {id: officer, name: 丁, org: garrison, post: 参谋, mobile: "130-0000-2004", phone: "0580-000-2004"}
                - {id: liaison, name: 戊, org: garrison, post: 联络员, mobile: "130-0000-2005", phone: "0580-000-2005", audience: internal}
                """);
        write("plans/registers/teams.yaml", """
                - {id: rescue, name: 抢险队, kind: social, org: office, phone: "0580-000-3001"}
                - {id: captain, name: 护航队, kind: social, org: office, phone: "130-0000-3002"}
                - {id: company, name: 民兵连, kind: grassroots, org: garrison, phone: "0580-000-3003"}
                - {id: engineers, name: 工兵分队, kind: military, org: office, phone: "0580-000-3004"}
                """);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> in(Audience edition, Function<Registers, List<String>> list) {
        try (Toolchain toolchain = Toolchain.open(root, 1)) {
            return list.apply(
                    Projection.project(toolchain.check().value().orElseThrow().workspace(), edition)
                            .registers());
        }
    }

    private static List<String> organisations(Registers registers) {
        return registers.organisations().stream()
                .map(organisation -> organisation.id().value() + " " + number(organisation.duty()))
                .toList();
    }

    private static List<String> people(Registers registers) {
        return registers.people().stream()
                .map(person -> person.id().value() + " " + number(person.mobile()) + " " + number(person.phone()))
                .toList();
    }

    private static List<String> teams(Registers registers) {
        return registers.teams().stream()
                .map(team -> team.id().value() + " " + number(team.phone()))
                .toList();
    }

    private static String number(Phone phone) {
        return phone == null ? "-" : phone.text();
    }

    @Test
    void showsOrganisationsToAllButThoseOfTheForces() {
        assertEquals(
                List.of("office 0580-000-1001", "mobile-office -", "open-garrison 0580-000-1004"),
                in(Audience.PUBLIC, ProjectionTest::organisations));
        assertEquals(
                List.of(
                        "office 0580-000-1001",
                        "mobile-office 130-0000-1002",
                        "open-garrison 0580-000-1004",
                        "inner 0580-000-1005"),
                in(Audience.INTERNAL, ProjectionTest::organisations));
        assertEquals(5, in(Audience.COMMAND, ProjectionTest::organisations).size());
    }

    @Test
    void showsPeopleFromInternalAndThoseOfTheForcesToTheCommand() {
        assertEquals(List.of("spokesman - 0580-000-2002"), in(Audience.PUBLIC, ProjectionTest::people));
        assertEquals(
                List.of(
                        "anyone 130-0000-2001 0580-000-2001",
                        "spokesman 130-0000-2002 0580-000-2002",
                        "liaison 130-0000-2005 0580-000-2005"),
                in(Audience.INTERNAL, ProjectionTest::people));
        assertEquals(
                List.of(
                        "anyone 130-0000-2001 0580-000-2001",
                        "spokesman 130-0000-2002 0580-000-2002",
                        "deputy 130-0000-2003 -",
                        "officer 130-0000-2004 0580-000-2004",
                        "liaison 130-0000-2005 0580-000-2005"),
                in(Audience.COMMAND, ProjectionTest::people));
    }

    @Test
    void showsTheNumbersOfTeamsOfTheForcesToTheCommandAlone() {
        assertEquals(
                List.of("rescue 0580-000-3001", "captain -", "company -", "engineers -"),
                in(Audience.PUBLIC, ProjectionTest::teams));
        assertEquals(
                List.of("rescue 0580-000-3001", "captain 130-0000-3002", "company -", "engineers -"),
                in(Audience.INTERNAL, ProjectionTest::teams));
        assertEquals(
                List.of(
                        "rescue 0580-000-3001",
                        "captain 130-0000-3002",
                        "company 0580-000-3003",
                        "engineers 0580-000-3004"),
                in(Audience.COMMAND, ProjectionTest::teams));
    }

    @Test
    void cardsOfThoseWhomAnEditionHidesStayOutWithThem() throws IOException {
        write("plans/registers/distributed.yaml", """
                - {card: some-plan, version: "1", to: anyone}
                - {card: some-plan, version: "1", to: officer}
                - {card: some-plan, version: "1", to: garrison}
                - {card: some-plan, version: "1", to: 甲村12户}
                - {card: some-plan, version: "1"}
                """);
        Function<Registers, List<String>> recipients = registers -> registers.distributions().stream()
                .map(card -> String.valueOf(card.to()))
                .toList();
        assertEquals(List.of("anyone", "officer", "garrison", "甲村12户", "null"), in(Audience.COMMAND, recipients));
        assertEquals(List.of("anyone", "甲村12户", "null"), in(Audience.INTERNAL, recipients));
        assertEquals(List.of(), in(Audience.PUBLIC, recipients));
    }
}
