package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.diagnostic.Outcome;
import org.youbei.test.Repository;
import org.youbei.warning.CapReader;
import org.youbei.warning.Warning;

/** {@code export cap}: warnings for drills, which nobody could take for others. */
final class ExportCapTest {
    private static final Path XSD = Repository.root().resolve("../shared/data/cap/xsd/wmo-CAP-v1.2-schema.xsd");

    @TempDir
    private Path folder;

    private static Run export(String... options) {
        List<String> all = new ArrayList<>(List.of("export", "cap"));
        all.addAll(List.of(options));
        return Run.in(Repository.root(), all.toArray(String[]::new));
    }

    @Test
    void isAnExerciseAndMarkedSoWhereverPeopleRead() {
        Run run = export("--event", "typhoon", "--colour", "red", "--place", "330999100", "--description", "强台风<逼近>");

        assertEquals(0, run.code(), run.err());
        List<Outcome<Warning>> read = CapReader.read("a.xml", run.out().getBytes(StandardCharsets.UTF_8));
        assertEquals(1, read.size());
        Warning warning = read.get(0).value().orElseThrow();
        assertEquals(Warning.Status.EXERCISE, warning.status());
        assertTrue(
                warning.identifier().matches("EXERCISE-330999100-typhoon-red-202605200900-[0-9a-f]{8}"),
                warning.identifier());
        Warning.Info info = warning.infos().get(0);
        assertEquals("【演练】鹿亭镇台风红色预警", info.headline());
        assertEquals("【演练】强台风<逼近>", info.description());
        assertEquals("【演练】望海区应急预案库", info.senderName());
        assertEquals(List.of("11B01"), info.codes());
        assertEquals(List.of("330999100"), info.areas().get(0).codes());
        assertEquals(
                run, export("--event", "台风", "--colour", "red", "--place", "330999100", "--description", "强台风<逼近>"));
    }

    @ParameterizedTest
    @CsvSource({"typhoon,red", "rainstorm,orange", "wildfire,yellow", "earthquake,blue", "epidemic,red", "crime,orange"
    })
    void isValidAgainstTheSchemaOfTheStandard(String event, String colour) throws Exception {
        assumeTrue(Files.isRegularFile(XSD), "no schema of CAP at ../shared/data/cap/xsd: nothing was validated");
        Run run = export("--event", event, "--colour", colour, "--instruction", "转移");
        assertEquals(0, run.code(), run.err());

        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        Schema schema = factory.newSchema(XSD.toFile());
        schema.newValidator().validate(new StreamSource(new StringReader(run.out())));
    }

    @Test
    void givesASheetThatIsMarkedAsThatOfADrill() throws Exception {
        Path file = folder.resolve("drill.xml");
        assertEquals(
                0,
                export("--event", "rainstorm", "--colour", "red", "--out", file.toString())
                        .code());

        Run sheet = Run.in(Repository.root(), "activate", "--cap", file.toString());

        assertEquals(0, sheet.code(), sheet.err());
        assertTrue(sheet.out().contains("\n【演练】启动建议表 望海区 暴雨红色预警\n"), sheet.out());
    }

    @Test
    void refusesWhatItCannotWrite() {
        assertEquals(
                new Run(
                        2,
                        "",
                        "youbei export cap: 没有颜色“pink”；可用 red orange yellow blue\n用法见 youbei export cap --help\n"),
                export("--event", "typhoon", "--colour", "pink"));
        assertEquals(
                2,
                export("--event", "typhoon", "--colour", "red", "--hours", "0").code());
        assertEquals(
                2,
                export("--event", "typhoon", "--colour", "red", "--time", "25:00")
                        .code());
        assertEquals(
                2,
                export("--event", "typhoon", "--colour", "red", "--status", "Actual")
                        .code());
    }

    @Test
    void tellsMessagesApartAndMarksThemOnce() {
        Warning one = written("--headline", "【演练】甲");
        Warning other = written("--headline", "乙");

        assertEquals("【演练】甲", one.infos().get(0).headline());
        assertEquals("【演练】乙", other.infos().get(0).headline());
        assertNotEquals(one.identifier(), other.identifier());
        assertNotEquals(
                other.identifier(), written("--headline", "乙", "--hours", "3").identifier());
        assertEquals(other.identifier(), written("--headline", "乙").identifier());
    }

    private static Warning written(String... options) {
        List<String> all = new ArrayList<>(List.of("--event", "typhoon", "--colour", "red"));
        all.addAll(List.of(options));
        Run run = export(all.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return CapReader.read("a.xml", run.out().getBytes(StandardCharsets.UTF_8))
                .get(0)
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "a\u0085b", "a\uFFFEb", "a\uD800b", "a\rb"})
    void refusesCharactersThatXmlHasNoRoomFor(String words) {
        assertEquals(
                2,
                export("--event", "typhoon", "--colour", "red", "--headline", words)
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"330999001001001", "330999001001", "330999"})
    void comesBackAsTheSheetOfItsOwnPlace(String place) throws Exception {
        Path file = folder.resolve("drill.xml");
        export("--event", "rainstorm", "--colour", "red", "--place", place, "--out", file.toString());

        Run ofWarning = Run.in(Repository.root(), "activate", "--cap", file.toString(), "--format", "json");

        assertEquals(0, ofWarning.code(), ofWarning.err());
        assertEquals(
                List.of(place),
                Pattern.compile("\"sheets\":\\s*\\[\\s*\\{.*?\"place\":\\s*\"(\\d+)\"", Pattern.DOTALL)
                        .matcher(ofWarning.out())
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }
}
