package org.youbei.search;

import java.util.List;
import java.util.Map;

/**
 * Words that mean something else than they say: what people call events and what the synonym tables hold.
 *
 * @param words each folded word and what it means
 * @param jurisdiction the code of the workspace's place
 * @param events the name of each event that a situation can be made for
 * @param ignored words that ask but say nothing, the longest first
 * @param phone words that ask for a number
 * @param posts words for posts, which ask for whoever holds one
 */
public record Lexicon(
        String jurisdiction,
        Map<String, Meaning> words,
        Map<String, String> events,
        List<String> ignored,
        List<String> phone,
        List<String> posts) {
    /**
     * What a word means.
     *
     * @param words words of plans
     * @param events ids of events
     * @param likeness in percent how surely it means that: the name of an event, another word for one, a synonym
     */
    public record Meaning(List<String> words, List<String> events, int likeness) {}

    void write(JsonLine json) {
        json.object("words", () -> {
            for (Map.Entry<String, Meaning> word : words.entrySet()) {
                json.array(word.getKey(), () -> {
                    json.array(() -> word.getValue().words().forEach(json::text));
                    json.array(() -> word.getValue().events().forEach(json::text));
                    json.number(word.getValue().likeness());
                });
            }
        });
        json.property("jurisdiction", jurisdiction);
        json.object("events", () -> events.forEach(json::property));
        json.texts("ignored", ignored);
        json.texts("phoneWords", phone);
        json.texts("postWords", posts);
    }
}
