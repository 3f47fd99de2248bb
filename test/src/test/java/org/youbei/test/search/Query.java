package org.youbei.test.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.youbei.search.SearchEngine;
import org.youbei.test.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query and its right answers.
 *
 * @param expected any of these ids is right: of an entry, {@code plan#section}, {@code event@place}; for a plan of another text its id and, behind a {@code §}, the number
 *     of the section
 */
public record Query(String text, String kind, Set<String> expected) {
    private static final Set<String> COVERING = Set.of("plan", "section", "situation");

    /** Returns our own queries over the sample. */
    public static List<Query> overTheSample() {
        List<Query> queries = new ArrayList<>();
        for (JsonNode line : lines(Repository.root().resolve("test/search/queries.jsonl"))) {
            Set<String> expected = new TreeSet<>();
            line.get("expected").forEach(id -> expected.add(id.asString()));
            queries.add(new Query(line.get("query").asString(), line.get("kind").asString(), expected));
        }
        return queries;
    }

    /** Returns the queries over the real plans beside the project. */
    static List<Query> overRealPlans(Map<String, List<String>> ids) {
        List<Query> queries = new ArrayList<>();
        for (JsonNode line : lines(realPlans())) {
            Set<String> expected = new TreeSet<>();
            for (JsonNode answer : line.get("expected")) {
                String section = answer.path("section").asString("");
                ids.getOrDefault(answer.get("doc").asString(), List.of())
                        .forEach(id -> expected.add(section.isEmpty() ? id : id + "§" + section));
            }
            queries.add(new Query(line.get("query").asString(), line.get("kind").asString(), expected));
        }
        return queries;
    }

    /** Returns the texts of the queries over the real plans. */
    public static List<String> textsOverRealPlans() {
        return lines(realPlans()).stream()
                .map(line -> line.get("query").asString())
                .toList();
    }

    private static Path realPlans() {
        return RealWorkspace.SHARED.resolve("queries").resolve("queries.jsonl");
    }

    private static List<JsonNode> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(new JsonMapper()::readTree)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the place of the first right answer, from 1; 0 when there is none. A negative query is right when nothing covers it, which is place 1. */
    int rank(SearchEngine.Answer answer) {
        if (expected.isEmpty()) {
            boolean silent = answer.hits().stream().noneMatch(hit -> COVERING.contains(hit.kind()));
            return silent && !answer.covered() ? 1 : 0;
        }
        for (int i = 0; i < answer.hits().size(); i++) {
            if (isRight(answer.hits().get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isRight(SearchEngine.Hit hit) {
        int section = hit.id().indexOf('#');
        String plan = section < 0 ? hit.id() : hit.id().substring(0, section);
        String number = hit.title().replaceFirst(" .*", "");
        return expected.contains(hit.id()) || hit.kind().equals("section") && expected.contains(plan + "§" + number);
    }
}
