package org.youbei.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.search.SearchContent;
import org.youbei.search.SearchEngine;
import org.youbei.search.SearchIndex;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code search}: the search of the site over the files as they are, errors and drafts included. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @ParentCommand
    private Youbei youbei;

    @Parameters(paramLabel = "WORDS", arity = "1..*", descriptionKey = "words")
    private List<String> words = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "format")
    private ListFormat format = ListFormat.TEXT;

    @Override
    public Integer call() {
        String query = String.join(" ", words);
        try (Toolchain toolchain = youbei.open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            Map<String, String> pieces = new ConcurrentHashMap<>();
            SearchIndex.write(
                    SearchContent.of(book, Audience.COMMAND, toolchain.assets(), toolchain::body, id -> ""),
                    toolchain.workers(),
                    pieces::put);
            SearchEngine.Answer answer = new SearchEngine(toolchain.assets(), pieces::get).search(query);
            PrintWriter out = youbei.terminal().out();
            switch (format) {
                case JSON -> out.print(SearchJson.of(query, answer));
                case TEXT -> print(answer, out);
            }
            return Exit.CLEAN;
        }
    }

    private void print(SearchEngine.Answer answer, PrintWriter out) {
        if (!answer.covered()) {
            out.print(youbei.say("search.none") + "\n");
        }
        answer.hits().stream().limit(SHOWN).forEach(hit -> {
            String draft = hit.draft() ? youbei.say("search.draft") + " " : "";
            out.print(youbei.say("search.kind." + hit.kind()) + "  " + hit.id() + "  " + draft + hit.title() + "  "
                    + hit.place() + "\n");
            if (!hit.snippet().isEmpty()) {
                out.print("    " + hit.snippet() + "\n");
            }
        });
        if (answer.hits().size() > SHOWN) {
            out.print(youbei.say("search.more", answer.hits().size() - SHOWN) + "\n");
        }
    }
}
