package org.youbei.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.youbei.link.PlanBook;
import org.youbei.model.register.Event;
import org.youbei.model.register.Synonym;
import org.youbei.workspace.Assets;
import org.youbei.workspace.Vocabulary;

/** Makes the lexicon from the kinds of events, the built-in synonyms and those of the workspace. */
final class Lexicons {
    private static final String IGNORED = "schemas/vocabulary/ignored.txt";
    private static final String POSTS = "schemas/vocabulary/post-words.txt";
    private static final String PHONE = "schemas/vocabulary/phone-words.txt";

    private static final int NAME = 100;
    private static final int OTHER_NAME = 85;
    private static final int SYNONYM = 70;

    private final Map<String, Integer> likeness = new TreeMap<>();
    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Map<String, Set<String>> events = new TreeMap<>();

    private Lexicons() {}

    static Lexicon of(PlanBook book, Assets assets) {
        Lexicons made = new Lexicons();
        List<Event> all = book.workspace().registers().events();
        all.forEach(made::add);
        Vocabulary.synonyms(assets, book.workspace().registers().synonyms()).forEach(made::add);
        Map<String, String> names = new TreeMap<>();
        all.forEach(event -> names.put(event.id().value(), event.name()));
        return new Lexicon(
                book.config().jurisdiction().id().value(),
                made.meanings(),
                names,
                lines(assets, IGNORED),
                lines(assets, PHONE),
                lines(assets, POSTS));
    }

    private static List<String> lines(Assets assets, String path) {
        return assets.text(path)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Fold::of)
                .toList();
    }

    private void add(Event event) {
        String name = Fold.of(event.name());
        add(events, name, event.id().value());
        likeness.put(name, NAME);
        for (String word : event.words()) {
            String folded = Fold.of(word);
            add(events, folded, event.id().value());
            add(words, folded, name);
            likeness.merge(folded, OTHER_NAME, Math::max);
        }
    }

    /** A synonym of an event's word leads to the event as well. */
    private void add(Synonym synonym) {
        String word = Fold.of(synonym.word());
        for (String meaning : synonym.means()) {
            String folded = Fold.of(meaning);
            add(words, word, folded);
            events.getOrDefault(folded, Set.of()).forEach(event -> add(events, word, event));
        }
    }

    private static void add(Map<String, Set<String>> all, String word, String value) {
        if (!word.equals(value)) {
            all.computeIfAbsent(word, w -> new TreeSet<>()).add(value);
        }
    }

    private Map<String, Lexicon.Meaning> meanings() {
        Set<String> known = new TreeSet<>(words.keySet());
        known.addAll(events.keySet());
        Map<String, Lexicon.Meaning> meanings = new TreeMap<>();
        known.forEach(word -> meanings.put(
                word,
                new Lexicon.Meaning(
                        List.copyOf(words.getOrDefault(word, Set.of())),
                        List.copyOf(events.getOrDefault(word, Set.of())),
                        likeness.getOrDefault(word, SYNONYM))));
        return meanings;
    }
}
