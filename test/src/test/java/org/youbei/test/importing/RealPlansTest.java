package org.youbei.test.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.importing.ImportRequest;
import org.youbei.importing.ImportedPlan;
import org.youbei.importing.TextImport;
import org.youbei.link.PlanBook;
import org.youbei.toolchain.Toolchain;

/** The real plans beside the project, where they are: no character lost, every heading found, and a workspace that passes the check. */
class RealPlansTest {
    private static final Path SHARED = Path.of("..", "..", "shared", "data");
    private static final Path PLANS = SHARED.resolve("plans-real");
    private static final Pattern EXPECTED = Pattern.compile("\"doc\": \"([^\"]+)\\.txt\", \"section\": \"([^\"]+)\"");

    /**
     * A plan in a file, as a reader sees it.
     *
     * @param part its place in the file, from 1; 0 when it is the only one
     * @param lines its lines that are not its title or table of contents
     * @param headings the headings of depth 2, 3, 4, 5 and 6
     * @param levels the response levels with conditions
     */
    private record Real(String file, int part, Lines lines, List<Integer> headings, List<Integer> levels) {
        @Override
        public String toString() {
            return file + (part == 0 ? "" : " " + part);
        }
    }

    /**
     * Lines of a file, in which the first may start late.
     *
     * @param skipped how many characters at the start of the first line are the end of the table of contents or the title
     */
    private record Lines(int first, int last, int skipped) {}

    private static final int END = Integer.MAX_VALUE;
    private static final List<Integer> ALL = List.of(1, 2, 3, 4);
    private static final List<Integer> NONE = List.of();

    private static final List<Real> REAL = List.of(
            // The notice that issued it, eight lines, stands before the table of contents.
            new Real("P-01-国家自然灾害救助应急预案", 0, new Lines(31, END, 0), List.of(8, 30, 45, 0, 0), ALL),
            new Real("P-02-国家防汛抗旱应急预案", 0, new Lines(2, END, 0), List.of(0, 0, 0, 0, 0), NONE),
            new Real("P-03-北京市防汛应急预案-2025年修订", 0, new Lines(29, END, 0), List.of(8, 38, 80, 8, 0), ALL),
            new Real("P-04-天津市自然灾害救助应急预案", 0, new Lines(2, END, 0), List.of(8, 22, 0, 0, 0), NONE),
            new Real("P-06-山西省防汛抗旱应急预案", 0, new Lines(2, END, 0), List.of(8, 37, 59, 22, 0), ALL),
            new Real("P-08-吉林省防汛抗台风应急预案", 0, new Lines(2, END, 0), List.of(0, 6, 0, 0, 0), NONE),
            new Real("P-09-黑龙江省防汛应急预案", 1, new Lines(33, 322, 7), List.of(8, 39, 39, 0, 0), ALL),
            new Real("P-09-黑龙江省防汛应急预案", 2, new Lines(346, 528, 7), List.of(9, 29, 23, 0, 0), ALL),
            new Real("P-09-黑龙江省防汛应急预案", 3, new Lines(551, END, 0), List.of(8, 29, 45, 0, 0), ALL),
            new Real("P-10-江苏省自然灾害救助应急预案", 0, new Lines(28, END, 0), List.of(8, 36, 74, 0, 0), ALL),
            new Real("P-14-江西省防汛抗旱应急预案", 0, new Lines(2, END, 0), List.of(0, 4, 9, 0, 0), NONE),
            new Real("P-17-湖北省防汛抗旱应急预案", 0, new Lines(47, END, 10), List.of(9, 56, 118, 0, 0), ALL),
            new Real("P-19-广东省防汛防旱防风防冻应急预案", 0, new Lines(75, END, 0), List.of(9, 38, 54, 34, 0), ALL),
            new Real("P-22-重庆市防汛抗旱应急预案", 0, new Lines(2, END, 0), List.of(7, 40, 0, 0, 0), NONE),
            new Real("P-24-贵州省防汛抗旱应急预案", 0, new Lines(2, END, 0), List.of(4, 16, 38, 0, 0), NONE),
            new Real("P-26-陕西省防汛应急预案", 1, new Lines(2, 280, 0), List.of(8, 43, 22, 2, 0), ALL),
            new Real("P-26-陕西省防汛应急预案", 2, new Lines(281, END, 10), List.of(3, 9, 1, 0, 0), NONE),
            new Real("P-国家公路交通突发事件应急预案", 0, new Lines(1, END, 0), List.of(6, 27, 32, 25, 6), NONE),
            new Real("P-天津市突发地质灾害应急预案", 0, new Lines(2, END, 0), List.of(10, 37, 20, 4, 0), List.of(1, 2)));

    static Stream<Real> real() {
        return REAL.stream();
    }

    @BeforeEach
    void needsThePlans() {
        assumeTrue(Files.isDirectory(PLANS), "no real plans at " + PLANS);
    }

    @ParameterizedTest
    @MethodSource("real")
    void showsEveryCharacter(Real real) {
        String shown = Imports.shown(plan(real));
        String source = plain(Imports.dense(source(real)));
        assertTrue(shown.endsWith(source), () -> real + " differs at " + difference(source, shown));
        assertEquals(notice(real), shown.substring(0, shown.length() - source.length()));
    }

    /** What stands before the headings of the only file with a notice. */
    private static String notice(Real real) {
        return real.file().startsWith("P-01")
                ? Imports.dense(String.join("", lines(real).subList(1, 8)))
                : "";
    }

    @ParameterizedTest
    @MethodSource("real")
    void findsEveryHeading(Real real) {
        Map<Integer, Integer> depths = new TreeMap<>();
        Imports.outline(plan(real))
                .value()
                .orElseThrow()
                .headings()
                .forEach(heading -> depths.merge(heading.depth(), 1, Integer::sum));
        assertEquals(
                real.headings(),
                IntStream.rangeClosed(2, 6)
                        .map(depth -> depths.getOrDefault(depth, 0))
                        .boxed()
                        .toList());
    }

    /** Every decimal number at the start of a line is a heading, but the two that the source of Guangdong repeats before its text. */
    @ParameterizedTest
    @MethodSource("real")
    void leavesNoDecimalNumberAtTheStartOfALine(Real real) {
        List<String> left = Imports.paragraphs(plan(real)).stream()
                .filter(line -> line.matches("\\d+(\\\\?\\.\\d+)+[^\\d].*"))
                .map(line -> line.replaceAll("^([\\d.\\\\]+).*", "$1"))
                .toList();
        assertEquals(real.file().startsWith("P-19") ? List.of("3.2.4", "3.2.5") : List.of(), left);
    }

    @ParameterizedTest
    @MethodSource("real")
    void findsTheResponseLevels(Real real) {
        assertEquals(real.levels(), plan(real).levels());
    }

    @ParameterizedTest
    @MethodSource("real")
    void makesABodyWithoutFindings(Real real) {
        assertEquals(List.of(), Imports.outline(plan(real)).diagnostics());
    }

    @Test
    void knowsEverySectionThatTheQueriesExpect() throws IOException {
        Matcher expected =
                EXPECTED.matcher(Files.readString(SHARED.resolve("queries").resolve("queries.jsonl")));
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (; expected.find(); found++) {
            String file = expected.group(1);
            String section = expected.group(2);
            Real real = REAL.stream()
                    .filter(plan -> plan.file().equals(file))
                    .findFirst()
                    .orElseThrow();
            boolean held = Imports.outline(plan(real)).value().orElseThrow().headings().stream()
                    .anyMatch(heading -> heading.number().equals(section));
            if (!held) {
                missing.add(file + " " + section);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(found > 20, "found " + found);
    }

    @Test
    void passesTheCheckOfAWorkspace(@TempDir Path workspace) throws IOException {
        write(workspace, "youbei.yaml", "name: 真实预案\njurisdiction: \"100000\"\n");
        write(workspace, "plans/registers/places.yaml", "- {code: \"100000\", name: 中国, kind: nation}\n");
        write(
                workspace,
                "plans/registers/organisations.yaml",
                "- {id: office, name: 办公室, type: government, place: \"100000\"}\n");
        for (int i = 0; i < REAL.size(); i++) {
            String id = "real-" + i;
            String text = plan(REAL.get(i)).text().replace("id: imported\n", "id: " + id + "\n");
            write(workspace, "plans/special/" + id + ".md", text.replace("\"330999\"", "\"100000\""));
        }
        try (Toolchain toolchain = Toolchain.open(workspace, 1)) {
            Outcome<PlanBook> checked = toolchain.check();
            assertEquals(
                    REAL.size(),
                    checked.value().orElseThrow().workspace().plans().size());
            assertEquals(
                    List.of(),
                    checked.diagnostics().stream()
                            .map(Diagnostic::message)
                            .map(String::valueOf)
                            .toList());
        }
    }

    private static void write(Path workspace, String path, String text) throws IOException {
        Path file = workspace.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static ImportedPlan plan(Real real) {
        ImportRequest request = Imports.request(real.file() + ".txt");
        try {
            return TextImport.read(
                            Files.readAllBytes(PLANS.resolve(real.file() + ".txt")),
                            real.part() == 0 ? request : Imports.part(request, real.part()))
                    .value()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Real real) {
        try {
            return List.of(Files.readString(PLANS.resolve(real.file() + ".txt"), StandardCharsets.UTF_8)
                    .split("\n", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String source(Real real) {
        List<String> all = lines(real);
        Lines kept = real.lines();
        String text = String.join("\n", all.subList(kept.first() - 1, Math.min(kept.last(), all.size())));
        return text.substring(kept.skipped()).replace("\u200B", "");
    }

    /** Numberings are made plain: one full-width digit, in a heading of Shanxi. */
    private static String plain(String text) {
        return text.replaceAll("(\\d\\.\\d\\.)１", "$11");
    }

    private static String difference(String source, String shown) {
        int end = 0;
        while (end < Math.min(source.length(), shown.length())
                && source.charAt(source.length() - 1 - end) == shown.charAt(shown.length() - 1 - end)) {
            end++;
        }
        int at = source.length() - end;
        return at + ": " + source.substring(Math.max(0, at - 20), Math.min(source.length(), at + 20));
    }
}
