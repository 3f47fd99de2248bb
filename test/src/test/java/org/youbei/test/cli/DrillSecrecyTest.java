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
                """);
        drill("d-open", "公开情景", "看得见的目标");
        drill("d-secret", "断电情景", "断电目标");
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
                String text = file.getFileName() + "\n" + new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
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
                holding("internal", "2026-07-08", "20260708", "断电情景", "断电目标", "看得见的目标", "注入", "预期d", "三分钟内"));
        assertTrue(Files.readString(out.resolve("internal/drill/d-secret.html")).contains("深夜断电演练"));
    }

    @Test
    void theCommandKnowsAll() throws IOException {
        String page = Files.readString(out.resolve("command/drill/d-secret.html"));
        for (String word : List.of("2026-07-08", "断电情景", "断电目标", "注入d-secret", "预期d-secret", "三分钟内")) {
            assertTrue(page.contains(word), word);
        }
    }
}
