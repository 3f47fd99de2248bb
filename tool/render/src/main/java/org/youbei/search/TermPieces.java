package org.youbei.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.youbei.concurrent.Workers;

/** The terms of the index in their order, cut into pieces: {@code {"term": [[plans], [entries]]}}, each list as {@link Postings} writes it. */
final class TermPieces {
    /** The documents named in one piece, after which a new one begins; some 10 KB once packed. */
    private static final int SIZE = 4_000;

    private final List<List<Term>> pieces;

    /** A term and where it stands. */
    record Term(
            String text, @Nullable Postings plans, @Nullable Postings entries) {
        int size() {
            return (plans == null ? 0 : plans.size()) + (entries == null ? 0 : entries.size());
        }
    }

    private TermPieces(List<List<Term>> pieces) {
        this.pieces = pieces;
    }

    static TermPieces of(Map<String, Postings> plans, Map<String, Postings> entries) {
        TreeSet<String> terms = new TreeSet<>(plans.keySet());
        terms.addAll(entries.keySet());
        List<List<Term>> pieces = new ArrayList<>();
        int size = SIZE;
        for (String text : terms) {
            Term term = new Term(text, plans.get(text), entries.get(text));
            if (size + term.size() > SIZE) {
                pieces.add(new ArrayList<>());
                size = 0;
            }
            pieces.get(pieces.size() - 1).add(term);
            size += term.size() + 2;
        }
        return new TermPieces(pieces);
    }

    /** Returns the first term of each piece. */
    List<String> firsts() {
        return pieces.stream().map(piece -> piece.get(0).text()).toList();
    }

    /** Returns the pairs of ideographs and how many documents hold each. */
    Map<String, Integer> pairs() {
        TreeMap<String, Integer> pairs = new TreeMap<>();
        pieces.forEach(piece -> piece.forEach(term -> {
            if (term.text().length() == 2 && term.text().charAt(0) > 0x80) {
                pairs.put(term.text(), term.size());
            }
        }));
        return pairs;
    }

    void write(Workers workers, BiConsumer<String, String> sink) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            numbers.add(i);
        }
        workers.forEach(numbers, i -> sink.accept("terms/" + i, json(pieces.get(i))));
    }

    private static String json(List<Term> terms) {
        try (JsonLine json = new JsonLine()) {
            json.object(() -> terms.forEach(term -> json.array(term.text(), () -> {
                numbers(json, term.plans());
                numbers(json, term.entries());
            })));
            return json.text();
        }
    }

    private static void numbers(JsonLine json, @Nullable Postings postings) {
        json.array(() -> {
            if (postings != null) {
                postings.forEach(json::number);
            }
        });
    }
}
