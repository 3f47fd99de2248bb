package org.youbei.test.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.youbei.schedule.DateLines;

/** Days are written into a programme, and nothing else in it changes. */
final class DateLinesTest {
    private static final Map<String, LocalDate> DAYS = Map.of(
            "a", LocalDate.of(2026, 5, 13),
            "b", LocalDate.of(2026, 6, 2),
            "c", LocalDate.of(2026, 7, 1),
            "d", LocalDate.of(2026, 8, 20));

    private static final String BEFORE = """
            # 说明
            year: 2026   # 年
            drills:
              # 第一类
              - id: a
                title: 甲
                plans: [x]
                date: "2026-05-01"  # 旧
                pinned: false

              - id: b
                title: 乙
                plans: [x]
                window:
                  from: 2026-06-01
                  to: 2026-06-30
                form: tabletop
              - {id: c, title: 丙, plans: [x], date: 2026-07-02, form: tabletop}
              - {title: 丁, id: d, plans: [x]}
            """;

    private static final String AFTER = """
            # youbei drills schedule: solver x
            # 说明
            year: 2026   # 年
            drills:
              # 第一类
              - id: a
                title: 甲
                plans: [x]
                date: "2026-05-13"  # 旧
                pinned: false

              - id: b
                title: 乙
                plans: [x]
                window:
                  from: 2026-06-01
                  to: 2026-06-30
                date: 2026-06-02
                form: tabletop
              - {id: c, title: 丙, plans: [x], date: 2026-07-01, form: tabletop}
              - {title: 丁, id: d, date: 2026-08-20, plans: [x]}
            """;

    @Test
    void writesDatesAndNothingElse() {
        assertEquals(AFTER, DateLines.write(BEFORE, DAYS, "solver x"));
    }

    @Test
    void changesNothingTheSecondTime() {
        assertEquals(AFTER, DateLines.write(AFTER, DAYS, "solver x"));
    }

    @Test
    void keepsLineEndsAndTheByteOrderMark() {
        assertEquals(
                "\uFEFF" + AFTER.replace("\n", "\r\n"),
                DateLines.write("\uFEFF" + BEFORE.replace("\n", "\r\n"), DAYS, "solver x"));
    }
}
