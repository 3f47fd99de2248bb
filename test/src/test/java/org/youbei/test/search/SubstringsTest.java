package org.youbei.test.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.youbei.model.plan.Plan;
import org.youbei.search.SearchEngine;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;

/** Any two characters that stand side by side in a plan find it, and every other plan in which they do. */
final class SubstringsTest {
    private static final int DRAWN = 150;

    @Test
    void twoCharactersFindEveryPlanThatHoldsThem() {
        Map<String, String> bodies = bodies();
        Searched searched = Searched.workspace(Repository.root());
        List<String> missed = new ArrayList<>();
        for (String pair : drawn(bodies)) {
            Set<String> holding = new TreeSet<>();
            bodies.forEach((id, body) -> {
                if (body.contains(pair)) {
                    holding.add(id);
                }
            });
            holding.removeAll(plans(searched.ask(pair)));
            holding.forEach(id -> missed.add(pair + " in " + id));
        }
        assertEquals(List.of(), missed);
    }

    private static Set<String> plans(SearchEngine.Answer answer) {
        return answer.hits().stream()
                .filter(hit -> hit.kind().equals("plan"))
                .map(SearchEngine.Hit::id)
                .collect(Collectors.toSet());
    }

    /** The lines of each plan that are no headings, whose numbers are no words. */
    private static Map<String, String> bodies() {
        Map<String, String> bodies = new TreeMap<>();
        try (Toolchain toolchain = Toolchain.open(Repository.root(), 1)) {
            for (Plan plan : toolchain.check().value().orElseThrow().workspace().plans()) {
                bodies.put(
                        plan.id().value(),
                        toolchain
                                .body(plan.file())
                                .lines()
                                .filter(line -> !line.startsWith("#"))
                                .collect(Collectors.joining("\n")));
            }
        }
        return bodies;
    }

    private static List<String> drawn(Map<String, String> bodies) {
        Random random = new Random(20261122);
        List<String> all = List.copyOf(bodies.values());
        List<String> pairs = new ArrayList<>();
        while (pairs.size() < DRAWN) {
            String body = all.get(random.nextInt(all.size()));
            int at = random.nextInt(body.length() - 1);
            String pair = body.substring(at, at + 2);
            if (pair.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
