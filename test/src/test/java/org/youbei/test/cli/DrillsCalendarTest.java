package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.test.GitRepository;
import org.youbei.test.card.PdfRules;

/** {@code drills calendar}: the bytes, what two readers make of them, and what each edition may know. */
final class DrillsCalendarTest {
    private static final String PROGRAMME = "drills/2026/programme.yaml";
    private static final String LONG = "很长的标题，带逗号；带分号;和\\反斜杠".repeat(6);

    @TempDir
    private Path root;

    @BeforeEach
    void makeWorkspace() throws IOException {
        Tiny.clean(root);
        Tiny.write(root, "youbei.yaml", """
                name: 试验区应急预案库
                jurisdiction: "330999"
                profile: base
                editions: [public, internal, command]
                """);
        Path plan = root.resolve(Tiny.PLAN);
        Files.writeString(plan, Files.readString(plan).replace("status: drafting", "status: in-force"));
        Tiny.write(root, PROGRAMME, """
                year: 2026
                drills:
                  - {id: d-open, title: 公开演练, plans: [ex-typhoon], host: ex-flood, place: "330999", date: 2026-05-13}
                  - {id: d-blind, title: 双盲演练, plans: [ex-typhoon], notice: double-blind, date: 2026-07-08}
                  - {id: d-long, title: "TITLE", plans: [ex-typhoon], date: 2026-09-01}
                """.replace("TITLE", LONG.replace("\\", "\\\\")));
        Tiny.write(root, "drills/2026/d-open/result.yaml", """
                held: {date: 2026-05-13, started: "09:00", ended: "11:40"}
                findings: [{id: f1, text: 慢}]
                actions: [{id: a1, finding: f1, do: 加人, owner: ex-flood, due: 2026-08-01, status: open}]
                """);
    }

    private Path make() {
        Path out = root.resolve("out");
        Run run = Run.with(
                Map.of("SOURCE_DATE_EPOCH", "1779235200"),
                "-C",
                root.toString(),
                "--lang",
                "zh",
                "drills",
                "calendar",
                "--out",
                out.toString());
        assertEquals(0, run.code(), run::err);
        return out;
    }

    private static String unfolded(Path file) throws IOException {
        return Files.readString(file).replace("\r\n ", "");
    }

    private static List<String> event(Path file, String id) throws IOException {
        List<String> lines = unfolded(file).lines().toList();
        int uid = lines.indexOf("UID:" + id + "@330999.youbei.invalid");
        assertTrue(uid > 0, () -> id + " is not in " + lines);
        return lines.subList(uid - 1, uid + lines.subList(uid, lines.size()).indexOf("END:VEVENT") + 1);
    }

    @Test
    void writesATimedEventOfADrillThatWasHeld() throws IOException {
        assertEquals("""
                BEGIN:VEVENT
                UID:d-open@330999.youbei.invalid
                DTSTAMP:20260520T000000Z
                SEQUENCE:0
                DTSTART;TZID=Asia/Shanghai:20260513T090000
                DTEND;TZID=Asia/Shanghai:20260513T114000
                SUMMARY:【演练】公开演练
                DESCRIPTION:预案：试验区防汛防台应急预案\\n主办：试验区防指办
                LOCATION:试验区
                STATUS:CONFIRMED
                TRANSP:OPAQUE
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER;RELATED=START:-P7D
                DESCRIPTION:【演练】公开演练
                END:VALARM
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER;RELATED=START:-P1D
                DESCRIPTION:【演练】公开演练
                END:VALARM
                END:VEVENT
                """.lines().toList(), event(make().resolve("command/drills.ics"), "d-open"));
    }

    @Test
    void tellsTheDayOfADoubleBlindDrillToTheCommandAlone() throws IOException {
        Path out = make();
        assertEquals(
                "DTSTART;VALUE=DATE:20260708",
                event(out.resolve("command/drills.ics"), "d-blind").get(4));
        for (String edition : List.of("public", "internal")) {
            boolean isPublic = edition.equals("public");
            Path file = out.resolve(edition + "/drills.ics");
            assertEquals(
                    """
                    BEGIN:VEVENT
                    UID:ID@330999.youbei.invalid
                    DTSTAMP:20260520T000000Z
                    SEQUENCE:0
                    DTSTART;VALUE=DATE:20260701
                    DTEND;VALUE=DATE:20260801
                    SUMMARY:【演练】双盲演练（双盲，本月内）
                    DESCRIPTION:预案：试验区防汛防台应急预案
                    STATUS:TENTATIVE
                    TRANSP:TRANSPARENT
                    END:VEVENT
                    """.replace("ID@", isPublic ? "blind-2026-07-1@" : "d-blind@")
                            .lines()
                            .filter(line -> !isPublic || !line.startsWith("DESCRIPTION"))
                            .toList(),
                    event(file, isPublic ? "blind-2026-07-1" : "d-blind"));
            try (Stream<Path> files = Files.walk(out.resolve(edition))) {
                for (Path one : files.filter(Files::isRegularFile).toList()) {
                    assertTrue(!Files.readString(one).contains("20260708"), () -> one + " tells the day");
                }
            }
        }
    }

    @Test
    void tellsThePublicNothingThatIsDueAndNoDrillOfAPlanThatItHasNot() throws IOException {
        Path plan = root.resolve(Tiny.PLAN);
        Files.writeString(
                plan, Files.readString(plan).replace("status: in-force", "status: in-force\naudience: internal"));
        Path out = make();
        assertTrue(!unfolded(out.resolve("public/drills.ics")).contains("BEGIN:VEVENT"));
        assertTrue(Files.notExists(out.resolve("public/due.ics")));
        assertEquals(
                "DTSTART;VALUE=DATE:20260801",
                event(out.resolve("internal/due.ics"), "due-correction-d-open-a1")
                        .get(4));
        event(out.resolve("internal/organisations/ex-flood.ics"), "due-correction-d-open-a1");
    }

    @Test
    void foldsAtOctetsAndCutsNoCharacter() throws IOException {
        byte[] bytes = Files.readAllBytes(make().resolve("command/drills.ics"));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"), text);
        assertEquals(text.replace("\r\n", "").indexOf('\n'), -1);
        int longest = 0;
        for (String line : text.split("\r\n", -1)) {
            int octets = line.getBytes(StandardCharsets.UTF_8).length;
            longest = Math.max(longest, octets);
            assertTrue(line.indexOf('\uFFFD') < 0, line);
        }
        assertTrue(longest <= 75 && longest > 72, "the longest line has " + longest + " octets");
        assertTrue(
                text.replace("\r\n ", "")
                        .contains("SUMMARY:【演练】" + LONG.replace("\\", "\\\\").replace(";", "\\;")),
                text);
    }

    @Test
    void isReadBackByTwoReaders() throws Exception {
        for (String edition : List.of("public", "internal", "command")) {
            byte[] bytes = Files.readAllBytes(make().resolve(edition + "/drills.ics"));
            Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
            read.validate(true);
            assertEquals(
                    List.of("d-open", edition.equals("public") ? "blind-2026-07-1" : "d-blind", "d-long"),
                    read.getComponents(Component.VEVENT).stream()
                            .map(event ->
                                    event.getRequiredProperty(Property.UID).getValue())
                            .map(uid -> uid.substring(0, uid.indexOf('@')))
                            .toList());
            ICalendar other =
                    Biweekly.parse(new String(bytes, StandardCharsets.UTF_8)).first();
            assertEquals(
                    List.of(),
                    other.validate(biweekly.ICalVersion.V2_0).getWarnings().stream()
                            .toList());
            assertEquals("【演练】" + LONG, other.getEvents().get(2).getSummary().getValue());
        }
    }

    @Test
    void countsChangesAndCallsOffWhatIsGone() throws Exception {
        GitRepository git = GitRepository.create(root);
        git.commit("one");
        Path programme = root.resolve(PROGRAMME);
        Files.writeString(programme, Files.readString(programme).replace("2026-05-13}", "2026-05-14}"));
        git.commit("two");
        Files.writeString(programme, Files.readString(programme).replaceAll("(?m)^  - \\{id: d-long.*\\n", ""));
        git.commit("three");
        Path file = make().resolve("command/drills.ics");
        assertEquals("SEQUENCE:1", event(file, "d-open").get(3));
        assertEquals("DTSTART;VALUE=DATE:20260514", event(file, "d-open").get(4));
        assertEquals("SEQUENCE:0", event(file, "d-blind").get(3));
        List<String> gone = event(file, "d-long");
        assertEquals("SEQUENCE:1", gone.get(3));
        assertTrue(gone.contains("STATUS:CANCELLED") && !gone.contains("BEGIN:VALARM"), gone::toString);
    }

    @Test
    void wallCalendarsAreOneSheetForEachYearAndEdition() throws IOException {
        Path out = root.resolve("walls");
        Run run = Run.in(root, "drills", "calendar", "--format", "pdf", "--out", out.toString());
        assertEquals(0, run.code(), run::err);
        try (Stream<Path> files = Files.walk(out)) {
            assertEquals(
                    List.of("command/2026.pdf", "internal/2026.pdf", "public/2026.pdf"),
                    files.filter(Files::isRegularFile)
                            .map(file -> out.relativize(file).toString())
                            .sorted()
                            .toList());
        }
        for (String edition : List.of("command", "internal", "public")) {
            List<String> pages =
                    PdfRules.pages(Files.readAllBytes(out.resolve(edition).resolve("2026.pdf")));
            assertEquals(1, pages.size());
            assertTrue(pages.get(0).contains("公开演练"), pages.get(0));
        }
    }

    @Test
    void numbersOfDoubleBlindDrillsStayWhenAnEarlierOneGoes() throws IOException {
        String programme = Files.readString(root.resolve(PROGRAMME));
        String earlier =
                "  - {id: d-early, title: 更早的双盲演练, plans: [ex-typhoon], notice: double-blind, date: 2026-06-02}\n";
        Tiny.write(root, PROGRAMME, programme.replace("drills:\n", "drills:\n" + earlier));
        List<String> both = uids(make().resolve("public/drills.ics"));
        Tiny.write(root, PROGRAMME, programme);
        List<String> one = uids(make().resolve("public/drills.ics"));
        assertEquals(List.of("d-open", "blind-2026-06-1", "blind-2026-07-1", "d-long"), both);
        assertEquals(List.of("d-open", "blind-2026-07-1", "d-long"), one);
    }

    private static List<String> uids(Path file) throws IOException {
        return unfolded(file)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring("UID:".length(), line.indexOf('@')))
                .toList();
    }
}
