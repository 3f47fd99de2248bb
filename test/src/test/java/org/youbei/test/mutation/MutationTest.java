package org.youbei.test.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Severity;
import org.youbei.link.Linker;
import org.youbei.link.PlanBook;
import org.youbei.rule.Assessor;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;
import org.youbei.schema.DocumentKind;
import org.youbei.test.Overlay;
import org.youbei.test.Repository;
import org.youbei.text.FrontMatter;
import org.youbei.workday.WorkCalendar;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DirectoryFiles;
import org.youbei.workspace.DocumentCache;
import org.youbei.workspace.WorkspaceReader;

/** Breaking any one reference, key, enum, date, level or place of the sample gives exactly one error more, at the very line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MutationTest {
    /** How many mutations of each kind are tried, spread over all files; {@code -Dmutations=all} tries every one. */
    private static final int TRIED = 100;

    /** How many of each kind are judged by the rules of law as well. */
    private static final int JUDGED = 12;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Overlay sample = Overlay.of(new DirectoryFiles(Repository.root()));
    private final Assets assets = Assets.of(sample);
    private final Workers workers = new Workers(1);
    private final DocumentCache cache = new DocumentCache(assets);
    private final WorkCalendar calendar = WorkCalendar.of(assets);
    private final Rulebook rulebook = Rulebook.of(assets);
    private List<String> baseline = List.of();
    private Map<String, List<Mutation>> mutations = Map.of();

    @BeforeAll
    void findMutations() {
        Outcome<PlanBook> checked = check(sample);
        baseline = errors(checked);
        List<Site> sites = new ArrayList<>();
        for (String path : sample.paths()) {
            DocumentKind.ofPath(path)
                    .ifPresent(kind ->
                            sites.addAll(Sites.of(path, kind, new String(sample.read(path), StandardCharsets.UTF_8))));
        }
        mutations = new Mutations(checked.value().orElseThrow()).of(sites);
    }

    @AfterAll
    void close() {
        workers.close();
    }

    private Outcome<PlanBook> check(Overlay files) {
        return WorkspaceReader.read(files, assets, workers, cache).then(workspace -> Linker.link(workspace, workers));
    }

    private static List<String> errors(Outcome<PlanBook> checked) {
        return checked.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(MutationTest::show)
                .toList();
    }

    private static String show(Diagnostic finding) {
        return finding.range().file() + ":" + finding.range().span().line() + " "
                + finding.code().id() + " " + finding.message().arguments();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "key", "enum", "date", "level", "place"})
    void oneBreakIsOneErrorAtItsLine(String kind) {
        List<Mutation> all = mutations.getOrDefault(kind, List.of());
        assertTrue(all.size() > 20, () -> "only " + all);
        List<String> wrong = new ArrayList<>();
        for (Mutation mutation : some(all)) {
            String said = more(mutation);
            String place = mutation.site().file() + ":" + mutation.site().line() + " ";
            if (!said.startsWith(place) || said.contains("\n")) {
                wrong.add(mutation + "\n    " + said.replace("\n", "\n    "));
            }
        }
        assertEquals(
                "",
                wrong.stream().limit(40).collect(Collectors.joining("\n")),
                () -> wrong.size() + " of " + some(all).size());
    }

    /** What only follows from a break of format or links is not said once more by a rule of law. */
    @ParameterizedTest
    @ValueSource(strings = {"reference", "key", "enum", "date", "level", "place"})
    void rulesOfLawAreSilentAboutABreak(String kind) {
        List<Mutation> all = mutations.getOrDefault(kind, List.of());
        List<String> said = new ArrayList<>();
        for (int i = 0; i < JUDGED; i++) {
            Mutation mutation = all.get(i * all.size() / JUDGED);
            Overlay broken = sample.with(
                    mutation.site().file(),
                    mutation.apply(sample.read(mutation.site().file())));
            legal(broken).forEach(finding -> said.add(mutation + " " + finding));
        }
        assertEquals(List.of(), said);
    }

    private List<String> legal(Overlay files) {
        Outcome<PlanBook> checked = check(files);
        Facts facts = new Facts(checked.value().orElseThrow(), TODAY, calendar, file -> body(files, file));
        return Assessor.assess(rulebook, facts, checked.diagnostics(), workers).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(MutationTest::show)
                .toList();
    }

    private static String body(Overlay files, String file) {
        return FrontMatter.of(new String(files.read(file), StandardCharsets.UTF_8))
                .map(FrontMatter::body)
                .orElse("");
    }

    private static List<Mutation> some(List<Mutation> all) {
        if ("all".equals(System.getProperty("mutations")) || all.size() <= TRIED) {
            return all;
        }
        List<Mutation> some = new ArrayList<>();
        for (int i = 0; i < TRIED; i++) {
            some.add(all.get((int) ((long) i * all.size() / TRIED)));
        }
        return some;
    }

    private String more(Mutation mutation) {
        String file = mutation.site().file();
        Overlay broken = sample.with(file, mutation.apply(sample.read(file)));
        List<String> errors = new ArrayList<>(errors(check(broken)));
        baseline.forEach(errors::remove);
        return String.join("\n", errors);
    }
}
