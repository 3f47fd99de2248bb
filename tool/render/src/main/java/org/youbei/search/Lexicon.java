package org.youbei.search;

import java.util.List;
import java.util.Map;

/**
 * Words that mean something else than they say: what people call events and what the synonym tables hold.
 *
 * @param words each folded word and what it means
 * @param events the name of each event that a situation can be made for
 * @param ignored words that ask but say nothing, the longest first
 * @param phone words that ask for a number
 */
public record Lexicon(
        Map<String, Meaning> words, Map<String, String> events, List<String> ignored, List<String> phone) {
    /**
     * What a word means.
     *
     * @param words words of plans
     * @param events ids of events
     */
    public record Meaning(List<String> words, List<String> events) {}

    void write(JsonLine json) {
        json.object("words", () -> {
            for (Map.Entry<String, Meaning> word : words.entrySet()) {
                json.array(word.getKey(), () -> {
                    json.array(() -> word.getValue().words().forEach(json::text));
                    json.array(() -> word.getValue().events().forEach(json::text));
                });
            }
        });
        json.object("events", () -> events.forEach(json::property));
        json.texts("ignored", ignored);
        json.texts("phoneWords", phone);
    }
}
