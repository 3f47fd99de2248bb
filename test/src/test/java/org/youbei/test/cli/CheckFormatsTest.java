package org.youbei.test.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.youbei.test.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats of {@code check} for programs, each with a path that needs escapes. */
final class CheckFormatsTest {
    private static final String ENCODED = "plans/special/%E9%98%B2%E6%B1%9B%20100%25%2C%E7%94%B2/ex-typhoon.md";

    @TempDir
    private Path root;

    @Test
    void writesJson() throws IOException {
        Tiny.broken(root);

        Run run = Run.in(root, "check", "--format", "json");

        assertEquals(4, run.code());
        assertEquals("""
                {
                  "format": 1,
                  "workspace": "试验区应急预案库",
                  "summary": {
                    "files": 4,
                    "plans": 1,
                    "errors": 1,
                    "warnings": 0,
                    "notes": 0,
                    "skipped": 0
                  },
                  "findings": [
                    {
                      "code": "YB0414",
                      "severity": "error",
                      "file": "plans/special/防汛 100%,甲/ex-typhoon.md",
                      "line": 12,
                      "column": 6,
                      "endLine": 12,
                      "endColumn": 17,
                      "message": "没有“ex-flod”这个条目可以链接",
                      "hint": "是不是 [[ex-flood]]（试验区防指办）？",
                      "related": []
                    }
                  ]
                }
                """, run.out());
    }

    @Test
    void writesGithubAnnotations() throws IOException {
        Tiny.broken(root);

        Run run = Run.in(root, "check", "--format", "github");

        assertEquals(
                new Run(
                        4,
                        "::error file=plans/special/防汛 100%25%2C甲/ex-typhoon.md,line=12,endLine=12,col=6,endColumn=17,"
                                + "title=YB0414::没有“ex-flod”这个条目可以链接%0A改法：是不是 [[ex-flood]]（试验区防指办）？\n"
                                + "读了 4 个文件，1 份预案：1 处错误，0 处警告，0 处提示\n",
                        ""),
                run);
    }

    @Test
    void writesJunit() throws Exception {
        Tiny.broken(root);

        Element suites = xml(Run.in(root, "check", "--format", "junit").out());

        assertEquals(List.of("1", "1"), List.of(suites.getAttribute("tests"), suites.getAttribute("failures")));
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        assertEquals(Tiny.PLAN, suite.getAttribute("name"));
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertEquals("YB0414", failure.getAttribute("type"));
        assertEquals(Tiny.PLAN + ":12: 错误 没有“ex-flod”这个条目可以链接\n改法：是不是 [[ex-flood]]（试验区防指办）？", failure.getTextContent());
    }

    @Test
    void writesOnePassedJunitCaseWhenClean() throws Exception {
        Tiny.clean(root);

        Element suites = xml(Run.in(root, "check", "--format", "junit").out());

        assertEquals(List.of("1", "0"), List.of(suites.getAttribute("tests"), suites.getAttribute("failures")));
        assertEquals(1, suites.getElementsByTagName("testcase").getLength());
        assertEquals(0, suites.getElementsByTagName("failure").getLength());
    }

    private static Element xml(String text) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    @Test
    void writesSarifWithEncodedPlaces() throws IOException {
        Tiny.broken(root);

        JsonNode run = new JsonMapper()
                .readTree(Run.in(root, "check", "--format", "sarif").out())
                .path("runs")
                .get(0);

        JsonNode result = run.path("results").get(0);
        JsonNode place = result.path("locations").get(0).path("physicalLocation");
        assertEquals(ENCODED, place.path("artifactLocation").path("uri").asString());
        assertEquals(
                "%SRCROOT%", place.path("artifactLocation").path("uriBaseId").asString());
        assertEquals(
                "{\"startLine\":12,\"startColumn\":6,\"endLine\":12,\"endColumn\":17}",
                place.path("region").toString());
        assertEquals("unicodeCodePoints", run.path("columnKind").asString());
        JsonNode rule = run.path("tool")
                .path("driver")
                .path("rules")
                .get(result.path("ruleIndex").asInt());
        assertEquals("YB0414", rule.path("id").asString());
        assertEquals(false, rule.path("help").path("text").asString().isBlank());
    }

    @Test
    void namesFilesFromWhereTheToolRuns() throws IOException {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        Path below = Tiny.broken(Files.createTempDirectory(target, "区"));
        String base = "target/" + below.getFileName() + "/";

        String github = Run.in(below, "check", "--format", "github").out();
        JsonNode run = new JsonMapper()
                .readTree(Run.in(below, "check", "--format", "sarif").out())
                .path("runs")
                .get(0);

        assertTrue(github.startsWith("::error file=" + base + "plans/special/"), github);
        JsonNode place = run.at("/results/0/locations/0/physicalLocation/artifactLocation");
        assertEquals(ENCODED, place.path("uri").asString());
        assertEquals("WORKSPACE", place.path("uriBaseId").asString());
        assertEquals(
                base.replace("区", "%E5%8C%BA"),
                run.at("/originalUriBaseIds/WORKSPACE/uri").asString());
        assertEquals(
                "%SRCROOT%", run.at("/originalUriBaseIds/WORKSPACE/uriBaseId").asString());
    }

    @Test
    void writesSarifThatFollowsItsSchema() throws IOException {
        Path schemaFile = Repository.root().resolve("../shared/data/checkers/sarif-2.1.0.json");
        assumeTrue(Files.isRegularFile(schemaFile), "the shared data is not here, so SARIF was not validated");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(schemaFile), InputFormat.JSON);
        Tiny.broken(root);
        Tiny.write(root, "plans/registers/people.yaml", "- {id: ex-flood, name: 同号, org: ex-flood, post: 值班}\n");

        String broken = Run.in(root, "check", "--format", "sarif").out();
        String clean = Run.in(Tiny.clean(root), "check", "plans/special", "--format", "sarif")
                .out();

        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        Path folder = Tiny.broken(Files.createTempDirectory(target, "区"));
        String below = Run.in(folder, "check", "--format", "sarif").out();

        assertEquals(List.of(), schema.validate(broken, InputFormat.JSON));
        assertEquals(List.of(), schema.validate(below, InputFormat.JSON));
        assertEquals(List.of(), schema.validate(clean, InputFormat.JSON));
    }
}
