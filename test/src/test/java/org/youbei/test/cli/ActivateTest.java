package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.activation.Answer;
import org.youbei.activation.Answers;
import org.youbei.link.PlanBook;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code activate}: from a warning to the sheet that a duty officer signs. */
final class ActivateTest {
    private static final Path HELD = Repository.root().resolve("../shared/data/cap");

    @TempDir
    private Path folder;

    private static String alert(String type, String info) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
                <identifier>WH-1</identifier><sender>weather@example.gov.cn</sender>
                <sent>2026-05-20T08:00:00+08:00</sent><status>Actual</status><msgType>%s</msgType><scope>Public</scope>
                <info><language>en</language><event>storm of frogs</event><area><areaDesc>nowhere</areaDesc></area></info>
                <info><language>zh-CN</language><category>Met</category>%s</info>
                </alert>
                """.formatted(type, info);
    }

    private static String info(String event, String area) {
        return "<event>" + event
                + "</event><urgency>Expected</urgency><severity>Severe</severity><certainty>Likely</certainty>"
                + "<expires>2026-05-21T08:00:00+08:00</expires><headline>发布预警</headline><area>" + area + "</area>";
    }

    private static List<Answer> answers(String... texts) {
        try (Toolchain toolchain = Toolchain.open(Repository.root(), 2)) {
            PlanBook book = toolchain.check().value().orElseThrow();
            Answers answers = new Answers(book, toolchain.assets(), LocalDate.of(2026, 5, 20));
            return Stream.of(texts)
                    .flatMap(text -> answers.of("w.xml", text.getBytes(StandardCharsets.UTF_8)).stream())
                    .toList();
        }
    }

    private static String said(Answer answer) {
        return answer.kind() + " "
                + answer.sheets().stream()
                        .map(sheet -> sheet.event().value() + " " + sheet.colour() + " "
                                + sheet.place().value() + " by "
                                + (sheet.cause() == null ? "" : sheet.cause().placeBy())
                                + (sheet.cause() != null && sheet.cause().isColourDerived() ? " derived" : ""))
                        .collect(Collectors.joining(", "))
                + answer.refusals().stream()
                        .map(finding -> finding.code().id() + " at line "
                                + finding.range().span().line())
                        .collect(Collectors.joining(", "));
    }

    @Test
    void findsOurPlacesByCodeByShapeAndByName() {
        assertEquals(
                List.of(
                        "START typhoon RED 330999 by code",
                        "START typhoon ORANGE 330999101 by code derived",
                        "START rainstorm YELLOW 330999101 by shape",
                        "START rainstorm YELLOW 330999101 by name",
                        "ELSEWHERE ",
                        "ELSEWHERE ",
                        "CANCELLED rainstorm YELLOW 330999101 by name",
                        "REFUSED YB0744 at line 6"),
                answers(
                                alert(
                                        "Alert",
                                        info(
                                                "台风红色预警",
                                                "<areaDesc>某省</areaDesc><geocode><valueName>code</valueName><value>330000000000</value></geocode>")),
                                alert(
                                        "Alert",
                                        info(
                                                "Typhoon",
                                                "<areaDesc>潮门</areaDesc><geocode><valueName>code</valueName><value>330999101000</value></geocode>")),
                                alert(
                                        "Alert",
                                        info("暴雨黄色预警", "<areaDesc>一带</areaDesc><circle>29.8572,122.4983 0.2</circle>")),
                                alert("Alert", info("暴雨黄色预警", "<areaDesc>望海区潮门镇</areaDesc>")),
                                alert("Alert", info("暴雨黄色预警", "<areaDesc>别处县潮门镇</areaDesc>")),
                                alert(
                                        "Alert",
                                        info("暴雨黄色预警", "<areaDesc>潮门镇</areaDesc><geocode>410101000000</geocode>")),
                                alert("Cancel", info("暴雨黄色预警", "<areaDesc>潮门镇</areaDesc>")),
                                alert("Alert", info("青蛙雨", "<areaDesc>潮门镇</areaDesc>")))
                        .stream()
                        .map(ActivateTest::said)
                        .toList());
    }

    @Test
    void refusesWhatCannotBeActedOnWithItsLine() {
        String whole = alert("Alert", info("台风", "<areaDesc>潮门镇</areaDesc>"));
        assertEquals(
                List.of(
                        "YB0740 at line 1",
                        "YB0740 at line 8",
                        "YB0742 at line 2",
                        "YB0743 at line 4",
                        "YB0743 at line 6",
                        "YB0741 at line 1"),
                answers(
                                whole.replace(
                                                "<alert",
                                                "<!DOCTYPE alert [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><alert")
                                        .replace("\n<!", "<!"),
                                whole.replace("</alert>", ""),
                                whole.replace("<identifier>WH-1</identifier>", ""),
                                whole.replace("2026-05-20T08:00:00+08:00", "2026-05-20T08:00:00"),
                                whole.replace(
                                        "</areaDesc></area></info>\n</alert>",
                                        "</areaDesc><polygon>1,2 3</polygon></area></info>\n</alert>"),
                                "<html/>")
                        .stream()
                        .map(answer -> said(answer).replace("REFUSED ", ""))
                        .toList());
    }

    @Test
    void bytesThatAreNotTextAreRefusedWhereTheyStandAndSaidOnce() throws Exception {
        Path file = folder.resolve("w.xml");
        byte[] bytes =
                alert("Alert", info("台风橙色预警", "<areaDesc>潮门镇</areaDesc>")).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("WH-1")] = (byte) 0xFF;
        Files.write(file, bytes);
        PrintStream terminal = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            Run run = Run.in(Repository.root(), "activate", "--cap", file.toString());
            assertEquals(4, run.code());
            assertTrue(run.err().contains("w.xml:3:13: 错误 YB0740: "), run.err());
        } finally {
            System.setErr(terminal);
        }
        assertEquals("", written.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aWarningAndTheSameWordsGiveTheSameSheet() throws Exception {
        Path file = folder.resolve("w.xml");
        Files.writeString(file, alert("Alert", info("台风橙色预警", "<areaDesc>潮门镇</areaDesc>")));

        Run cap = Run.in(Repository.root(), "activate", "--cap", file.toString(), "--format", "json");
        Run words = Run.in(
                Repository.root(),
                "activate",
                "--event",
                "台风",
                "--colour",
                "orange",
                "--place",
                "330999101",
                "--format",
                "json");

        assertEquals(0, cap.code(), cap.err());
        assertEquals(0, words.code(), words.err());
        JsonMapper json = new JsonMapper();
        JsonNode one = json.readTree(cap.out()).at("/answers/0/sheets/0/situation");
        assertTrue(one.isObject());
        assertEquals(json.readTree(words.out()).at("/answers/0/sheets/0/situation"), one);
    }

    private static Run red(String... more) {
        List<String> words =
                new ArrayList<>(List.of("activate", "--event", "typhoon", "--colour", "red", "--place", "330999101"));
        words.addAll(List.of(more));
        return Run.in(Repository.root(), words.toArray(String[]::new));
    }

    private PDDocument printed(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("--format", "pdf", "--out", folder.toString()));
        words.addAll(List.of(more));
        Run run = red(words.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return Loader.loadPDF(
                folder.resolve("activation-typhoon-330999101-red.pdf").toFile());
    }

    @Test
    void theSheetOfADrillIsMarkedOnEachOfItsPages() throws IOException {
        try (PDDocument document = printed("--drill")) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(document).contains("【演练】启动建议表 潮门镇 台风红色预警"), "page " + page);
            }
        }
    }

    @Test
    void everyNumberOfTheSheetStandsUnbrokenInItsPdf() throws IOException {
        Run text = red();
        try (PDDocument document = printed()) {
            String printed = new PDFTextStripper().getText(document);
            List<String> lost = Pattern.compile("\\d{3,4}-\\d{3,4}-\\d{4}")
                    .matcher(text.out())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .filter(number -> !printed.contains(number))
                    .toList();
            assertEquals(List.of(), lost);
        }
    }

    @Test
    void everyHeldWarningIsAnswered() throws Exception {
        assumeTrue(Files.isDirectory(HELD), "the warnings are not here");
        TreeMap<String, Long> kinds = new TreeMap<>();
        try (Stream<Path> files = Files.walk(HELD);
                Toolchain toolchain = Toolchain.open(Repository.root(), 2)) {
            PlanBook book = toolchain.check().value().orElseThrow();
            Answers answers = new Answers(book, toolchain.assets(), LocalDate.of(2026, 5, 20));
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains("xsd"))
                    .sorted()
                    .toList()) {
                for (Answer answer : answers.of(file.toString(), Files.readAllBytes(file))) {
                    kinds.merge(answer.kind().name(), 1L, Long::sum);
                    assertEquals(
                            answer.kind() == Answer.Kind.REFUSED,
                            !answer.refusals().isEmpty(),
                            file::toString);
                }
            }
        }
        assertEquals("{ELSEWHERE=30, IDLE=1, REFUSED=6}", kinds.toString());
    }

    @Test
    void wordsThatAreNoneAreSaidToBeNone() {
        assertEquals(2, Run.in(Repository.root(), "activate").code());
        assertEquals(
                2, Run.in(Repository.root(), "activate", "--event", "frogs").code());
        assertEquals(
                2,
                Run.in(Repository.root(), "activate", "--event", "typhoon", "--colour", "pink")
                        .code());
        assertEquals(
                2,
                Run.in(Repository.root(), "activate", "--event", "typhoon", "--level", "9")
                        .code());
    }
}
