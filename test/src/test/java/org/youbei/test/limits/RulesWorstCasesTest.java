package org.youbei.test.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.toolchain.Toolchain;

/** A plan in force whose body is a megabyte of one thing is judged by all rules of law within the time of any file. */
final class RulesWorstCasesTest {
    private static final int BODY_BYTES = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "    \n",
                "：\n\n",
                "中",
                "应当",
                "（",
                "突发公共事件。\n",
                "13812345678 ",
                "330999199001011234\n",
                "国办发〔2013〕101号\n",
                "死亡3人以上10人以下，\n",
                "一级预警用蓝色表示，",
                "及时报告事故，2小时内",
                "| a | b |\n",
                "## 一 组织\n"
            })
    void endsInTime(String piece) throws IOException {
        write("youbei.yaml", "name: 试验\njurisdiction: \"330999\"\n");
        write("plans/registers/places.yaml", "- {code: \"330999\", name: 试验区, kind: county}\n");
        write(
                "plans/registers/organisations.yaml",
                "- {id: ex-flood, name: 试验区防指办, type: command, place: \"330999\"}\n");
        write("plans/special/ex-big.md", """
                ---
                id: ex-big
                title: 试验区大预案
                level: special
                kind: event
                category: accident
                place: "330999"
                owner: ex-flood
                status: in-force
                version: "2026"
                ---
                """ + lines(piece));

        int plans = assertTimeoutPreemptively(LIMIT, () -> {
            try (Toolchain toolchain = Toolchain.open(root, 1)) {
                return toolchain
                        .assess(LocalDate.of(2026, 11, 22))
                        .book()
                        .workspace()
                        .plans()
                        .size();
            }
        });

        assertEquals(1, plans);
    }

    /** The piece over and over, broken into lines that a file may have. */
    private static String lines(String unit) {
        StringBuilder body = new StringBuilder();
        int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
        for (int written = 0; written < BODY_BYTES; written += bytes) {
            body.append(unit);
            if (!unit.contains("\n") && body.length() % 600 < unit.length()) {
                body.append('\n');
                written++;
            }
        }
        return body.toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
