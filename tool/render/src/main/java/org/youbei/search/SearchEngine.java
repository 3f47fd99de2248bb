package org.youbei.search;

import java.util.List;
import java.util.function.Function;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.ScriptableObject;
import org.youbei.workspace.Assets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The engine of the page, {@code site/search/engine.js}, run in the terminal: so both give the same hits in the same order. Not for use by several threads. */
public final class SearchEngine {
    /** The scripts of the engine, in the order in which they are read. */
    public static final List<String> SCRIPTS = List.of(
            "search/fold.js",
            "search/pieces.js",
            "search/query.js",
            "search/sound.js",
            "search/rank.js",
            "search/sections.js",
            "search/engine.js");

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Makes the function that answers: pieces come at once, as text. */
    private static final String START = "var answerTo = window.youbeiEngine(function (names, done) {"
            + " done(names.map(function (name) { return JSON.parse(piece(name)); })); });"
            + "function answer(query) {"
            + " var all; answerTo(query, function (first) { all = first; });"
            + " while (all.more) all.more(function (next) { all.hits = all.hits.concat(next.hits); all.more = next.more; });"
            + " return JSON.stringify(all); }";

    private final ScriptableObject scope;

    /**
     * Reads the engine.
     *
     * @param pieces the JSON of each piece of the index by its name
     */
    public SearchEngine(Assets assets, Function<String, String> pieces) {
        try (Context context = enter()) {
            scope = context.initSafeStandardObjects();
            scope.put("window", scope, scope);
            scope.put("piece", scope, piece(pieces));
            SCRIPTS.forEach(script -> run(context, assets.text("site/" + script), script));
            run(context, START, "start");
        }
    }

    private LambdaFunction piece(Function<String, String> pieces) {
        return new LambdaFunction(
                scope, "piece", 1, (context, in, self, names) -> pieces.apply(String.valueOf(names[0])));
    }

    /** A hit as the page shows it; the score says nothing but which of two is better. */
    public record Hit(
            String kind, String id, String title, String place, String snippet, boolean draft, double score) {}

    /**
     * What a query finds.
     *
     * @param hits the best first, 500 plans at most
     * @param plans how many plans were found
     * @param covered whether any plan or entry answers it
     */
    public record Answer(List<Hit> hits, int plans, boolean covered) {}

    /** Answers a query. */
    public Answer search(String query) {
        try (Context context = enter()) {
            Object text = ScriptableObject.callMethod(context, scope, "answer", new Object[] {query});
            return read(MAPPER.readTree(String.valueOf(text)));
        }
    }

    private static Answer read(JsonNode answer) {
        List<Hit> hits =
                answer.path("hits").valueStream().map(SearchEngine::hit).toList();
        return new Answer(
                hits, answer.path("plans").asInt(0), answer.path("covered").asBoolean());
    }

    private static Hit hit(JsonNode hit) {
        return new Hit(
                hit.path("kind").asString(),
                hit.path("id").asString(),
                hit.path("title").asString(),
                hit.path("place").asString(""),
                hit.path("snippet").asString(""),
                hit.path("draft").asBoolean(false),
                hit.path("score").asDouble());
    }

    private static Context enter() {
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        return context;
    }

    private void run(Context context, String script, String name) {
        context.evaluateString(scope, script, name, 1, null);
    }
}
