package org.youbei.test.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.diagnostic.Outcome;
import org.youbei.importing.ImportRequest;
import org.youbei.importing.ImportedPlan;
import org.youbei.importing.TextImport;
import org.youbei.text.Limits;

/** What of a text becomes the front matter, what is left out, and what is said of it. */
class ImportTest {
    private static final String BODY = """
            1 总则
            1.1 编制目的
            为了防汛，制定本预案。
            1.2 适用范围
            本预案适用于全县。
            """;

    @Test
    void readsNumberDateAndTitleOfTheNotice() {
        ImportedPlan plan = plan("""
                甲县人民政府办公室关于印发
                甲县防汛应急预案的通知
                甲政办发〔2024〕7号
                各乡镇人民政府：
                现将《甲县防汛应急预案》印发给你们，请认真组织实施。
                甲县人民政府办公室　2024年5月8日
                甲县防汛应急预案
                """ + BODY);
        assertEquals("""
                id: imported
                title: "甲县防汛应急预案"
                level: special
                place: "330999"
                owner: office
                status: drafting
                version: "2024"
                documentNumber: "甲政办发〔2024〕7号"
                dates: {issued: 2024-05-08}
                """, Imports.cut(plan).yaml());
        assertEquals(
                List.of(
                        "甲县人民政府办公室关于印发",
                        "甲县防汛应急预案的通知",
                        "甲政办发〔2024〕7号",
                        "各乡镇人民政府：",
                        "现将《甲县防汛应急预案》印发给你们，请认真组织实施。",
                        "甲县人民政府办公室　2024年5月8日",
                        "甲县防汛应急预案"),
                Imports.paragraphs(plan).subList(0, 7));
    }

    @Test
    void takesNoDateWhereThereAreTwo() {
        ImportedPlan plan = plan("甲县防汛应急预案\n2024年5月8日\n2024年6月1日\n" + BODY);
        assertTrue(Imports.cut(plan).yaml().lines().noneMatch(line -> line.startsWith("dates")));
    }

    @Test
    void takesTheTitleFromTheFileNameAndSaysSo() {
        Outcome<ImportedPlan> outcome = Imports.of(BODY);
        assertEquals("甲县防汛应急预案", title(outcome));
        assertTrue(Imports.findings(outcome).contains("1:1 YB0707.title"));
    }

    @Test
    void refusesATextWithoutTitle() {
        Outcome<ImportedPlan> outcome =
                TextImport.read(BODY.getBytes(StandardCharsets.UTF_8), Imports.request("text.txt"));
        assertEquals(List.of("1:1 YB0708"), Imports.findings(outcome));
        assertTrue(outcome.value().isEmpty());
    }

    @Test
    void refusesAnEmptyText() {
        assertEquals(List.of("1:1 YB0708.empty"), Imports.findings(Imports.of(" \n\u3000\u3000\n")));
    }

    @Test
    void keepsTheYearOfTheRevisionAsVersion() {
        ImportedPlan plan = plan("03-甲县防汛应急预案-2025年修订\n" + BODY);
        assertTrue(Imports.cut(plan).yaml().contains("version: \"2025\"\n"));
        assertTrue(Imports.cut(plan).yaml().contains("title: \"甲县防汛应急预案\"\n"));
    }

    @Test
    void dropsTableOfContentsWithPageNumbers() {
        assertContentsDropped("""
                目　录
                1 总则……………1
                1.1 编制目的…………1
                1.2 适用范围...........2
                """);
    }

    @Test
    void dropsTableOfContentsWithoutMarksByItsRepetition() {
        assertContentsDropped("""
                1 总则 1.1 编制目的
                1.2 适用范围
                """);
    }

    @Test
    void dropsTableOfContentsThatComesTwice() {
        assertContentsDropped("""
                目录
                1 总则
                1.1 编制目的1.2 适用范围
                目录
                1 总则
                1.1 编制目的
                1.2 适用范围
                """);
    }

    private static void assertContentsDropped(String contents) {
        assertEquals(
                Imports.cut(plan("甲县防汛应急预案\n" + BODY)).body(),
                Imports.cut(plan("甲县防汛应急预案\n" + contents + BODY)).body());
    }

    @Test
    void saysWhichEntriesOfTheContentsTheTextDoesNotHold() {
        Outcome<ImportedPlan> outcome = Imports.of("甲县防汛应急预案\n目录\n1 总则\n1.1 编制目的\n1.2 适用范围\n2 附则\n" + BODY);
        assertTrue(Imports.findings(outcome).contains("6:1 YB0706"));
    }

    @Test
    void splitsATitleGluedToItsTextByTheContents() {
        ImportedPlan plan = plan("""
                甲县防汛应急预案
                1 总则
                1.1 编制目的
                1.2 适用范围
                1 总则
                1.1 编制目的为了防汛，制定本预案。
                1.2 适用范围本预案适用于全县。
                """);
        assertEquals(List.of("2 1 总则", "3 1.1 编制目的", "3 1.2 适用范围"), Imports.headings(plan));
    }

    @Test
    void refusesSeveralPlansAndImportsTheOneThatIsNamed() {
        String text = "甲县防汛应急预案\n" + BODY + "甲县抗旱应急预案 1.总则\n1.1 编制目的\n为了抗旱，制定本预案。\n1.2 实施\n自印发之日起施行。\n";
        Outcome<ImportedPlan> all = Imports.of(text);
        assertEquals(List.of("7:1 YB0701"), Imports.findings(all));
        assertTrue(all.value().isEmpty());
        ImportRequest request = Imports.request("甲县.txt");
        assertEquals("甲县抗旱应急预案", title(read(text, Imports.part(request, 2))));
        assertEquals("甲县防汛应急预案", title(read(text, Imports.part(request, 1))));
        assertEquals(List.of("1:1 YB0701.part"), Imports.findings(read(text, Imports.part(request, 3))));
    }

    @Test
    void saysThatAStubIsNotAWholePlan() {
        assertTrue(Imports.findings(Imports.of("甲县防汛应急预案\n" + BODY)).contains("1:1 YB0702"));
    }

    @Test
    void saysWhereATextBeginsInTheMiddle() {
        Outcome<ImportedPlan> outcome = Imports.of("甲县防汛应急预案\n8.2 物资补充\n及时补充物资。\n9.1 解释\n由县防办解释。\n");
        assertEquals(List.of("1:1 YB0702", "1:1 YB0707.version", "2:1 YB0702.fragment"), Imports.findings(outcome));
        assertEquals(
                List.of("3 8.2 物资补充", "3 9.1 解释"),
                Imports.headings(outcome.value().orElseThrow()));
    }

    @Test
    void dropsInvisibleCharactersAndCountsThem() {
        Outcome<ImportedPlan> outcome = Imports.of("甲县防汛应急预案\n1 总则\n1.1 目的\n防\u200B汛\u200B，\uFEFF制定。\n1.2 范围\n全县。\n");
        assertEquals(
                List.of("4:2 YB0704", "4:6 YB0704"),
                Imports.findings(outcome).stream()
                        .filter(name -> name.contains("YB0704"))
                        .toList());
        assertEquals(
                "[U+200B, ZERO WIDTH SPACE, 2]",
                outcome.diagnostics().stream()
                        .filter(finding -> finding.code().id().equals("YB0704"))
                        .findFirst()
                        .orElseThrow()
                        .message()
                        .arguments()
                        .toString());
        assertEquals("防汛，制定。", Imports.paragraphs(outcome.value().orElseThrow()).get(0));
    }

    @Test
    void readsAnyLineEndsAndAByteOrderMark() {
        String text = "甲县防汛应急预案\n" + BODY;
        ImportedPlan plan = plan(text);
        assertEquals(plan, plan("\uFEFF" + text.replace("\n", "\r\n")));
        assertEquals(plan, plan(text.replace("\n", "  \u3000\r")));
        assertEquals(plan, plan(text.replace("\n", "\f")));
    }

    @Test
    void readsGb18030WhenToldAndRefusesItWhenNot() {
        byte[] bytes = ("甲县防汛应急预案\n" + BODY).getBytes(Charset.forName("GB18030"));
        ImportRequest utf8 = Imports.request("a.txt");
        ImportRequest gb = new ImportRequest(
                "a.txt",
                Charset.forName("GB18030"),
                utf8.id(),
                utf8.level(),
                utf8.place(),
                utf8.owner(),
                utf8.status(),
                null,
                null,
                null);
        assertEquals("甲县防汛应急预案", title(TextImport.read(bytes, gb)));
        assertTrue(TextImport.read(bytes, utf8).hasErrors());
    }

    @Test
    void joinsLinesThatThePageHadCut() {
        ImportedPlan plan = plan("甲县防汛应急预案\n" + BODY
                + "乡镇人民政府、街道办事处应当明确承担防汛防旱工作的机\n构和人员，指导村民委员会的工作。\n成员单位：县应急局、县水利局、县气象局、县公安局、县财政局\n职责：负责全县防汛工作。\n");
        List<String> paragraphs = Imports.paragraphs(plan);
        assertEquals(
                List.of("乡镇人民政府、街道办事处应当明确承担防汛防旱工作的机构和人员，指导村民委员会的工作。", "成员单位：县应急局、县水利局、县气象局、县公安局、县财政局", "职责：负责全县防汛工作。"),
                paragraphs.subList(2, paragraphs.size()));
    }

    @Test
    void saysWhichNumberDoesNotContinueTheHeadings() {
        Outcome<ImportedPlan> outcome =
                Imports.of("甲县防汛应急预案\n" + BODY + "1.2 适用范围本县各乡镇、各部门，以及驻县单位。\n1.5 其他\n其他事项另行规定。\n");
        assertEquals(
                List.of("7:1 YB0703", "8:1 YB0705"),
                Imports.findings(outcome).stream()
                        .filter(name -> name.endsWith("3") || name.endsWith("5"))
                        .toList());
    }

    @Test
    void keepsATitleLineThatIsNotTheTitleGiven() {
        ImportRequest request = Imports.request("a.txt");
        ImportRequest titled = new ImportRequest(
                "a.txt",
                request.charset(),
                request.id(),
                request.level(),
                request.place(),
                request.owner(),
                request.status(),
                "乙县防汛应急预案",
                null,
                null);
        Outcome<ImportedPlan> outcome = read("甲县防汛应急预案\n" + BODY, titled);
        assertEquals("乙县防汛应急预案", title(outcome));
        assertEquals(
                "甲县防汛应急预案", Imports.paragraphs(outcome.value().orElseThrow()).get(0));
    }

    @Test
    void doesNotJoinTheTitleOfANoticeWithItsSalutation() {
        ImportedPlan plan = plan("甲县人民政府办公室关于印发甲县突发地质灾害应急预案的通知\n各乡镇人民政府，县直各部门：\n请认真执行。\n" + BODY);
        assertEquals(
                List.of("甲县人民政府办公室关于印发甲县突发地质灾害应急预案的通知", "各乡镇人民政府，县直各部门：", "请认真执行。"),
                Imports.paragraphs(plan).subList(0, 3));
    }

    @Test
    void cutsALineThatIsTooLongForAPlanAndLosesNothing() {
        String line = "各乡镇应当在汛前完成检查。[附表]*".repeat(2_000);
        Outcome<ImportedPlan> outcome = Imports.of("甲县防汛应急预案\n1 总则\n1.1 检查\n" + line + "\n1.2 其他\n无。\n");
        ImportedPlan plan = outcome.value().orElseThrow();
        assertTrue(plan.text().lines().allMatch(text -> text.length() <= Limits.LINE_CHARACTERS));
        assertEquals("1总则1.1检查" + line + "1.2其他无。", Imports.shown(plan));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 甲\n",
                "1 甲\n2 乙\n",
                "1.1 甲 ",
                "目录\n1 甲 1\n",
                "（1）甲\n",
                "\u200B",
                "1 ",
                "启动Ⅰ级响应，下列情况之一：\n（1）甲；\n",
                "附件1\n"
            })
    void readsAMegabyteOfAnythingInTime(String unit) {
        String text = "甲县防汛应急预案\n" + unit.repeat(900_000 / unit.getBytes(StandardCharsets.UTF_8).length);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Imports.of(text);
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertTrue(used < Limits.MARKDOWN_SECONDS * 1_000_000_000L, () -> used + " ns");
    }

    private static Outcome<ImportedPlan> read(String text, ImportRequest request) {
        return TextImport.read(text.getBytes(StandardCharsets.UTF_8), request);
    }

    private static ImportedPlan plan(String text) {
        return Imports.of(text).value().orElseThrow();
    }

    private static String title(Outcome<ImportedPlan> outcome) {
        String yaml = Imports.cut(outcome.value().orElseThrow()).yaml();
        return yaml.lines()
                .filter(line -> line.startsWith("title: "))
                .map(line -> line.substring(8, line.length() - 1))
                .findFirst()
                .orElseThrow();
    }
}
