package org.youbei.test.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.youbei.search.SearchEngine;
import org.youbei.test.Repository;

/** What queries find: the right answer first, or among the first five. */
final class QueriesTest {
    private static final int EACH_KIND = 20;
    private static final int FIVE = 5;

    /** A query and the place of its right answer. */
    private record Result(Query query, int rank) {
        boolean isWithin(int places) {
            return rank >= 1 && rank <= places;
        }
    }

    @Test
    void theSampleAnswersAtLeastTwentyQueriesOfEachKind(TestReporter reporter) {
        List<Query> queries = Query.overTheSample();
        Map<String, Long> kinds =
                queries.stream().collect(Collectors.groupingBy(Query::kind, TreeMap::new, Collectors.counting()));
        assertEquals(
                List.of(
                        "clause",
                        "colloquial",
                        "incident-place",
                        "initials",
                        "negative",
                        "person",
                        "phone",
                        "pinyin",
                        "typo",
                        "variant"),
                List.copyOf(kinds.keySet()));
        assertTrue(kinds.values().stream().allMatch(count -> count >= EACH_KIND), kinds::toString);

        List<Result> results = results(queries, Repository.root());

        report(results, reporter);
        assertTrue(share(results, 1) >= 0.90, () -> "first: " + share(results, 1));
        assertTrue(share(results, FIVE) >= 0.97, () -> "in five: " + share(results, FIVE));
    }

    @Test
    void everyNegativeQuerySaysThatNoPlanCoversIt() {
        List<Query> negative = Query.overTheSample().stream()
                .filter(query -> query.kind().equals("negative"))
                .toList();

        assertEquals(
                List.of(),
                results(negative, Repository.root()).stream()
                        .filter(result -> !result.isWithin(1))
                        .map(result -> result.query().text())
                        .toList());
    }

    /** The engine uses the numbers of one query again for the next. */
    @Test
    void aQueryAnswersTheSameWhateverWasAskedBefore() {
        List<String> queries =
                Query.overTheSample().stream().map(Query::text).limit(EACH_KIND).toList();
        Searched searched = Searched.workspace(Repository.root());
        List<SearchEngine.Answer> first = queries.stream().map(searched::ask).toList();

        Searched other = Searched.workspace(Repository.root());
        List<SearchEngine.Answer> backwards = new ArrayList<>();
        for (int i = queries.size() - 1; i >= 0; i--) {
            backwards.add(0, other.ask(queries.get(i)));
        }

        assertEquals(first, backwards);
    }

    @Test
    void realPlansAnswerTheirQueries(@TempDir Path workspace, TestReporter reporter) throws IOException {
        assumeTrue(RealWorkspace.isThere(), "no real plans beside the project");
        List<Query> queries = Query.overRealPlans(RealWorkspace.write(workspace));

        List<Result> results = results(queries, workspace);

        report(results, reporter);
        assertTrue(missed(results, 1) <= 4, () -> "not first: " + missed(results, 1) + " of " + results.size());
        assertTrue(missed(results, FIVE) <= 1, () -> "not in five: " + missed(results, FIVE) + " of " + results.size());
    }

    private static List<Result> results(List<Query> queries, Path root) {
        Searched searched = Searched.workspace(root);
        ToIntFunction<Query> rank = query -> query.rank(searched.ask(query.text()));
        return queries.stream()
                .map(query -> new Result(query, rank.applyAsInt(query)))
                .toList();
    }

    private static double share(List<Result> results, int places) {
        return 1 - (double) missed(results, places) / results.size();
    }

    private static long missed(List<Result> results, int places) {
        return results.stream().filter(result -> !result.isWithin(places)).count();
    }

    private static void report(List<Result> results, TestReporter reporter) {
        reporter.publishEntry("first", String.format(Locale.ROOT, "%.3f of %d", share(results, 1), results.size()));
        reporter.publishEntry("in five", String.format(Locale.ROOT, "%.3f", share(results, FIVE)));
        results.stream()
                .filter(result -> !result.isWithin(1))
                .forEach(result -> reporter.publishEntry(
                        result.query().text(), result.query().kind() + " " + result.rank()));
    }
}
