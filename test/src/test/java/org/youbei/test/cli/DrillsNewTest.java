package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Severity;
import org.youbei.link.PlanBook;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Subject;
import org.youbei.scaffold.DraftFile;
import org.youbei.scaffold.DrillDraft;
import org.youbei.scaffold.PlanOutline;
import org.youbei.scaffold.SubjectOutline;
import org.youbei.test.Overlay;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.DirectoryFiles;

/** {@code drills new}: a drill from a plan's own clauses that checks clean and leaves everything else alone. */
final class DrillsNewTest {
    private static final int YEAR = 2027;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path root;

    @BeforeEach
    void makeAWorkspace() throws IOException {
        Tiny.write(root, "youbei.yaml", "name: 试\njurisdiction: \"330999\"\n");
        Tiny.write(root, "plans/registers/places.yaml", "- {code: \"330999\", name: 望海区, kind: county}\n");
        Tiny.write(root, "plans/registers/organisations.yaml", """
                - {id: emb, name: 望海区应急局, type: department, place: "330999"}
                - {id: water, name: 望海区水利局, type: department, place: "330999"}
                """);
        Tiny.write(root, "plans/registers/people.yaml", "- {id: li, name: 李明, org: emb, post: 局长}\n");
        Tiny.write(root, "plans/special/flood.md", """
                ---
                id: flood
                title: 望海区防汛应急预案
                short: 防汛预案
                level: special
                events: [flood]
                place: "330999"
                owner: emb
                status: in-force
                version: "2025"
                command:
                  - {post: head, title: 指挥长, holders: [li]}
                responses:
                  - level: 3
                    triggers: [{warning: rainstorm/orange}, {when: 河水漫堤}]
                    decidedBy: head
                    actions:
                      - {id: a-pump, do: 开泵抢排, by: water, within: 2h}
                      - {id: a-meet, do: 召开会商会, by: head, within: 30min}
                ---
                ## 总则
                """);
    }

    @Test
    void putsTheDrillBehindTheLastOneOfTheProgramme() throws IOException {
        Tiny.write(root, "drills/2026/programme.yaml", """
                # 今年的计划
                year: 2026
                drills:
                - id: first
                  title: 第一场   # 留着
                  plans: [flood]
                # 说明
                quotas:
                  - {level: special, count: 1}
                """);

        Run run = Run.in(root, "drills", "new", "--plan", "flood", "--response", "Ⅲ", "--form", "practical", "one");

        assertEquals(0, run.code(), run.err());
        assertEquals("""
                # 今年的计划
                year: 2026
                drills:
                - id: first
                  title: 第一场   # 留着
                  plans: [flood]
                - id: one
                  title: 防汛预案Ⅲ级响应实战演练
                  plans: [flood]
                  tests: [{plan: flood, response: 3, actions: [a-meet, a-pump]}]
                  form: practical
                  content: full
                  purpose: inspection
                  notice: announced
                  reason: （待填：今年为什么演这一项）
                  host: emb
                  participants: [emb, water]
                  place: "330999"
                  duration: 4h
                  # 待填：window 在哪些天里演，如 {from: 2026-04-01, to: 2026-05-31}；定了日子写 date
                # 说明
                quotas:
                  - {level: special, count: 1}
                """, Files.readString(root.resolve("drills/2026/programme.yaml")));
        String found = Run.in(root, "check").out();
        assertFalse(found.contains("drills/2026/one"), found);
    }

    @Test
    void writesARowAndAnObjectiveForEachActionAtItsTimeLimit() throws IOException {
        assertEquals(
                0,
                Run.in(root, "drills", "new", "--plan", "flood", "--response", "3")
                        .code());

        Path folder = root.resolve("drills/2026/2026-flood-r3");
        assertEquals("""
                # 由望海区防汛应急预案（2025）Ⅲ级响应的条款拟成，一行一项行动；时标取自预案的时限。
                # 待填：把各行的提问改成具体情景，长的时限按演练时长压缩；只写情况，不写答案
                # 也可以这样开始：河水漫堤
                - {at: T+00:00, inject: 演练开始。发布暴雨橙色预警。请说明现在怎么办。, by: controller, to: [emb], channel: platform, \
                expect: 研判后由指挥长决定启动Ⅲ级响应，记下时刻并通知到各成员单位, objective: o1}
                - {at: T+00:30, inject: 响应启动已30分钟。指挥长：请报告到这时做完了什么、几时做完、还缺什么, by: controller, to: [emb], \
                channel: phone, expect: 召开会商会，启动后30分钟内完成, action: flood#a-meet, objective: o2}
                - {at: T+02:00, inject: 响应启动已2小时。望海区水利局：请报告到这时做完了什么、几时做完、还缺什么, by: controller, \
                to: [water], channel: phone, expect: 开泵抢排，启动后2小时内完成, action: flood#a-pump, objective: o3}
                """, Files.readString(folder.resolve("script.yaml")));
        String plan = Files.readString(folder.resolve("drill.md"));
        assertTrue(plan.contains("""
                  - {id: o3, text: 望海区水利局：开泵抢排, action: flood#a-pump, measure: time, \
                standard: 启动后2小时内做到5分，超时不到一半3分，超时更多1分，没有做0分}
                """), plan);
    }

    @Test
    void takesAFreeIdAndNamesTheLevelsThatThereAre() {
        Run.in(root, "drills", "new", "--plan", "flood", "--response", "3");
        Run again = Run.in(root, "drills", "new", "--plan", "flood", "--response", "3");
        assertTrue(again.out().contains("2026-flood-r3-2"), again.out());

        Run none = Run.in(root, "drills", "new", "--plan", "flood", "--response", "1");
        assertEquals(new Run(1, "", "youbei: “防汛预案”没有1级响应；它有：3\n"), none);
    }

    @Test
    void draftsEveryLevelOfEveryPlanOfTheSampleFreeOfErrors() {
        Path sample = Repository.root();
        Overlay files = Overlay.of(new DirectoryFiles(sample));
        int drafted = 0;
        try (Toolchain toolchain = Toolchain.of(sample, files, 2)) {
            PlanBook book = toolchain.check().value().orElseThrow();
            for (Plan plan : book.workspace().plans()) {
                for (Operation.Response response : plan.operation().responses()) {
                    files = with(files, toolchain, book, drafted(plan, response, drafted++ % 2 == 0, book));
                }
            }
        }

        try (Toolchain toolchain = Toolchain.of(sample, files, 2)) {
            List<Diagnostic> wrong = toolchain.assess(TODAY).findings().stream()
                    .filter(one -> one.severity() == Severity.ERROR
                            || one.range().file().startsWith("drills/" + YEAR))
                    .toList();
            assertEquals(
                    List.of(), wrong.stream().map(Diagnostic::toString).limit(5).toList());
        }
        assertTrue(drafted > 150, drafted + " levels");
    }

    @Test
    void draftsEverySubjectOfTheLibraryFreeOfErrorsAndWithoutAnswersInTheInjects() {
        Path sample = Repository.root();
        Overlay files = Overlay.of(new DirectoryFiles(sample));
        try (Toolchain toolchain = Toolchain.of(sample, files, 2)) {
            PlanBook book = toolchain.check().value().orElseThrow();
            List<Subject> subjects = book.workspace().registers().subjects();
            assertTrue(subjects.size() >= 20, subjects.size() + " subjects");
            for (Subject subject : subjects) {
                Plan plan = SubjectOutline.plan(book, subject).orElseThrow();
                DrillDraft.NewDrill drill = new DrillDraft.NewDrill(
                        YEAR + "-" + subject.id(),
                        subject.title().chinese(),
                        YEAR,
                        List.of(plan.id().value()),
                        "tabletop");
                files = with(
                        files,
                        toolchain,
                        book,
                        new DrillDraft.Drafted(drill, "announced", 0, SubjectOutline.of(subject, plan, null)));
            }
        }

        try (Toolchain toolchain = Toolchain.of(sample, files, 2)) {
            List<String> wrong = toolchain.check().diagnostics().stream()
                    .filter(one -> one.range().file().startsWith("drills/" + YEAR))
                    .map(Diagnostic::toString)
                    .toList();
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void listsTheSubjectsOfTheWorkspaceWithTheBuiltInOnes() throws IOException {
        Tiny.write(root, "plans/registers/subjects.yaml", """
                - id: gas-leak
                  title: {zh: 本地燃气}
                  category: accident
                  events: [gas-leak]
                  scenario: {zh: 老街燃气泄漏}
                """);

        String listed = Run.in(root, "drills", "subjects").out();

        assertTrue(listed.contains("  gas-leak  本地燃气\n      老街燃气泄漏\n"), listed);
        assertFalse(listed.contains("燃气泄漏\n      施工挖断"), listed);
        assertTrue(listed.contains("  telecom-blackout  大面积通信中断\n"), listed);
        assertEquals(
                new Run(1, "", "youbei: 没有“gas-lek”；是不是 gas-leak？\n"),
                Run.in(root, "drills", "new", "--subject", "gas-lek"));
    }

    private static DrillDraft.Drafted drafted(
            Plan plan, Operation.Response response, boolean isPractical, PlanBook book) {
        int level = response.level().value();
        DrillDraft.NewDrill drill = new DrillDraft.NewDrill(
                YEAR + "-" + plan.id().value() + "-r" + level,
                plan.shortName() + level,
                YEAR,
                List.of(plan.id().value()),
                isPractical ? "practical" : "tabletop");
        return new DrillDraft.Drafted(drill, "announced", level, PlanOutline.of(book, plan, response));
    }

    private static Overlay with(Overlay files, Toolchain toolchain, PlanBook book, DrillDraft.Drafted drafted) {
        DrillDraft drafts = new DrillDraft(toolchain.assets(), files);
        Overlay more = files;
        for (DraftFile file : drafts.documents(book, drafted)) {
            more = more.with(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
        }
        DraftFile programme = drafts.programme(drafted);
        return more.with(programme.path(), programme.text().getBytes(StandardCharsets.UTF_8));
    }
}
