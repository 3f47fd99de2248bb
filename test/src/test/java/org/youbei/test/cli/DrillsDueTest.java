package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code drills due}: what must be drilled by when, as of 2026-05-20. */
final class DrillsDueTest {
    private static final String RESULT = "drills/2026/d-kept/result.yaml";

    @TempDir
    private Path root;

    @BeforeEach
    void makeWorkspace() throws IOException {
        Tiny.write(root, "youbei.yaml", "name: 试验区\njurisdiction: \"330999\"\nprofile: cn\n");
        Tiny.write(root, "plans/registers/places.yaml", "- {code: \"330999\", name: 试验区, kind: county}\n");
        Tiny.write(root, "plans/registers/organisations.yaml", """
                - {id: ex-flood, name: 防指办, type: command, place: "330999"}
                - {id: ex-plant, name: 某某厂, type: enterprise, place: "330999"}
                """);
        plan("special/ex-typhoon", "special", "kind: event", "ex-flood", "2023-05-10", "防台预案");
        plan("enterprise/ex-onsite", "enterprise", "kind: onsite", "ex-plant", "2025-12-01", "现场方案");
        Tiny.write(root, "drills/2026/programme.yaml", """
                year: 2026
                drills:
                  - {id: d-kept, title: 厂内演练, plans: [ex-onsite], form: practical, date: 2026-03-10}
                  - {id: d-both, title: 联合演练, plans: [ex-typhoon, ex-onsite], form: tabletop, date: 2026-07-02}
                """);
        Tiny.write(root, RESULT, "held: {date: 2026-03-10}\n");
    }

    private void plan(String path, String level, String kind, String owner, String issued, String title)
            throws IOException {
        String id = path.substring(path.indexOf('/') + 1);
        Tiny.write(root, "plans/" + path + ".md", """
                ---
                id: %s
                title: %s
                level: %s
                %s
                place: "330999"
                owner: %s
                status: in-force
                version: "1"
                dates: {issued: %s}
                drills: {every: 1y, forms: [tabletop], before: "06-01"}
                ---
                ## 1 总则

                文字。
                """.formatted(id, title, level, kind, owner, issued));
    }

    @Test
    void saysWhatIsDueSortedByDayWithReasonAndDrillThatMeetsIt() {
        assertEquals(new Run(0, """
                应完成的演练（截至 2026-05-20）：4 项，其中超期 2 项
                2024-05-31  超期 719 天  防指办  防台预案
                            预案要求至少每1年演练一次，每年06-01之前完成 《防台预案》
                            还没有演练过，从 2023-05-10 印发起算 · 已列入计划：d-both（2026-07-02）
                2026-05-10  超期 10 天   防指办  防台预案
                            专项和部门预案至少每3年演练一次。 《突发事件应急预案管理办法》第三十二条 (R-GB24-32a)
                            还没有演练过，从 2023-05-10 印发起算 · 已列入计划：d-both（2026-07-02）
                2026-12-31  还有 225 天  某某厂  现场方案
                            生产经营单位应当制定演练计划，每年至少组织一次综合或者专项预案演练，每半年至少组织一次现场处置方案演练。 《生产安全事故应急预案管理办法》第三十三条 (R-M88-33a)
                            上次 2026-03-10 · 已列入计划：d-both（2026-07-02）
                2027-05-31  还有 376 天  某某厂  现场方案
                            预案要求至少每1年演练一次，每年06-01之前完成 《现场方案》
                            上次 2026-03-10 · 已列入计划：d-both（2026-07-02）
                """, ""), Run.in(root, "drills", "due"));
    }

    @Test
    void asksForTheHalfYearThatWasMissed() throws IOException {
        Tiny.write(root, RESULT, "shared: 2026-03-10\n");
        String text = Run.of("-C", root.toString(), "--lang", "zh", "--today", "2026-07-03", "drills", "due")
                .out();
        assertTrue(text.contains("2026-12-31  还有 181 天  某某厂  现场方案\n"), text);
        assertTrue(text.contains("            漏演：2026年上半年\n"), text);
    }

    @Test
    void givesJsonAndCsv() {
        String json = Run.in(root, "drills", "due", "--format", "json").out();
        assertTrue(json.startsWith("""
                {
                  "format": 1,
                  "today": "2026-05-20",
                  "obligations": [
                    {
                      "due": "2024-05-31",
                      "days": -719,
                      "who": "ex-flood",
                      "name": "防指办",
                      "plans": [
                        "ex-typhoon"
                      ],
                      "rule": "",
                      "basis": "《防台预案》",
                      "asks": "预案要求至少每1年演练一次，每年06-01之前完成",
                      "from": "2023-05-10",
                      "missed": [],
                      "planned": {
                        "drill": "d-both",
                        "date": "2026-07-02"
                      },
                      "guess": false
                    },
                """), json);
        String csv = Run.in(root, "drills", "due", "--format", "csv").out();
        assertEquals(
                List.of(
                        "\uFEFF到期,剩余天数,责任单位,预案,要求,依据,上次演练,漏演,已列入计划的演练,计划日期",
                        "2024-05-31,-719,防指办,防台预案,预案要求至少每1年演练一次，每年06-01之前完成,《防台预案》,,,d-both,2026-07-02"),
                csv.lines().limit(2).toList());
    }
}
