package org.youbei.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.youbei.diagnostic.Language;
import org.youbei.model.TimeSpan;
import org.youbei.workspace.Assets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of the site, of cards, of papers, of the activation sheet or of the lock, in one language, by key: those of {@code site/words/}. */
public final class Words {
    private final Map<String, String> byKey;

    private Words(Map<String, String> byKey) {
        this.byKey = byKey;
    }

    /** Returns the words of the site's pages and scripts. */
    public static Words ofSite(Assets assets, Language language) {
        return of(assets, language, List.of("", "pages."));
    }

    /** Returns the words of cards: those of pages and their own. */
    public static Words ofCards(Assets assets, Language language) {
        return of(assets, language, List.of("pages.", "cards."));
    }

    /** Returns the words of the papers of drills: those of pages and their own. */
    public static Words ofPapers(Assets assets, Language language) {
        return of(assets, language, List.of("pages.", "papers."));
    }

    /** Returns the words that activation sheets have besides those of pages. */
    public static Words ofSheets(Assets assets, Language language) {
        return of(assets, language, List.of("activation."));
    }

    /** Returns the words of activation sheets: those of pages and their own. */
    public static Words ofActivation(Assets assets, Language language) {
        return of(assets, language, List.of("pages.", "activation."));
    }

    /** Returns the words of the page that opens a locked site, which knows no others. */
    public static Words ofLock(Assets assets, Language language) {
        return of(assets, language, List.of("lock."));
    }

    private static Words of(Assets assets, Language language, List<String> files) {
        Map<String, String> byKey = new HashMap<>();
        for (String file : files) {
            JsonNode words = new JsonMapper().readTree(assets.text("site/words/" + file + language.id() + ".json"));
            words.properties()
                    .forEach(entry -> byKey.put(entry.getKey(), entry.getValue().asString()));
        }
        return new Words(byKey);
    }

    /** Returns all words for a template, which asks for one by key. */
    public Map<String, String> byKey() {
        return byKey;
    }

    /** Returns all words in the order of their keys. */
    public Map<String, String> sorted() {
        return new TreeMap<>(byKey);
    }

    /** Returns the word of a key; the last part of the key where the language has none. */
    public String say(String key) {
        String word = byKey.get(key);
        return word == null ? key.substring(key.indexOf('.') + 1) : word;
    }

    /** Returns the word of an identifier of a vocabulary, e.g. {@code status.in-force}; the identifier itself when it is a free word. */
    public String of(String vocabulary, String id) {
        return say(vocabulary + "." + id);
    }

    /** Returns a sentence with its blank {@code {0}} filled. */
    public String fill(String key, String value) {
        return say(key).replace("{0}", value);
    }

    /** Returns a span in words: {@code 30 分钟内}. */
    public String within(TimeSpan span) {
        return fill("within", span(span));
    }

    /** Returns a span in words: {@code 30 分钟}. */
    public String span(TimeSpan span) {
        return say("span." + span.unit().id()).replace("{0}", String.valueOf(span.amount()));
    }
}
