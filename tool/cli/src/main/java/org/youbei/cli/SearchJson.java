package org.youbei.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.youbei.search.SearchEngine;
import org.youbei.text.JsonText;

/** The hits of a query as JSON. */
final class SearchJson {
    private SearchJson() {}

    static String of(String query, SearchEngine.Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", 1);
        json.put("query", query);
        json.put("covered", answer.covered());
        json.put("plans", answer.plans());
        json.put("hits", answer.hits().stream().map(SearchJson::hit).toList());
        return JsonText.write(json);
    }

    private static Map<String, Object> hit(SearchEngine.Hit hit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", hit.kind());
        json.put("id", hit.id());
        json.put("title", hit.title());
        json.put("score", hit.score());
        json.put("place", hit.place());
        json.put("snippet", hit.snippet());
        json.put("draft", hit.draft());
        return json;
    }
}
