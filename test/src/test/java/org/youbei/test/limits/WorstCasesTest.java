package org.youbei.test.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.link.PlanBook;
import org.youbei.text.Limits;
import org.youbei.toolchain.Toolchain;

/** Files made to stall a reader: {@code check} ends with findings or none, never with a failure, and in time. */
final class WorstCasesTest {
    /** Six times what a file may take, for a machine that does other work. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final int BODY = 1_000_000;
    private static final int FRONT_MATTER = 128_000;
    private static final String PLAN = "plans/special/ex-typhoon.md";
    private static final String TEAMS = "plans/registers/teams.yaml";

    private static final String REQUIRED = """
            id: ex-typhoon
            title: 试验区防汛防台应急预案
            level: special
            place: "330999"
            owner: ex-flood
            status: drafting
            version: "2026"
            """;

    @TempDir
    private Path root;

    /** A text and what it is called. */
    record Text(String name, String text) {
        @Override
        public String toString() {
            return name.replace("\n", "⏎");
        }
    }

    /** A text and the codes of all that is to be found in it, sorted. */
    record Case(Text text, List<String> codes) {
        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static Case of(String name, String text, String... codes) {
        return new Case(new Text(name, text), List.of(codes));
    }

    /** A part again and again, in lines as long as may be. */
    private static String lines(String part, int characters) {
        String line = part.repeat((Limits.LINE_CHARACTERS - 3) / part.length()) + "\n";
        return line.repeat(Math.max(1, characters / line.length()));
    }

    private static String again(String part, int characters) {
        return part.repeat(characters / part.length());
    }

    private static String numbered(int count, String before, String after) {
        return IntStream.range(0, count).mapToObj(i -> before + i + after).reduce("", String::concat);
    }

    static Stream<Case> bodies() {
        String runs = IntStream.range(1, 199).mapToObj("`"::repeat).reduce("", (a, b) -> a + "a" + b);
        return Stream.of(
                of("a line of 20,000 characters", "a".repeat(Limits.LINE_CHARACTERS)),
                of("a line of 20,001 characters", "a".repeat(Limits.LINE_CHARACTERS + 1), "YB0004"),
                of("a megabyte of [", lines("[", BODY), "YB0508"),
                of("a megabyte of `", lines("`", BODY)),
                of("a megabyte of |", lines("|", BODY)),
                of("a megabyte of &a", lines("&a ", BODY)),
                of("a megabyte of [ alone", again("[\n", BODY)),
                of("a megabyte of ` alone", again("`\n", BODY)),
                of("links without end", lines("[a](b '", BODY)),
                of("runs of backticks", (runs + "\n").repeat(BODY / runs.length())),
                of("links to nothing", lines("[[a]] ", BODY), "YB0414", "YB0508"),
                of("empty links", again("[[]]\n", BODY), "YB0509"),
                of("links to nowhere", again("[]()\n", BODY), "YB0509"),
                of("blanks in links", ("[a](" + " ".repeat(19_980) + "x)\n").repeat(50)),
                of("markup", again("<a>\n", BODY), "YB0501"),
                of("quotes in quotes", lines("> ", BODY), "YB0508"),
                of("headings with one number", again("# 1 a\n", BODY)),
                of("headings with one id", again("# a {#a}\n", BODY), "YB0507"),
                of("headings of one section", again("# 总则\n", BODY / 3)),
                of("blanks in headings", ("# a" + " ".repeat(19_990) + "b\n").repeat(50)),
                of("blanks before ids", ("# a" + " ".repeat(19_980) + "{#b} c\n").repeat(50)),
                of("passages in passages", again("::: internal\n", BODY), "YB0504"),
                of("ends of passages", again(":::\n", BODY), "YB0506"),
                of("fences", again("```\n~~~\n", BODY)),
                of("tables", again("| a | b |\n|---|---|\n", BODY)),
                of("footnotes", again("[^1]\n\n[^1]: a\n\n", BODY)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void findsInABody(Case worst) throws IOException {
        assertEquals(worst.codes(), codes(PLAN, plan("", worst.text().text())));
    }

    static Stream<Case> frontMatters() {
        StringBuilder stairs = new StringBuilder();
        for (int depth = 0; depth < 480; depth++) {
            stairs.append(" ".repeat(depth)).append("a:\n");
        }
        String anchors = "a: &a [x]\n" + numbered(9, "b", ": &b [*a, *a]\n");
        return Stream.of(
                of("brackets", again("[\n", FRONT_MATTER - 500), "YB0101"),
                of("brackets behind a key", "key: " + again("[\n ", FRONT_MATTER - 500), "YB0106"),
                of("braces behind a key", "key: " + again("{a:\n ", FRONT_MATTER - 500), "YB0106"),
                of("more than may be", again("# a\n", 2 * FRONT_MATTER), "YB0110"),
                of("stairs", stairs.toString(), "YB0106"),
                of("a scalar past its limit", "key: |\n" + again("  " + "a".repeat(1_000) + "\n", 100_000), "YB0108"),
                of("quotes past the limit", "key: \"" + again("a".repeat(1_000) + "\n  ", 100_000) + "\"\n", "YB0108"),
                of("a scalar at its limit", "short: " + again("a".repeat(1_000) + "\n  ", 31_000) + "\n", "YB0208"),
                of("a long key", "a".repeat(19_000) + ": b\n", "YB0101"),
                of("unknown keys", numbered(9_000, "k", ": 1\n"), "YB0201"),
                of("one key", again("key: 1\n", FRONT_MATTER - 500), "YB0104"),
                of("a wide list", "events: [" + again("a,\n", 30_000) + "a]\n", "YB0401"),
                of("many nodes", "events: [" + again("a,\n", 90_000) + "a]\n", "YB0107"),
                of("anchors", again("a: &a b\n", FRONT_MATTER - 500), "YB0102"),
                of("aliases of aliases", anchors, "YB0102"));
    }

    @ParameterizedTest
    @MethodSource("frontMatters")
    void findsInAFrontMatter(Case worst) throws IOException {
        assertEquals(worst.codes(), codes(PLAN, plan(worst.text().text(), "")));
    }

    static Stream<Case> registers() {
        return Stream.of(
                of("a megabyte of [", lines("[", BODY), "YB0106"),
                of("a megabyte of [ alone", again("[\n", BODY), "YB0106"),
                of("a megabyte of ` alone", again("`\n", BODY), "YB0101"),
                of("a megabyte of |", "|\n" + again(" |\n", BODY), "YB0108"),
                of("a megabyte of &a", again("- &a a\n", BODY), "YB0102"),
                of("a megabyte of hyphens", lines("- ", BODY), "YB0106"),
                of("a megabyte of question marks", lines("? ", BODY), "YB0101"),
                of("a megabyte of quotes", again("- \"\"\n", BODY), "YB0204"),
                of("a megabyte of empty entries", again("- {}\n", BODY), "YB0202"),
                of("a megabyte of comments", again("#\n", BODY)),
                of("thirty-three megabytes", lines("# ", 33 << 20), "YB0003"));
    }

    @ParameterizedTest
    @MethodSource("registers")
    void findsInARegister(Case worst) throws IOException {
        assertEquals(worst.codes(), codes(TEAMS, worst.text().text()));
    }

    static Stream<Text> signsOfMarkdown() {
        return Stream.of(
                        ("] ( * _ *a < <a_ <a_b <! [a]( [a](b_ ![a]( [[ [[a {# #_ {#_ ~ > : a_ 1. 1 一 \\ \\` `a !include_ {{ "
                                        + "@import_ &#x41; https://a/ -_ |_a [^1] [^1]:_ _ 　 𠮷")
                                .split(" "))
                .map(part -> part.replace('_', ' '))
                .flatMap(part -> Stream.of(
                        new Text(part, lines(part, BODY)),
                        new Text("# " + part, ("# " + lines(part, 0)).repeat(BODY / Limits.LINE_CHARACTERS))));
    }

    @ParameterizedTest
    @MethodSource("signsOfMarkdown")
    void readsAnyHeapOfSignsInABody(Text text) throws IOException {
        codes(PLAN, plan("", text.text()));
    }

    static Stream<Text> signsOfYaml() {
        return Stream.of(
                        "[ ] { } [[ {a:_ -_ ?_ :_ &a_ *a_ !a_ <<:_ | |⏎_ > \" ' a:_ a, # % @ \\ \"\\u0041 ---_ ... a_ _ ： ， 望"
                                .split(" "))
                .map(part -> part.replace('_', ' ').replace('⏎', '\n'))
                .flatMap(part -> Stream.of(
                        new Text(part, lines(part, FRONT_MATTER - 20_500)),
                        new Text("key: " + part, "key: " + lines(part, 0)),
                        new Text("key: [" + part, "key: [" + lines(part, 0) + "]"),
                        new Text(part + "⏎", again(part + "\n", FRONT_MATTER - 500))));
    }

    @ParameterizedTest
    @MethodSource("signsOfYaml")
    void readsAnyHeapOfSignsInAFrontMatter(Text text) throws IOException {
        codes(PLAN, plan(text.text(), ""));
    }

    private static String plan(String frontMatter, String body) {
        return "---\n" + REQUIRED + frontMatter + "\n---\n" + body;
    }

    private List<String> codes(String path, String text) throws IOException {
        write("youbei.yaml", "name: 试验区应急预案库\njurisdiction: \"330999\"\n");
        write("plans/registers/places.yaml", "- {code: \"330999\", name: 试验区, kind: county}\n");
        write("plans/registers/organisations.yaml", "- {id: ex-flood, name: 防指办, type: command, place: \"330999\"}\n");
        write(path, text);
        try (Toolchain toolchain = Toolchain.open(root, 1)) {
            Outcome<PlanBook> outcome = assertTimeoutPreemptively(SOON, toolchain::check);
            assertTrue(outcome.value().isPresent());
            TreeSet<String> codes = new TreeSet<>();
            for (Diagnostic finding : outcome.diagnostics()) {
                assertEquals(path, finding.range().file());
                codes.add(finding.code().id());
            }
            return List.copyOf(codes);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
