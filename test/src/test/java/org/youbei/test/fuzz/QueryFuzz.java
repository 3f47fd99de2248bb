package org.youbei.test.fuzz;

import java.nio.charset.StandardCharsets;
import org.youbei.search.SearchEngine;
import org.youbei.test.Repository;
import org.youbei.test.search.Searched;

/** Any text as a query over the sample. */
public final class QueryFuzz {
    private static final Searched SAMPLE = Searched.workspace(Repository.root());

    private QueryFuzz() {}

    /** Asks: there is an answer, and its hits have names and finite scores. */
    public static void fuzzerTestOneInput(byte[] input) {
        SearchEngine.Answer answer = SAMPLE.ask(new String(input, StandardCharsets.UTF_8));
        for (SearchEngine.Hit hit : answer.hits()) {
            if (hit.id().isEmpty() || hit.title().isEmpty() || !Double.isFinite(hit.score())) {
                throw new AssertionError(hit.toString());
            }
        }
    }
}
