package org.youbei.test.drill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.diagnostic.Language;
import org.youbei.edition.Projection;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.publish.DrillPack;
import org.youbei.publish.WallCalendars;
import org.youbei.test.Repository;
import org.youbei.test.card.PdfRules;
import org.youbei.toolchain.Toolchain;
import org.youbei.workday.WorkCalendar;
import org.youbei.workspace.Assets;

/** The wall calendar of a year, read back by where its letters stand. */
final class WallCalendarTest {
    private static final String LETTERS = "一二三四五六日";

    @TempDir
    private Path root;

    private static byte[] make(Path folder, Audience edition, int year) {
        try (Toolchain toolchain = Toolchain.open(folder, 2)) {
            PlanBook book = toolchain.check().value().orElseThrow();
            PlanBook shown = new PlanBook(Projection.project(book.workspace(), edition));
            WallCalendars walls = WallCalendars.of(
                    new DrillPack.Request(shown, Assets.builtIn(), Language.ZH, toolchain::body, "0123abcd", Pack.TIME),
                    edition);
            assertEquals(List.of(), walls.findings());
            return Objects.requireNonNull(walls.files().get(year));
        }
    }

    /** Returns what stands in the cells of days without drills: number, weekday, and whether it is off or worked. */
    private static SortedMap<LocalDate, String> days(int year) {
        WorkCalendar work = WorkCalendar.of(Assets.builtIn());
        SortedMap<LocalDate, String> days = new TreeMap<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            String mark = work.isHoliday(day) ? "休" : weekend && work.isWorked(day) ? "班" : "";
            days.put(
                    day,
                    day.getDayOfMonth()
                            + LETTERS.substring(
                                    day.getDayOfWeek().getValue() - 1,
                                    day.getDayOfWeek().getValue())
                            + mark);
        }
        return days;
    }

    private static void assertSame(SortedMap<LocalDate, String> expected, SortedMap<LocalDate, String> actual) {
        List<String> other = expected.entrySet().stream()
                .filter(day -> !day.getValue().equals(actual.get(day.getKey())))
                .map(day -> day + " is " + actual.get(day.getKey()))
                .toList();
        assertEquals(List.of(), other);
        assertEquals(expected.keySet(), actual.keySet());
    }

    @Test
    void everyDrillOfTheSampleStandsInTheCellOfItsDayAndHolidaysAreMarked() throws Exception {
        Programme programme = Pack.BOOK.workspace().programmes().stream()
                .filter(one -> one.year() == 2026)
                .findFirst()
                .orElseThrow();
        SortedMap<LocalDate, String> expected = days(2026);
        for (Programme.Drill drill : programme.drills()) {
            Result result = Pack.drill(Pack.BOOK, drill.id().value()).result();
            boolean held = result != null && result.held() != null;
            LocalDate day = held ? Objects.requireNonNull(result).held() : drill.date();
            expected.merge(Objects.requireNonNull(day), drill.title() + (held ? "已练" : ""), String::concat);
        }
        byte[] pdf = make(Repository.root(), Audience.COMMAND, 2026);
        WallCells wall = WallCells.of(pdf, 2026);
        assertEquals(1, wall.pages);
        assertEquals(List.of(), wall.beyond);
        assertSame(expected, wall.days);
        assertEquals("1四休", wall.days.get(LocalDate.of(2026, 1, 1)));
        assertEquals("14六班", wall.days.get(LocalDate.of(2026, 2, 14)));
        assertEquals(List.of(), PdfRules.violations(pdf, "2u"));
        assertEquals(List.of(), PdfRules.violations(pdf, "ua1"));
    }

    @Test
    void theSameCalendarHasTheSameBytes() {
        assertArrayEquals(
                make(Repository.root(), Audience.PUBLIC, 2026), make(Repository.root(), Audience.PUBLIC, 2026));
    }

    private void workspace(String drills) throws IOException {
        write("youbei.yaml", "name: 试验区应急预案库\njurisdiction: \"330999\"\nprofile: base\n");
        write("plans/registers/places.yaml", "- {code: \"330999\", name: 试验区, kind: county}\n");
        write(
                "plans/registers/organisations.yaml",
                "- {id: ex-flood, name: 试验区防指办, type: command, place: \"330999\"}\n");
        write("plans/special/ex-typhoon.md", """
                ---
                id: ex-typhoon
                title: 试验区防汛防台应急预案
                level: special
                place: "330999"
                owner: ex-flood
                status: in-force
                version: "2026"
                ---
                ## 1 总则

                正文。
                """);
        write("drills/2027/programme.yaml", "year: 2027\ndrills:\n" + drills);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    @Test
    void editionsThatMayNotKnowADayHaveTheMonthAlone() throws IOException {
        workspace("""
                  - {id: d-open, title: 公开演练, plans: [ex-typhoon], notice: announced, date: 2027-05-13}
                  - {id: d-secret, title: 深夜断电演练, plans: [ex-typhoon], notice: double-blind, date: 2027-07-08}
                  - {id: d-window, title: 窗口演练, plans: [ex-typhoon], window: {from: 2027-09-01, to: 2027-10-20}}
                  - {id: d-none, title: 没有日子的演练, plans: [ex-typhoon]}
                """);
        SortedMap<LocalDate, String> open = days(2027);
        open.merge(LocalDate.of(2027, 5, 13), "公开演练", String::concat);
        SortedMap<LocalDate, String> all = new TreeMap<>(open);
        all.merge(LocalDate.of(2027, 7, 8), "深夜断电演练双盲", String::concat);

        WallCells command = WallCells.of(make(root, Audience.COMMAND, 2027), 2027);
        assertSame(all, command.days);
        assertTrue(command.text.contains("参演人员不得阅看"), command.text);
        WallCells internal = WallCells.of(make(root, Audience.INTERNAL, 2027), 2027);
        assertSame(open, internal.days);
        assertEquals("深夜断电演练双盲，日期不公开", internal.months.get(7));
        WallCells known = WallCells.of(make(root, Audience.PUBLIC, 2027), 2027);
        assertSame(open, known.days);
        assertEquals("双盲演练双盲，日期不公开", known.months.get(7));
        assertEquals("9.1–10.20窗口演练", known.months.get(9));
        assertTrue(known.text.contains("未定日期没有日子的演练"), known.text);
        assertTrue(known.text.contains("2027年节假日安排未录入"), known.text);
    }

    @Test
    void aYearOfManyDrillsStaysOnOneSheetAndSaysHowManyItDoesNotName() throws IOException {
        StringBuilder drills = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            LocalDate day = LocalDate.of(2027, 1, 1).plusDays(i % 350);
            drills.append("  - {id: d-").append(i).append(", title: 第").append(1000 + i);
            drills.append("场基层防汛防台人员转移桌面推演, plans: [ex-typhoon], date: ")
                    .append(day)
                    .append("}\n");
        }
        for (int i = 0; i < 40; i++) {
            drills.append("  - {id: m-").append(i).append(", title: 同日").append(1000 + i);
            drills.append("号演练, plans: [ex-typhoon], date: 2027-12-30}\n");
        }
        workspace(drills.toString());
        WallCells wall = WallCells.of(make(root, Audience.COMMAND, 2027), 2027);
        assertEquals(1, wall.pages);
        assertEquals(List.of(), wall.beyond);
        assertTrue(wall.days.get(LocalDate.of(2027, 1, 1)).contains("第1000场"), wall.text);
        String full = wall.days.get(LocalDate.of(2027, 12, 30));
        assertTrue(full.matches("30四(同日10\\d\\d号演练){1,4}另3[6-9]场"), full);
    }
}
