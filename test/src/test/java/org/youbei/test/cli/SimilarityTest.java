package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report similarity}: plans that were copied, and what plans of villages have of their own. */
final class SimilarityTest {
    private static final String COMMON = "接到转移命令后由联户长逐户叫应并护送老人先行";

    @TempDir
    private Path root;

    @BeforeEach
    void makeWorkspace() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "plans/registers/places.yaml", """
                - {code: "330999", name: 试验区, kind: county}
                - {code: "330999001", name: 甲镇, kind: town}
                - {code: "330999001201", name: 东村, kind: village}
                - {code: "330999001202", name: 西村, kind: village}
                """);
    }

    private void plan(String id, String level, String place, String body) throws IOException {
        Tiny.write(root, "plans/" + level + "/" + id + ".md", """
                ---
                id: %s
                title: 预案%s
                level: %s
                place: "%s"
                owner: ex-flood
                status: in-force
                version: "2026"
                dates: {issued: 2026-01-10}
                ---
                ## 1 转移 {#evacuation}

                %s
                """.formatted(id, id, level, place, body));
    }

    /** The values of a key in the rows of the report, in their order. */
    private List<String> values(String key) {
        String json = Run.in(root, "report", "similarity", "--format", "json").out();
        return Pattern.compile('"' + key + "\": \"(.*)\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Marks, numbers, linked ids, ids of headings and the names of places are put aside. */
    @Test
    void namesTheCopyAndTheLongestPassage() throws IOException {
        plan("v-one", "village", "330999001201", COMMON + "。[[ex-flood]]东村的集合点在岙口樟树下面的晒谷场。");
        plan("v-two", "village", "330999001202", "2. " + COMMON + "！[[ex-other]]西村的集合点在岙口樟树下面的晒谷场。");
        assertEquals(List.of("100%"), values("similarity"));
        assertEquals(List.of(COMMON, "", ""), values("passage"));
        assertEquals(List.of("0%", "0%"), values("own"));
    }

    /** However many plans of other levels hold a sentence, it is no village's own when another village holds it. */
    @Test
    void isNobodysOwnWhatAnotherOfTheLevelHas() throws IOException {
        for (int i = 10; i < 24; i++) {
            plan("d-" + i, "department", "330999", COMMON + "。");
        }
        plan("v-one", "village", "330999001201", COMMON + "。岙口水闸由闸管员听到鸣锣之后五分钟内关闭。");
        plan("v-two", "village", "330999001202", COMMON + "。渔排上的人在海上七级风以前全部上岸点名。");
        assertEquals(List.of("47%", "46%"), values("own"));
    }
}
