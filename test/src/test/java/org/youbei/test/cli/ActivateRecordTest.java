package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code activate record}: what is written, what is kept, and what is refused. */
final class ActivateRecordTest {
    private static final String RECORD = "activations/2026-05-19-typhoon-330999.yaml";
    private static final String SHEET = """
            id: 2026-05-19-typhoon-330999
            started: 2026-05-19T09:00
            event: typhoon
            place: "330999"
            level: 3
            plans: [ex-typhoon]
            entries:
              - {at: "2026-05-19T09:05", who: "甲", what: "已叫应：区防指办"}
              - {at: "2026-05-19T09:20", who: "甲", what: "会商"}
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void makeWorkspace() throws IOException {
        Tiny.clean(root);
    }

    private Run record(String... files) {
        String[] all = new String[files.length + 2];
        all[0] = "activate";
        all[1] = "record";
        System.arraycopy(files, 0, all, 2, files.length);
        return Run.in(root, all);
    }

    private String file(String name, String text) throws IOException {
        Tiny.write(root, name, text);
        return root.resolve(name).toString();
    }

    private String written() throws IOException {
        return Files.readString(root.resolve(RECORD));
    }

    @Test
    void writesWhatTheSheetGaveAndChangesNothingTheSecondTime() throws IOException {
        String file = file("out/a.yaml", SHEET);
        Run first = record(file);
        assertEquals(0, first.code(), first::err);
        assertEquals(RECORD + "\n", first.out());
        assertEquals("写入 2 条新的记录\n", first.err());
        assertEquals(SHEET, written());
        Run check = Run.in(root, "check");
        assertFalse(check.out().contains("activations/"), check::out);
        assertEquals("写入 0 条新的记录\n", record(file).err());
        assertEquals(SHEET, written());
    }

    @Test
    void putsTheSheetsOfSeveralPeopleTogetherInOrderOfTime() throws IOException {
        String later = SHEET.replace("09:00", "09:10")
                .replace("level: 3", "level: 2")
                .replace("who: \"甲\", what: \"会商\"", "who: \"乙\", what: \"渔船回港: 18 条\"")
                .replace("plans: [ex-typhoon]", "plans: [ex-typhoon, ex-marine]");
        Run run = record(file("out/b.yaml", later), file("out/a.yaml", SHEET));
        assertEquals(0, run.code(), run::err);
        assertEquals("写入 5 条新的记录\n", run.err());
        assertEquals("""
                id: 2026-05-19-typhoon-330999
                started: 2026-05-19T09:00
                event: typhoon
                place: "330999"
                level: 3
                plans: [ex-typhoon, ex-marine]
                entries:
                  - {at: "2026-05-19T09:05", who: "甲", what: "已叫应：区防指办"}
                  - {at: "2026-05-19T09:20", who: "甲", what: "会商"}
                  - {at: "2026-05-19T09:10", what: 启动单（二级响应）从此时填写}
                  - {at: "2026-05-19T09:20", who: 乙, what: "渔船回港: 18 条"}
                """, written());
        String once = written();
        assertEquals(
                "写入 0 条新的记录\n", record(root.resolve("out/b.yaml").toString()).err());
        assertEquals(once, written());
    }

    @Test
    void keepsWhatPeopleWroteWithTheirCommentsAndLineEnds() throws IOException {
        Tiny.write(root, RECORD, """
                # 值班员手记
                id: 2026-05-19-typhoon-330999
                title: 五月台风
                started: 2026-05-19 09:00
                ended: 2026-05-20T08:00 # 宣布终止
                event: typhoon
                place: "330999"
                level: Ⅲ
                entries:
                - at: "09:05"   # 当天
                  who: 甲
                  what: 已叫应：区防指办
                """.replace("\n", "\r\n"));
        Run run = record(file("out/a.yaml", SHEET));
        assertEquals(0, run.code(), run::err);
        assertEquals("""
                # 值班员手记
                id: 2026-05-19-typhoon-330999
                title: 五月台风
                started: 2026-05-19 09:00
                ended: 2026-05-20T08:00 # 宣布终止
                event: typhoon
                place: "330999"
                level: Ⅲ
                entries:
                - at: "09:05"   # 当天
                  who: 甲
                  what: 已叫应：区防指办
                - {at: "2026-05-19T09:20", who: 甲, what: 会商}
                plans: [ex-typhoon]
                """.replace("\n", "\r\n"), written());
    }

    /** What several files add alike is added once; what they add differently is refused. */
    @Test
    void addsOnceWhatSeveralFilesSayAlike() throws IOException {
        record(file("out/a.yaml", SHEET));
        String ended = SHEET.replace("event:", "ended: 2026-05-20T08:00\nevent:");
        String one = file("out/b.yaml", ended);
        assertEquals("写入 1 条新的记录\n", record(one, file("out/c.yaml", ended)).err());
        assertEquals(SHEET + "ended: 2026-05-20T08:00\n", written());

        Tiny.write(root, RECORD, SHEET);
        Run run = record(one, file("out/c.yaml", ended.replace("T08:00", "T09:00")));
        assertEquals(4, run.code());
        assertTrue(run.err().contains("c.yaml:3:8: 错误 YB0752: ended：这里是 2026-05-20T09:00，"), run::err);
        assertEquals(SHEET, written());
    }

    @Test
    void saysWhatItWouldWriteAndWritesNothing() throws IOException {
        assertEquals(
                "将写入 2 条新的记录（没有写）\n",
                record("--dry-run", file("out/a.yaml", SHEET)).err());
        assertFalse(Files.exists(root.resolve(RECORD)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place: \"330999\"|place: \"330999001\"|YB0752",
                "event: typhoon|event: rainstorm|YB0752",
                "level: 3|level: 9|YB0206",
                "who: \"甲\"|whom: \"甲\"|YB0201",
                "id: 2026-05-19-typhoon-330999|id: 2026-05-19-typhoon-330998|YB0751",
                "plans: [ex-typhoon]|findings: [{id: f1, text: 电话占线}]|YB0752",
            })
    void writesNothingWhenSomethingIsWrong(String from, String to, String code) throws IOException {
        Run run = record(file("out/a.yaml", SHEET), file("out/b.yaml", SHEET.replace(from, to)));
        assertEquals(4, run.code());
        assertTrue(run.err().contains("b.yaml"), run::err);
        assertTrue(run.err().contains(code), run::err);
        assertFalse(Files.exists(root.resolve(RECORD)));
    }

    @Test
    void addsToNoRecordThatCannotBeRead() throws IOException {
        Tiny.write(root, RECORD, "id: 2026-05-19-typhoon-330999\n");
        Run run = record(file("out/a.yaml", SHEET));
        assertEquals(4, run.code());
        assertTrue(run.err().startsWith(RECORD + ":1:1: 错误 YB0202: "), run::err);
        assertEquals("id: 2026-05-19-typhoon-330999\n", written());
    }
}
