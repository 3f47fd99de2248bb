package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code drills record}: what is written, what is kept, and what is refused. */
final class DrillsRecordTest {
    private static final String RESULT = "drills/2026/d-one/result.yaml";
    private static final String RECORD = """
            {
              "format": "youbei-desk/1", "drill": "d-one", "desk": "A",
              "held": {"date": "2026-05-13", "started": "09:00", "ended": "11:40"},
              "attendance": [{"org": "ex-flood", "people": 5}],
              "timeline": [
                {"row": 1, "actual": "T+00:01"},
                {"row": 2, "actual": "T+00:12", "done": "T+00:15", "note": "占线: 两次", "photos": ["a.jpg"], "finding": true}],
              "scores": [{"objective": "o1", "score": 3}]
            }
            """;
    private static final String WRITTEN = """
            held: {date: 2026-05-13, started: "09:00", ended: "11:40"}
            attendance:
              - {org: ex-flood, people: 5}
            timeline:
              - {row: 1, actual: T+00:01}
              - {row: 2, actual: T+00:12, note: "占线: 两次；T+00:15 完成；照片：a.jpg"}
            scores:
              - {objective: o1, score: 3}
            findings:
              - {id: row-2, text: "占线: 两次"}
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void makeWorkspace() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "drills/2026/programme.yaml", """
                year: 2026
                drills:
                  - {id: d-one, title: 一号演练, plans: [ex-typhoon], date: 2026-05-13}
                  - {id: d-two, title: 二号演练, plans: [ex-typhoon], date: 2026-05-14}
                """);
        Tiny.write(root, "drills/2026/d-one/drill.md", """
                ---
                id: d-one
                objectives: [{id: o1, text: 按时报告}]
                ---
                ## 一、目的
                """);
        Tiny.write(root, "drills/2026/d-one/script.yaml", """
                - {at: "T+00:00", inject: 开始}
                - {at: "T+00:10", inject: 来电}
                """);
    }

    private Run record(String... files) {
        String[] all = new String[files.length + 2];
        all[0] = "drills";
        all[1] = "record";
        System.arraycopy(files, 0, all, 2, files.length);
        return Run.in(root, all);
    }

    private String file(String name, String text) throws IOException {
        Tiny.write(root, name, text);
        return root.resolve(name).toString();
    }

    @Test
    void writesAResultThatIsCleanAndChangesNothingTheSecondTime() throws IOException {
        String file = file("out/a.json", RECORD);
        Run first = record(file);
        assertEquals(0, first.code(), first::err);
        assertEquals(WRITTEN, Files.readString(root.resolve(RESULT)));
        Run check = Run.in(root, "check");
        assertTrue(!check.out().contains("result.yaml"), check::out);
        assertEquals(0, record(file).code());
        assertEquals(WRITTEN, Files.readString(root.resolve(RESULT)));
    }

    @Test
    void keepsWhatIsThereWithItsCommentsAndOrder() throws IOException {
        Tiny.write(root, RESULT, """
                # 手写的结果
                rating: good
                timeline:
                - {row: 1, note: 自己写的} # 尾注
                - row: 2
                  actual: "T+00:12"
                held: {date: 2026-05-13}   # 一天
                """.replace("\n", "\r\n"));
        Run run = record(file("out/a.json", RECORD.replace(", \"finding\": true", "")));
        assertEquals(0, run.code(), run::err);
        assertEquals("""
                # 手写的结果
                rating: good
                timeline:
                - {row: 1, note: 自己写的, actual: T+00:01} # 尾注
                - row: 2
                  actual: "T+00:12"
                  note: "占线: 两次；T+00:15 完成；照片：a.jpg"
                held: {date: 2026-05-13, started: "09:00", ended: "11:40"}   # 一天
                attendance:
                  - {org: ex-flood, people: 5}
                scores:
                  - {objective: o1, score: 3}
                """.replace("\n", "\r\n"), Files.readString(root.resolve(RESULT)));
    }

    @Test
    void saysWhichTwoDesksDifferAndWritesNothing() throws IOException {
        Run run = record(
                file("out/a.json", RECORD), file("out/b.json", RECORD.replace("\"people\": 5", "\"people\": 6")));
        assertEquals(4, run.code());
        assertTrue(run.err().contains("b.json:4:26"), run::err);
        assertTrue(run.err().contains("YB0727"), run::err);
        assertTrue(Files.notExists(root.resolve(RESULT)));
    }

    @Test
    void saysWhatTheResultAlreadySaysAndWhatToType() throws IOException {
        String before = "held: {date: 2026-05-13}\nscores:\n  - {objective: o1, score: 5}\n";
        Tiny.write(root, RESULT, before);
        Run run = record(file("out/a.json", RECORD));
        assertEquals(4, run.code());
        assertTrue(run.err().contains("YB0728"), run::err);
        assertTrue(run.err().contains(RESULT + ":3"), run::err);
        assertTrue(run.err().contains("score: 3"), run::err);
        assertEquals(before, Files.readString(root.resolve(RESULT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "youbei-desk/1|youbei-desk/9|YB0720",
                "\"held\":|\"held\"|YB0720",
                "\"drill\": \"d-one\"|\"drill\": \"d-on\"|YB0721",
                "\"row\": 2|\"row\": 3|YB0722",
                "\"o1\"|\"o9\"|YB0723",
                "\"score\": 3|\"score\": 2|YB0723",
                "ex-flood|ex-flod|YB0724",
                "T+00:12|12 分|YB0725",
                "11:40|08:40|YB0725",
                "2026-05-13|2026-06-13|YB0726",
                "\"date\": \"2026-05-13\", ||YB0726",
                "\"scores\": [|\"also\": [{\"desk\": \"B\", \"what\": \"actual\", \"of\": \"1\", \"value\": \"T+00:02\"}], \"scores\": [|YB0727",
            })
    void refusesWhatIsWrongAtItsLine(String what, String with, String code) throws IOException {
        String text = RECORD.replace(what, with == null ? "" : with);
        Run run = record(file("out/a.json", text));
        assertEquals(4, run.code(), run::err);
        assertTrue(run.err().contains(code), run::err);
        assertTrue(run.err().matches("(?s).*a\\.json:\\d+:\\d+.*"), run::err);
        assertTrue(Files.notExists(root.resolve(RESULT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"people\": 5|\"poeple\": 5|4:38|people",
                "\"people\": 5|\"people\": \"five\"|4:48|",
                "{\"org\": \"ex-flood\", \"people\": 5}|\"ex-flood\"|4:18|",
                "[{\"org\": \"ex-flood\", \"people\": 5}]|5|4:17|",
                "{\"row\": 1, |{|6:5|row",
                "[\"a.jpg\"]|\"a.jpg\"|7:84|",
            })
    void saysWhereTheShapeIsNotThatOfItsSchema(String what, String with, String place, String word) throws IOException {
        Run run = record(file("out/a.json", RECORD.replace(what, with)));
        assertEquals(4, run.code(), run::err);
        assertTrue(run.err().contains("a.json:" + place + ": ") && run.err().contains("YB0720"), run::err);
        assertTrue(word == null || run.err().contains(word), run::err);
        assertTrue(Files.notExists(root.resolve(RESULT)));
    }

    @Test
    void addsToNoResultThatCannotBeRead() throws IOException {
        Tiny.write(root, RESULT, "hold: {date: 2026-05-13}\n");
        Run run = record(file("out/a.json", RECORD));
        assertEquals("youbei: " + RESULT + " 等处有 1 个错误，改好再写结果\n", run.err());
        assertEquals("hold: {date: 2026-05-13}\n", Files.readString(root.resolve(RESULT)));
    }
}
