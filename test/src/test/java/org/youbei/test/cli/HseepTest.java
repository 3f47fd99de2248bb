package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evaluations of drills in the letters of HSEEP, out and in. */
final class HseepTest {
    @TempDir
    private Path root;

    @BeforeEach
    void holdADrill() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "drills/2026/programme.yaml", """
                year: 2026
                drills:
                  - {id: d1, title: 甲, plans: [ex-typhoon], form: practical, date: 2026-03-10}
                  - {id: d2, title: 乙, plans: [ex-typhoon], date: 2026-09-10}
                """);
        Tiny.write(root, "drills/2026/d1/drill.md", """
                ---
                id: d1
                objectives:
                  - {id: o1, text: 会商, measure: time, standard: 30分钟内}
                  - {id: o2, text: 转移}
                ---
                方案
                """);
        Tiny.write(root, "drills/2026/d1/result.yaml", """
                held: {date: 2026-03-10}
                scores: [{objective: o1, score: 5}, {objective: o2, score: 1, note: 慢}]
                rating: fair
                findings: [{id: f1, text: 没有车}]
                actions: [{id: a1, finding: f1, do: 调车, owner: ex-flood, due: 2026-06-30, status: open}]
                """);
    }

    @Test
    void writesLettersForScoresAndRating() {
        assertEquals(new Run(0, """
                {
                  "format": 1,
                  "drill": "d1",
                  "title": "甲",
                  "form": "practical",
                  "date": "2026-03-10",
                  "rating": "M",
                  "objectives": [
                    {
                      "id": "o1",
                      "text": "会商",
                      "measure": "time",
                      "standard": "30分钟内",
                      "rating": "P"
                    },
                    {
                      "id": "o2",
                      "text": "转移",
                      "rating": "M",
                      "note": "慢"
                    }
                  ],
                  "improvements": [
                    {
                      "id": "a1",
                      "problem": "没有车",
                      "do": "调车",
                      "owner": "ex-flood",
                      "due": "2026-06-30",
                      "status": "open"
                    }
                  ]
                }
                """, ""), Run.in(root, "export", "drill", "d1", "--format", "hseep"));
        assertEquals(
                new Run(1, "", "youbei: “乙”还没有结果（drills/2026/d2/result.yaml）\n"),
                Run.in(root, "export", "drill", "d2"));
    }

    @Test
    void readsLettersBackAndLeavesToAPersonWhatTheyDoNotSay() throws IOException {
        Tiny.write(
                root,
                "e.json",
                Run.in(root, "export", "drill", "d1", "--format", "hseep").out());
        assertEquals(
                new Run(0, """
                scores:
                  - {objective: o1, score: 5}
                  - {objective: o2, score: 1, note: 慢}
                # 待填：rating 总评为M：目标达到的写 fair，没有达到的写 poor
                """, ""),
                Run.in(root, "import", "hseep", root.resolve("e.json").toString()));

        Tiny.write(
                root,
                "e.json",
                "{\"rating\": \"M\", \"goalsReached\": false, \"objectives\": [{\"id\": \"o1\", \"rating\": \"U\"}]}");
        assertEquals(
                new Run(0, "scores:\n  - {objective: o1, score: 0}\nrating: poor\n", ""),
                Run.in(root, "import", "hseep", "e.json"));
        Tiny.write(root, "e.json", "{\"objectives\": [{\"id\": \"o1\", \"rating\": \"X\"}]}");
        assertEquals(new Run(1, "", "youbei: e.json 里的“X”不是 P、S、M、U 之一\n"), Run.in(root, "import", "hseep", "e.json"));
    }
}
