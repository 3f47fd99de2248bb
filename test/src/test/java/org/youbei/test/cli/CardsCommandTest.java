package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;

/** {@code export cards}, {@code import cards}, {@code report cards}: the list goes out, is ticked, and comes back into the register. */
final class CardsCommandTest {
    private static final String REGISTER = CardDistrict.REGISTER;
    private static final String HELD = CardDistrict.HELD;

    @TempDir
    private Path root;

    @BeforeEach
    void makeDistrict() throws IOException {
        CardDistrict.make(root);
    }

    private String register() throws IOException {
        return Files.readString(root.resolve(REGISTER));
    }

    private String exported() throws IOException {
        Path list = root.resolve("list.csv");
        assertEquals(new Run(0, list + "\n", ""), Run.in(root, "export", "cards", "--out", list.toString()));
        return Files.readString(list);
    }

    private Run taken(String list, String... options) throws IOException {
        return taken(list.getBytes(StandardCharsets.UTF_8), options);
    }

    private Run taken(byte[] list, String... options) throws IOException {
        Path file = root.resolve("back.csv");
        Files.write(file, list);
        String[] args = new String[options.length + 3];
        args[0] = "import";
        args[1] = "cards";
        args[2] = "back.csv";
        System.arraycopy(options, 0, args, 3, options.length);
        return Run.in(root, args);
    }

    private static String list(String... rows) {
        return "卡片,版本,发给,已发,日期\n" + String.join("\n", rows) + "\n";
    }

    @Test
    void theListNamesWhoGetsWhichCardAndWhoHasAnOldOne() throws IOException {
        assertEquals("""
                \uFEFF卡片,类别,预案,版本,发给,已发,日期,已过期
                ex-flood-plan,指挥员明白卡、地质灾害工作明白卡,试验区防汛应急预案,2024,王五（wang-wu）,✓,2024-06-01,✓
                ex-flood-plan,指挥员明白卡、地质灾害工作明白卡,试验区防汛应急预案,2026,王五（wang-wu）,,,
                ex-flood-plan,指挥员明白卡,试验区防汛应急预案,2026,张三（zhang-san）,,,
                ex-flood-plan,地质灾害避险明白卡,试验区防汛应急预案,2026,后山 3 户（ex-slope）,,,
                ex-flood-plan#gate,岗位应急处置卡,试验区防汛应急预案,2026,试验区防指办（ex-flood）,,,
                """.replace("\n", "\r\n"), exported());
    }

    @Test
    void tickedRowsBecomeEntriesAndTheListComesBackTicked() throws IOException {
        String ticked = exported()
                .replace("2026,张三（zhang-san）,,,", "2026,张三（zhang-san）,✓,2026-05-11,")
                .replace("3 户（ex-slope）,,,", "3 户（ex-slope）,√,2026/5/12,")
                .replace("（ex-flood）,,,", "（ex-flood）,是,2026年5月9日,");
        String added = """
                - {card: ex-flood-plan, version: "2026", to: zhang-san, on: 2026-05-11}
                - {card: ex-flood-plan, version: "2026", to: ex-slope, on: 2026-05-12}
                - {card: "ex-flood-plan#gate", version: "2026", to: ex-flood, on: 2026-05-09}
                """;
        assertEquals(new Run(0, REGISTER + "\n" + added, "登记 3 条，已有 1 条\n"), taken(ticked));
        assertEquals(HELD + added, register());
        assertTrue(exported().contains("2026,张三（zhang-san）,✓,2026-05-11,\r\n"), this::out);
    }

    private String out() {
        return Run.in(root, "export", "cards", "--format", "csv").out();
    }

    @Test
    void theSameListTwiceChangesNothing() throws IOException {
        String ticked = list("ex-flood-plan,2026,zhang-san,✓,2026-05-11", "ex-flood-plan,2026,zhang-san,✓,2026-05-11");
        taken(ticked);
        String once = register();
        assertEquals(new Run(0, "", "登记 0 条，已有 1 条\n"), taken(ticked));
        assertEquals(once, register());
    }

    @Test
    void aNewCardTakesThePlaceOfTheOldOne() throws IOException {
        assertTrue(figure().startsWith("在外卡片现行率,0/1 = 0.0%,"), this::figure);
        taken(list("ex-flood-plan,2026,王五（wang-wu）,✓,2026-05-11"));
        assertTrue(figure().startsWith("在外卡片现行率,1/1 = 100.0%,"), this::figure);
        assertFalse(exported().contains("2024"), this::out);
    }

    private String figure() {
        return Run.in(root, "report", "cards", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        assertEquals(
                new Run(
                        0,
                        REGISTER + "\n- {card: ex-flood-plan, version: \"2026\", to: zhang-san, on: 2026-05-11}\n",
                        "将登记 1 条，已有 0 条；没有写入\n"),
                taken(list("ex-flood-plan,2026,zhang-san,✓,2026-05-11"), "--dry-run"));
        assertEquals(HELD, register());
    }

    @Test
    void readsGb18030AsSpreadsheetsSaveIt() throws IOException {
        byte[] list = list("ex-flood-plan,2026,山脚 12 户,是,2026-05-11").getBytes(Charset.forName("GB18030"));
        assertEquals(0, taken(list).code());
        assertEquals(HELD + "- {card: ex-flood-plan, version: \"2026\", to: 山脚 12 户, on: 2026-05-11}\n", register());
    }

    @Test
    void keepsTheLayoutAndTheLineEndsOfTheRegister() throws IOException {
        String held = "# 记录\r\n- card: ex-flood-plan # 一\r\n  version: '2026'\r\n  to: wang-wu\r\n  on: 2026-04-01";
        Tiny.write(root, REGISTER, held);
        assertEquals(
                0, taken(list("ex-flood-plan#gate,2026,330999,1,2026-05-11")).code());
        assertEquals(
                held
                        + "\r\n- card: \"ex-flood-plan#gate\"\r\n  version: \"2026\"\r\n  to: \"330999\"\r\n  on: 2026-05-11\r\n",
                register());
    }

    @Test
    void addsToTheLastFileOfAFolder() throws IOException {
        Files.delete(root.resolve(REGISTER));
        Tiny.write(root, "plans/registers/distributed/2025.yaml", HELD);
        Tiny.write(root, "plans/registers/distributed/2026.yaml", "# 今年\n");
        assertEquals(0, taken(list("ex-flood-plan,2026,zhang-san,✓,2026-05-11")).code());
        assertEquals(
                "# 今年\n- {card: ex-flood-plan, version: \"2026\", to: zhang-san, on: 2026-05-11}\n",
                Files.readString(root.resolve("plans/registers/distributed/2026.yaml")));
        assertFalse(Files.exists(root.resolve(REGISTER)));
    }

    @Test
    void eachBadRowIsSaidAtItsPlaceAndNothingIsWritten() throws IOException {
        Run run = taken(list(
                "ex-flood-plan,2026,zhang-san,✓,2026-05-11",
                "ex-flod-plan,2026,zhang-san,✓,2026-05-11",
                "ex-flood-plan#gat,2026,zhang-san,✓,2026-05-11",
                "ex-flood-plan,2026,zhang-san,✓,",
                "ex-flood-plan,2026,zhang-san,✓,2026-02-30",
                "ex-flood-plan,2026,zhang-san,✓,2026-05-21",
                "ex-flood-plan,2019,zhang-san,✓,2026-05-11",
                "ex-typhoon,2026,zhang-san,✓,2026-05-11",
                "ex-flood-plan,2026,zhang-san,明天,",
                "ex-flood-plan,2026,zhang-san,,2026-05-11",
                "ex-flood-plan,2026,,✓,2026-05-11"));
        assertEquals(4, run.code());
        assertEquals("", run.out());
        assertEquals(
                """
                back.csv:3:1: 错误 YB0711: 没有“ex-flod-plan”这张卡
                back.csv:4:1: 错误 YB0711: 没有“ex-flood-plan#gat”这张卡
                back.csv:5:32: 错误 YB0712: 打了勾，没有日期
                back.csv:6:32: 错误 YB0712: “2026-02-30”不是日期
                back.csv:7:32: 错误 YB0712: 2026-05-21 还没有到，今天是 2026-05-20
                back.csv:8:15: 错误 YB0713: “试验区防汛应急预案”没有印发过版本“2019”
                back.csv:9:12: 错误 YB0713: “试验区防汛防台应急预案”还没有印发
                back.csv:10:30: 错误 YB0714: 看不懂“明天”是不是已发
                back.csv:11:31: 错误 YB0714: 写了日期 2026-05-11，没有打勾
                back.csv:12:20: 错误 YB0715: 没有写发给谁
                """,
                run.err()
                        .lines()
                        .filter(line -> line.startsWith("back.csv"))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
        assertTrue(run.err().contains("改法：是不是 ex-flood-plan\n"), run::err);
        assertTrue(run.err().contains("改法：有这些版本：2026, 2024\n"), run::err);
        assertEquals(HELD, register());
    }

    @Test
    void aListWithoutItsColumnsIsRefused() throws IOException {
        assertTrue(taken("卡片,发给\nex-flood-plan,zhang-san\n")
                .err()
                .startsWith("back.csv:1:1: 错误 YB0710: 清单里没有这些列：版本, 已发, 日期\n"));
        assertTrue(taken("").err().startsWith("back.csv:1:1: 错误 YB0710: 清单是空的\n"));
        assertTrue(taken("PK no workbook").err().startsWith("back.csv:1:1: 错误 YB0710: 打不开这个工作簿："));
    }

    @Test
    void aRegisterWithErrorsIsMendedFirst() throws IOException {
        Tiny.write(root, REGISTER, "- {card: ex-flood-plan}\n");
        Run run = taken(list("ex-flood-plan,2026,zhang-san,✓,2026-05-11"));
        assertEquals(1, run.code());
        assertTrue(run.err().contains("plans/registers/distributed.yaml 有 1 个错误"), run::err);
    }

    @Test
    void theWorkbookGoesOutAndComesBack() throws IOException {
        Path one = root.resolve("one.xlsx");
        Path other = root.resolve("other.xlsx");
        Run.in(root, "export", "cards", "--out", one.toString());
        Run.in(root, "export", "cards", "--out", other.toString());
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
        assertEquals(new Run(0, "", "登记 0 条，已有 1 条\n"), Run.in(root, "import", "cards", one.toString()));
    }

    /** Spreadsheets make a day out of what is typed as one, and a number of a year. */
    @Test
    void readsDaysAndNumbersAsSpreadsheetsKeepThem() throws IOException {
        Path file = root.resolve("list.xlsx");
        workbook(file, sheet -> {});
        assertEquals(
                new Run(
                        0,
                        REGISTER + "\n- {card: ex-flood-plan, version: \"2026\", to: zhang-san, on: 2026-05-11}\n",
                        "登记 1 条，已有 0 条\n"),
                Run.in(root, "import", "cards", file.toString()));
    }

    @Test
    void aBadRowOfAWorkbookIsSaidAtItsRowAndColumn() throws IOException {
        Path file = root.resolve("list.xlsx");
        workbook(file, sheet -> {
            sheet.value(5, 0, "ex-flood-plan");
            sheet.value(5, 1, 2026);
            sheet.value(5, 3, "x");
        });
        Run bad = Run.in(root, "import", "cards", file.toString());
        assertEquals(4, bad.code());
        assertTrue(bad.err().contains("list.xlsx:6:5: 错误 YB0712: 打了勾，没有日期"), bad::err);
        assertTrue(bad.err().contains("list.xlsx:6:3: 错误 YB0715: 没有写发给谁"), bad::err);
        assertEquals(HELD, register());
    }

    private static void workbook(Path file, Consumer<Worksheet> more) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("list");
            List<String> heads = List.of("card", "version", "to", "handed over", "date");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            sheet.value(2, 0, "ex-flood-plan");
            sheet.value(2, 1, 2026);
            sheet.value(2, 2, "张三（zhang-san）");
            sheet.value(2, 3, "x");
            sheet.value(2, 4, LocalDate.of(2026, 5, 11));
            sheet.style(2, 4).format("yyyy/m/d").set();
            more.accept(sheet);
        }
    }

    /** 村 has a village plan, a team with a leader and one without; a risk point that no plan names goes with the plan of its place. */
    @Test
    void villagesTeamsAndRiskPointsThatNoPlanNamesGetTheirs() throws IOException {
        Tiny.write(root, "plans/registers/places.yaml", """
                - {code: "330999", name: 试验区, kind: county}
                - {code: "330999001", name: 试验镇, kind: town}
                - {code: "330999001201", name: 试验村, kind: village}
                """);
        Tiny.write(root, "plans/registers/teams.yaml", """
                - {id: ex-team, name: 抢险队, kind: grassroots, org: ex-flood, leader: zhang-san}
                - {id: ex-boats, name: 船队, kind: grassroots, org: ex-flood}
                """);
        Tiny.write(root, "plans/registers/hazards.yaml", """
                - {id: ex-ditch, name: 水沟, kind: flash-flood, place: "330999001201", responsible: [wang-wu]}
                """);
        Tiny.write(root, "plans/village/ex-village.md", """
                ---
                id: ex-village
                title: 试验村应急预案
                level: village
                place: "330999001201"
                owner: ex-flood
                status: revising
                version: "1"
                teams: [ex-team, ex-boats]
                ---
                ## 1 总则
                """);
        assertEquals("""
                ex-village,应急小组卡,试验村应急预案,1,船队（ex-boats）,,,
                ex-village,应急小组卡,试验村应急预案,1,张三（zhang-san）,,,
                ex-village,村级包,试验村应急预案,1,试验村（330999001201）,,,
                ex-village,防汛避险转移明白卡,试验村应急预案,1,水沟（ex-ditch）,,,
                """, rowsOf("ex-village"));
    }

    private String rowsOf(String plan) {
        return out().lines()
                .filter(line -> line.startsWith(plan))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    @Test
    void ofAPlanThatHasEndedOnlyWhatIsInTheFieldIsListed() throws IOException {
        String path = "plans/special/ex-flood-plan.md";
        Tiny.write(root, path, Files.readString(root.resolve(path)).replace("status: in-force", "status: repealed"));
        assertEquals("ex-flood-plan,预案卡片,试验区防汛应急预案,2024,王五（wang-wu）,✓,2024-06-01,✓\n", rowsOf("ex-flood-plan"));
        assertTrue(Run.in(root, "report", "cards").out().contains("| 2024 | 预案已停用 | 2024-06-01 | -"));
    }

    /** A version that the register never saw but git did. */
    @Test
    void aVersionThatGitKnowsWasIssued() throws IOException {
        String path = "plans/special/ex-flood-plan.md";
        String now = Files.readString(root.resolve(path));
        GitRepository git = GitRepository.create(root);
        git.write(path, now.replace("version: \"2026\"", "version: \"2025\"")).commit("issue");
        git.write(path, now).commit("revise");
        assertEquals(4, taken(list("ex-flood-plan,2023,zhang-san,✓,2025-05-11")).code());
        assertEquals(0, taken(list("ex-flood-plan,2025,zhang-san,✓,2025-05-11")).code());
    }
}
