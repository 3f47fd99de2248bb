package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.card.PdfRules;

/** What editions may not know of drills, looked for in every byte of their files. */
final class DrillSecrecyTest {
    @TempDir
    private Path root;

    private Path out;

    @BeforeEach
    void build() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "youbei.yaml", """
                name: 试验区应急预案库
                jurisdiction: "330999"
                profile: base
                editions: [public, internal, command]
                """);
        Path plan = root.resolve(Tiny.PLAN);
        Files.writeString(plan, Files.readString(plan).replace("status: drafting", "status: in-force"));
        Tiny.write(root, "drills/2026/programme.yaml", """
                year: 2026
                drills:
                  - {id: d-open, title: 公开演练, plans: [ex-typhoon], notice: announced, host: ex-flood, date: 2026-05-13}
                  - {id: d-secret, title: 深夜断电演练, plans: [ex-typhoon], notice: double-blind, host: ex-flood, date: 2026-07-08}
                  - {id: d-held, title: 办过的双盲演练, plans: [ex-typhoon], notice: double-blind, host: ex-flood, date: 2026-03-03}
                """);
        Tiny.write(root, "plans/registers/people.yaml", """
                - {id: known-person, name: 李明, org: ex-flood, post: 科长, phone: 0580-0099117}
                - {id: hidden-person, name: 张卫, org: ex-flood, post: 处长, phone: 0580-0099118, audience: command}
                """);
        Tiny.write(root, "drills/2026/d-held/result.yaml", """
                held: {date: 2026-03-03, started: "09:00", ended: "10:00"}
                findings: [{id: f1, text: 报告慢了两分钟}]
                actions: [{id: a1, finding: f1, do: 换一台机器, owner: hidden-person, due: 2027-01-01, status: open}]
                """);
        drill("d-open", "公开情景", "看得见的目标");
        drill("d-secret", "断电情景", "断电目标");
        drill("d-held", "办过的情景", "办过的目标");
        Path held = root.resolve("drills/2026/d-held/drill.md");
        Files.writeString(held, Files.readString(held).replace("三分钟内", "五分钟内"));
        out = root.resolve("out");
        Run run = Run.in(root, "build", "--out", out.toString());
        assertEquals(0, run.code(), run::err);
    }

    private void drill(String id, String scenario, String objective) throws IOException {
        Tiny.write(root, "drills/2026/" + id + "/drill.md", """
                ---
                id: ID
                scenario: SCENARIO
                objectives: [{id: o1, text: OBJECTIVE, standard: 三分钟内报告}]
                ---
                ## 一、目的
                """.replace("ID", id)
                .replace("SCENARIO", scenario)
                .replace("OBJECTIVE", objective));
        Tiny.write(
                root,
                "drills/2026/" + id + "/script.yaml",
                "- {at: T+00:00, inject: 注入" + id + ", expect: 预期" + id + "}\n");
    }

    private List<String> holding(String edition, String... words) throws IOException {
        List<String> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out.resolve(edition))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String text = file.getFileName() + "\n" + new String(bytes, StandardCharsets.UTF_8);
                if (file.toString().endsWith(".pdf")) {
                    text = String.join("", PdfRules.pages(bytes)).replaceAll("\\s+", "");
                }
                for (String word : words) {
                    if (text.contains(word)) {
                        holding.add(word + " in " + out.relativize(file));
                    }
                }
            }
        }
        return holding;
    }

    @Test
    void thePublicKnowsOfADoubleBlindDrillOnlyThatThereIsOneInAMonth() throws IOException {
        assertEquals(
                List.of(),
                holding("public", "d-secret", "深夜断电", "2026-07-08", "20260708", "断电情景", "断电目标", "注入", "预期d", "三分钟内"));
        String page = Files.readString(out.resolve("public/drills.html"));
        assertTrue(page.contains("双盲演练") && page.contains("2026-07 月内"), page);
        assertTrue(page.contains("drill/d-open.html"), page);
    }

    @Test
    void theInternalEditionKnowsItsMonthAndNoScript() throws IOException {
        assertEquals(
                List.of(),
                holding(
                        "internal",
                        "hidden-person",
                        "张卫",
                        "0099118",
                        "2026-07-08",
                        "20260708",
                        "断电情景",
                        "断电目标",
                        "看得见的目标",
                        "注入",
                        "预期d",
                        "三分钟内"));
        assertTrue(Files.readString(out.resolve("internal/drill/d-secret.html")).contains("深夜断电演练"));
    }

    private List<String> papers(String edition) throws IOException {
        Path folder = out.resolve(edition);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> file.matches("drill/.*/.*"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void papersAreForWhomeverTheEditionIsFor() throws IOException {
        assertEquals(List.of(), papers("public"));
        assertEquals(
                List.of(
                        "drill/d-held/observer.html",
                        "drill/d-held/observer.pdf",
                        "drill/d-held/player.html",
                        "drill/d-held/player.pdf",
                        "drill/d-held/report.html",
                        "drill/d-held/report.pdf",
                        "drill/d-held/summary.html",
                        "drill/d-held/summary.pdf",
                        "drill/d-open/observer.html",
                        "drill/d-open/observer.pdf",
                        "drill/d-open/player.html",
                        "drill/d-open/player.pdf"),
                papers("internal"));
        assertTrue(papers("command").contains("drill/d-secret/controller-cards.pdf"));
        String page = Files.readString(out.resolve("internal/drill/d-open.html"));
        assertTrue(page.contains("d-open/player.pdf") && !page.contains("script.pdf"), page);
    }

    @Test
    void papersOfTheInternalEditionHaveNoPhoneNumbers() throws IOException {
        List<String> numbers = holding("internal", "0099117").stream()
                .filter(one -> one.contains(" in internal/drill/"))
                .toList();
        assertEquals(List.of(), numbers);
        assertTrue(Files.readString(out.resolve("internal/drill/d-held/report.html"))
                .contains("换一台机器"));
    }

    @Test
    void theCommandKnowsAll() throws IOException {
        String page = Files.readString(out.resolve("command/drill/d-secret.html"));
        for (String word : List.of("2026-07-08", "断电情景", "断电目标", "注入d-secret", "预期d-secret", "三分钟内")) {
            assertTrue(page.contains(word), word);
        }
    }
}
