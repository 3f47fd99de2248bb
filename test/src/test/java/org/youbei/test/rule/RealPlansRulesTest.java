package org.youbei.test.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.importing.ImportRequest;
import org.youbei.importing.TextImport;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.PlanStatus;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;

/**
 * Of 40 findings of absence drawn from the real plans beside the project, at least 36 are right. Each was judged by reading the text; the list is
 * {@code real-plans-judged.txt}: file, rule, section, right or wrong, why.
 */
final class RealPlansRulesTest {
    private static final Path PLANS =
            Repository.root().resolve("..").resolve("shared").resolve("data").resolve("plans-real");
    private static final Pattern MISSING = Pattern.compile("（([a-z-]+)）");
    private static final Map<String, Integer> PARTS = Map.of("P-09-黑龙江省防汛应急预案", 3, "P-26-陕西省防汛应急预案", 2);
    private static final String SEED = "2026-11-22 ";
    private static final int DRAWN = 40;
    private static final int RIGHT = 36;

    /** A finding that a section is missing, and what a reader of the text says of it. */
    private record Judged(String finding, boolean right, String why) {
        String rule() {
            return finding.split("\t", -1)[1];
        }
    }

    @Test
    void speaksOfAbsenceWhereTheTextLacksTheSection(@TempDir Path workspace, TestReporter reporter) throws IOException {
        assumeTrue(Files.isDirectory(PLANS), "no real plans at " + PLANS);
        Map<String, Judged> judged = judged();
        Set<String> rules = judged.values().stream().map(Judged::rule).collect(Collectors.toCollection(TreeSet::new));
        List<String> drawn = absences(workspace).stream()
                .filter(finding -> rules.contains(finding.split("\t", -1)[1]))
                .sorted(Comparator.comparingLong(RealPlansRulesTest::lot).thenComparing(Comparator.naturalOrder()))
                .limit(DRAWN)
                .toList();
        assertEquals(DRAWN, drawn.size());
        assertEquals(
                List.of(),
                drawn.stream().filter(finding -> !judged.containsKey(finding)).toList(),
                "not yet judged");
        List<Judged> read = drawn.stream().map(judged::get).toList();
        long right = read.stream().filter(Judged::right).count();
        report(read, right, reporter);
        assertTrue(right >= RIGHT, () -> right + " of " + DRAWN + " are right");
    }

    /** Writes the drawn findings beside the report of the tests. */
    private static void report(List<Judged> read, long right, TestReporter reporter) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(right + " of " + DRAWN + " are right");
        read.forEach(one -> lines.add(one.finding() + "\t" + (one.right() ? "right" : "wrong") + "\t" + one.why()));
        Path report = Repository.root().resolve("test/target/surefire-reports/real-plans-absences.txt");
        Files.createDirectories(report.getParent());
        Files.write(report, lines);
        reporter.publishEntry("real-plans-absences", String.join("\n", lines));
    }

    private static long lot(String finding) {
        CRC32 lot = new CRC32();
        lot.update((SEED + finding).getBytes(StandardCharsets.UTF_8));
        return lot.getValue();
    }

    private static Map<String, Judged> judged() throws IOException {
        Map<String, Judged> all = new LinkedHashMap<>();
        Path list = Repository.root().resolve("test/rules-real/real-plans-judged.txt");
        for (String line : Files.readAllLines(list)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                String finding = String.join("\t", cells[0], cells[1], cells[2]);
                all.put(finding, new Judged(finding, cells[3].equals("right"), cells[4]));
            }
        }
        return all;
    }

    /** Returns all findings that a section is missing: file, rule, section. */
    private static List<String> absences(Path workspace) throws IOException {
        Map<String, String> files = write(workspace);
        try (Toolchain toolchain = Toolchain.open(workspace, 1)) {
            List<String> absences = new ArrayList<>();
            for (Diagnostic finding :
                    toolchain.assess(LocalDate.of(2026, 11, 22)).findings()) {
                if (finding.code().id().equals("YB0801")) {
                    String file = files.get(finding.range().file());
                    Matcher missing =
                            MISSING.matcher(String.join(" ", finding.message().arguments()));
                    while (missing.find()) {
                        absences.add(file + "\t" + finding.rule().orElseThrow() + "\t" + missing.group(1));
                    }
                }
            }
            return absences;
        }
    }

    /** Writes a workspace of the real plans, all in force and taken as a county's own, and returns the name of each by its file. */
    private static Map<String, String> write(Path workspace) throws IOException {
        write(workspace, "youbei.yaml", "name: 真实预案\njurisdiction: \"330999\"\nprofile: cn\n");
        write(workspace, "plans/registers/places.yaml", "- {code: \"330999\", name: 试验区, kind: county}\n");
        write(
                workspace,
                "plans/registers/organisations.yaml",
                "- {id: office, name: 办公室, type: government, place: \"330999\"}\n");
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(PLANS)) {
            for (Path file : all.sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                int parts = PARTS.getOrDefault(name, 1);
                for (int part = 1; part <= parts; part++) {
                    String path = "plans/special/real-" + files.size() + ".md";
                    write(workspace, path, plan(file, "real-" + files.size(), parts == 1 ? null : part));
                    files.put(path, parts == 1 ? name : name + " " + part);
                }
            }
        }
        return files;
    }

    private static String plan(Path file, String id, @Nullable Integer part) throws IOException {
        ImportRequest request = new ImportRequest(
                file.getFileName().toString(),
                StandardCharsets.UTF_8,
                new PlanId(id),
                PlanLevel.SPECIAL,
                new PlaceCode("330999"),
                new OrganisationId("office"),
                PlanStatus.IN_FORCE,
                null,
                null,
                part);
        return TextImport.read(Files.readAllBytes(file), request)
                .value()
                .orElseThrow()
                .text()
                .replace("\nlevel: special\n", "\nlevel: special\nkind: event\n");
    }

    private static void write(Path workspace, String path, String text) throws IOException {
        Path file = workspace.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
