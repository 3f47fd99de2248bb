package org.youbei.test.search;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.search.SearchContent;
import org.youbei.search.SearchEngine;
import org.youbei.search.SearchIndex;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;

/** A workspace that answers queries as the terminal does. */
public record Searched(PlanBook book, SearchEngine engine) {
    /** Reads and indexes a workspace. */
    public static Searched workspace(Path root) {
        try (Toolchain toolchain = Toolchain.open(root, 2)) {
            PlanBook book = toolchain.check().value().orElseThrow();
            Map<String, String> pieces = new ConcurrentHashMap<>();
            SearchIndex.write(
                    SearchContent.of(book, Audience.COMMAND, Assets.builtIn(), toolchain::body, id -> ""),
                    toolchain.workers(),
                    pieces::put);
            return new Searched(book, new SearchEngine(Assets.builtIn(), pieces::get));
        }
    }

    /** Answers a query. */
    public SearchEngine.Answer ask(String query) {
        return engine.search(query);
    }
}
