package org.youbei.test.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Severity;
import org.youbei.parse.YamlParser;
import org.youbei.text.Limits;
import org.youbei.toolchain.Toolchain;
import org.youbei.warning.CapReader;

/** What is as large as its limit passes; what is larger by one gives the limit's code, at its line. Those that are left out say why. */
final class LimitsTest {
    private static final String PLAN = "plans/special/ex-typhoon.md";
    private static final String TEAMS = "plans/registers/teams.yaml";
    private static final String HEAD = """
            ---
            id: ex-typhoon
            title: 试验区防汛防台应急预案
            level: special
            place: "330999"
            owner: ex-flood
            status: drafting
            version: "2026"
            """;
    private static final int HEAD_LINES = 8;

    /** The limits that are tested elsewhere: how, see there. */
    private static final Set<String> ELSEWHERE = Set.of(
            "plans", // errors/YB0012-too-many-plans, with a limit of the workspace's own
            "findings", // CheckFormatsTest
            "markdown-seconds"); // MarkdownTest

    @TempDir
    private Path root;

    /** A limit, and a file that is as large as a number. */
    record Case(String name, String path, int limit, String code, int line, IntFunction<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String body(String text) {
        return HEAD + "---\n" + text;
    }

    private static String lines(int bytes) {
        String line = "a".repeat(99) + "\n";
        return line.repeat(bytes / line.length()) + "a".repeat(bytes % line.length());
    }

    static Stream<Case> cases() {
        int bodyLine = HEAD_LINES + 2;
        return Stream.of(
                new Case("plan-file", PLAN, Limits.PLAN_FILE_BYTES, "YB0003", 1, n -> filled(n)),
                new Case("register-file", TEAMS, Limits.REGISTER_FILE_BYTES, "YB0003", 1, n -> comment(n)),
                new Case("line", PLAN, Limits.LINE_CHARACTERS, "YB0004", bodyLine, n -> body("望".repeat(n))),
                new Case("front-matter", PLAN, Limits.FRONT_MATTER_BYTES, "YB0110", 1, n -> header(n)),
                new Case("yaml-depth", TEAMS, Limits.YAML_DEPTH, "YB0106", 1, n -> "[".repeat(n) + "]".repeat(n)),
                new Case(
                        "front-matter-nodes",
                        PLAN,
                        Limits.FRONT_MATTER_NODES,
                        "YB0107",
                        HEAD_LINES + 1 + Limits.FRONT_MATTER_NODES - 8,
                        n -> nodes(n)),
                new Case("scalar", PLAN, Limits.SCALAR_CHARACTERS, "YB0108", HEAD_LINES + 1, n -> scalar(n)),
                new Case(
                        "title",
                        PLAN,
                        Limits.TITLE_CHARACTERS,
                        "YB0208",
                        3,
                        n -> body("").replace("试验区防汛防台应急预案", "望".repeat(n))),
                new Case(
                        "name",
                        TEAMS,
                        Limits.NAME_CHARACTERS,
                        "YB0208",
                        1,
                        n -> "- {id: t1, name: " + "队".repeat(n) + ", kind: social, org: ex-flood}\n"),
                new Case(
                        "markdown-nesting",
                        PLAN,
                        Limits.MARKDOWN_NESTING,
                        "YB0508",
                        bodyLine,
                        n -> body(">".repeat(n) + " a")),
                new Case("markdown-run", PLAN, Limits.MARKDOWN_RUN, "YB0508", bodyLine, n -> body("_".repeat(n))),
                new Case(
                        "markdown-links",
                        PLAN,
                        Limits.MARKDOWN_LINKS,
                        "YB0508",
                        bodyLine + Limits.MARKDOWN_LINKS,
                        n -> body("[[ex-flood]]\n".repeat(n))));
    }

    private static String filled(int bytes) {
        return body(lines(bytes - body("").getBytes(StandardCharsets.UTF_8).length));
    }

    private static String comment(int bytes) {
        String line = "#" + "a".repeat(998) + "\n";
        return line.repeat(bytes / 1000) + "#".repeat(bytes % 1000);
    }

    /** Nearly all of its bytes are those of letters that have three. */
    private static String header(int bytes) {
        int left = bytes - (HEAD.getBytes(StandardCharsets.UTF_8).length - "---\n".length());
        return HEAD + ("#aa" + "望".repeat(32) + "\n").repeat(left / 100 - 1) + "#".repeat(left % 100 + 99) + "\n---\n";
    }

    /** The mapping, its seven values and the list are nodes too. */
    private static String nodes(int nodes) {
        return HEAD + "x:\n" + "  - a\n".repeat(nodes - 9) + "---\n";
    }

    private static String scalar(int characters) {
        return HEAD + "x: |-\n" + ("  " + "a".repeat(999) + "\n").repeat(characters / 1000) + "  "
                + "a".repeat(characters % 1000) + "\n---\n";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFileAtItsLimitPassesAndALargerOneDoesNot(Case limit) throws IOException {
        assertEquals(List.of(), found(limit, limit.limit()));
        assertEquals(List.of(limit.code() + ":" + limit.line()), found(limit, limit.limit() + 1));
    }

    private List<String> found(Case limit, int size) throws IOException {
        write(limit.path(), limit.text().apply(size));
        return codes().stream().filter(code -> code.startsWith(limit.code())).toList();
    }

    static Stream<Case> sizes() {
        return Stream.of(
                new Case("image", "plans/special/attachments/a.png", Limits.IMAGE_BYTES, "YB0003", 1, n -> ""),
                new Case(
                        "attachment",
                        "plans/special/attachments/a.pdf",
                        Limits.ATTACHMENT_BYTES,
                        "YB0003",
                        1,
                        n -> ""));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aFileForReadersAtItsLimitPassesAndALargerOneDoesNot(Case limit) throws IOException {
        Path file = root.resolve(limit.path());
        Files.createDirectories(file.getParent());
        for (int more = 0; more < 2; more++) {
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(limit.limit() + more);
            }
            assertEquals(more == 0 ? List.of() : List.of("YB0003:1"), codes());
        }
    }

    @Test
    void aPathAtItsLimitPassesAndALongerOneDoesNot() throws IOException {
        String folder = "plans/special/attachments/" + "a".repeat(90) + "/";
        write(folder + "b".repeat(Limits.PATH_UNITS - folder.length()), "");
        assertEquals(List.of(), codes());
        write(folder + "b".repeat(Limits.PATH_UNITS - folder.length() + 1), "");
        assertEquals(List.of("YB0007:1"), codes());
    }

    static Stream<Case> warnings() {
        return Stream.of(
                new Case("cap", "", Limits.CAP_BYTES, "YB0740", 1, n -> "<a>" + lines(n - 7) + "</a>"),
                new Case("cap-depth", "", Limits.CAP_DEPTH, "YB0740", 1, n -> "<a>".repeat(n) + "</a>".repeat(n)),
                // A comment is a piece; so are the start and end of the root, and the end of the file, which has no
                // place of its own.
                new Case(
                        "cap-events",
                        "",
                        Limits.CAP_EVENTS,
                        "YB0740",
                        1,
                        n -> "<a>\n" + "<!---->".repeat(n - 4) + "</a>"));
    }

    /** What passes is no warning either, and is called so (YB0741). */
    @ParameterizedTest
    @MethodSource("warnings")
    void aWarningAtItsLimitIsReadAndALargerOneIsNot(Case limit) {
        assertEquals(List.of("YB0741:1"), warning(limit.text().apply(limit.limit())));
        assertEquals(List.of("YB0740:" + limit.line()), warning(limit.text().apply(limit.limit() + 1)));
    }

    private static List<String> warning(String text) {
        return CapReader.read("a.xml", text.getBytes(StandardCharsets.UTF_8)).stream()
                .flatMap(read -> read.diagnostics().stream())
                .map(LimitsTest::named)
                .toList();
    }

    /** Four million nodes would take a gigabyte: a smaller number of them shows where the reader ends. */
    @ParameterizedTest
    @ValueSource(strings = {"- a\n", "- [a]\n"})
    void aTextAtItsLimitOfNodesPassesAndALargerOneDoesNot(String entry) {
        int nodes = entry.equals("- a\n") ? 1 : 2;
        int entries = 500;
        assertEquals(List.of(), parsed(entry.repeat(entries), 1 + nodes * entries));
        assertEquals(List.of("YB0107:" + entries), parsed(entry.repeat(entries), nodes * entries));
    }

    private static List<String> parsed(String yaml, int limit) {
        return YamlParser.parse(TEAMS, yaml, 1, limit).diagnostics().stream()
                .map(LimitsTest::named)
                .toList();
    }

    @Test
    void aRegisterMayHaveMoreNodesThanAFrontMatter() throws IOException {
        write(TEAMS, "- a\n".repeat(Limits.FRONT_MATTER_NODES));
        assertEquals(
                List.of(),
                codes().stream().filter(code -> code.startsWith("YB01")).toList());
    }

    @Test
    void everyLimitIsTested() {
        Set<String> tested = Stream.of(cases(), sizes(), warnings())
                .flatMap(all -> all)
                .map(Case::name)
                .collect(Collectors.toCollection(TreeSet::new));
        tested.addAll(ELSEWHERE);
        tested.addAll(Set.of("path", "register-nodes"));
        assertEquals(
                Limits.all().stream().map(Limits.Limit::name).collect(Collectors.toCollection(TreeSet::new)), tested);
    }

    private List<String> codes() throws IOException {
        write("youbei.yaml", "name: 试验区应急预案库\njurisdiction: \"330999\"\n");
        write("plans/registers/places.yaml", "- {code: \"330999\", name: 试验区, kind: county}\n");
        write("plans/registers/organisations.yaml", "- {id: ex-flood, name: 防指办, type: command, place: \"330999\"}\n");
        try (Toolchain toolchain = Toolchain.open(root, 1)) {
            return new ArrayList<>(toolchain.check().diagnostics().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(LimitsTest::named)
                    .toList());
        }
    }

    private static String named(Diagnostic finding) {
        return finding.code().id() + ":" + finding.range().span().line();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
