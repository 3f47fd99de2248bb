package org.youbei.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.youbei.concurrent.Workers;
import org.youbei.model.Entry;

/**
 * Writes the index of a site as named pieces of JSON, of which a query needs a few: {@code index} (what there is and where each piece begins), {@code terms/n} (which
 * documents hold a term), {@code sounds/n} (which pairs of characters are read alike), {@code plans/n} and {@code entries/n} (names and addresses), {@code text/n} (the
 * sections of a plan) and {@code characters} (for slips of an input method and traditional characters). {@code site/search/engine.js} answers from them.
 */
public final class SearchIndex {
    /** Names and addresses in one piece. */
    private static final int BLOCK = 64;

    /** Chunks that are read before their terms are taken together, so that few are held at a time. */
    private static final int BATCH = 8;

    /** Documents that one thread reads in a row. */
    private static final int CHUNK = 4 * BLOCK;

    private final Workers workers;
    private final BiConsumer<String, String> sink;

    private SearchIndex(Workers workers, BiConsumer<String, String> sink) {
        this.workers = workers;
        this.sink = sink;
    }

    /**
     * What is to be indexed.
     *
     * @param texts plans and handbooks, those that count most first among equals
     * @param entries the entries of registers
     * @param read makes the document of any of them; called from many threads, and none is kept
     * @param lexicon words and what they mean
     */
    public record Content(
            List<Entry> texts, List<Entry> entries, Function<Entry, SearchDocument> read, Lexicon lexicon) {}

    /** Writes all pieces; the sink takes the name and the JSON of each, from many threads. */
    public static void write(Content content, Workers workers, BiConsumer<String, String> sink) {
        new SearchIndex(workers, sink).write(content);
    }

    private void write(Content content) {
        Map<String, Postings> plans = collect(content.texts(), content.read(), this::texts);
        Map<String, Postings> entries = collect(content.entries(), content.read(), this::entries);
        sink.accept("characters", characters());
        TermPieces terms = TermPieces.of(plans, entries);
        terms.write(workers, sink);
        SoundPieces sounds = SoundPieces.of(terms.pairs());
        sounds.write(workers, sink);
        try (JsonLine json = new JsonLine()) {
            json.object(() -> {
                json.number("format", 1);
                json.number("plans", content.texts().size());
                json.number("entries", content.entries().size());
                json.number("block", BLOCK);
                json.texts("terms", terms.firsts());
                json.texts("sounds", sounds.firsts());
                json.texts("syllables", List.copyOf(Characters.bySyllable().keySet()));
                content.lexicon().write(json);
            });
            sink.accept("index", json.text());
        }
    }

    /** Takes the terms of a block of documents, of which the first has the given ordinal, and writes their pieces. */
    private interface Taker {
        void take(List<SearchDocument> block, int first, Chunk chunk);
    }

    /** Reads documents in chunks, some at a time, and takes the terms of all together. */
    private Map<String, Postings> collect(List<Entry> all, Function<Entry, SearchDocument> read, Taker taker) {
        Chunk whole = new Chunk();
        for (int from = 0; from < all.size(); from += CHUNK * BATCH) {
            List<Integer> starts = new ArrayList<>();
            for (int start = from; start < Math.min(all.size(), from + CHUNK * BATCH); start += CHUNK) {
                starts.add(start);
            }
            workers.map(starts, start -> chunk(all, start, read, taker)).forEach(whole::append);
        }
        return whole.byTerm();
    }

    private static Chunk chunk(List<Entry> all, int start, Function<Entry, SearchDocument> read, Taker taker) {
        Chunk chunk = new Chunk();
        int end = Math.min(all.size(), start + CHUNK);
        for (int first = start; first < end; first += BLOCK) {
            List<SearchDocument> block = all.subList(first, Math.min(end, first + BLOCK)).stream()
                    .map(read)
                    .toList();
            taker.take(block, first, chunk);
        }
        return chunk;
    }

    private void texts(List<SearchDocument> block, int first, Chunk chunk) {
        for (int i = 0; i < block.size(); i++) {
            chunk.add(first + i, planTerms(block.get(i)));
            sink.accept("text/" + (first + i), sections(block.get(i)));
        }
        sink.accept("plans/" + first / BLOCK, rows(block));
    }

    private void entries(List<SearchDocument> block, int first, Chunk chunk) {
        for (int i = 0; i < block.size(); i++) {
            chunk.add(first + i, entryTerms(block.get(i)));
        }
        sink.accept("entries/" + first / BLOCK, rows(block));
    }

    private static Terms planTerms(SearchDocument document) {
        Terms terms = new Terms();
        for (SearchDocument.Field field : document.fields()) {
            terms.add(field.text(), field.weight());
            if (field.weight() == SearchDocument.SUBJECT) {
                terms.addInitials(field.text(), SearchDocument.NAME);
            }
        }
        for (String name : document.names()) {
            terms.add(name, SearchDocument.NAME);
            terms.addInitials(name, SearchDocument.NAME);
            terms.addCharacters(name, SearchDocument.NAME);
        }
        for (SearchDocument.Section section : document.sections()) {
            terms.add(section.title(), SearchDocument.HEADING);
            terms.addText(section.text());
            if (!section.number().isEmpty()) {
                terms.mark("§" + Numerals.plain(section.number()), SearchDocument.HEADING);
            }
        }
        List<String> marks = document.marks();
        for (int i = 0; i < marks.size(); i++) {
            terms.mark(marks.get(i), markWeight(i, marks.size()));
        }
        return terms;
    }

    /** A plan for one or two events is about them; one for many is about the first and names the others. */
    private static int markWeight(int at, int marks) {
        if (at == 0 || marks <= 2) {
            return marks <= 2 ? SearchDocument.NAME : SearchDocument.PLACE;
        }
        return marks <= 4 ? SearchDocument.SUBJECT : SearchDocument.OFTEN;
    }

    private static Terms entryTerms(SearchDocument document) {
        Terms terms = new Terms();
        for (String name : document.names()) {
            terms.addShort(name, SearchDocument.NAME);
            terms.addInitials(name, SearchDocument.NAME);
        }
        document.fields().forEach(field -> terms.addShort(field.text(), field.weight()));
        document.marks().forEach(mark -> terms.mark(mark, SearchDocument.NAME));
        return terms;
    }

    private static String rows(List<SearchDocument> documents) {
        try (JsonLine json = new JsonLine()) {
            json.array(() -> documents.forEach(document -> json.array(() -> {
                json.text(document.kind());
                json.text(document.id());
                json.text(document.url());
                json.text(document.place());
                json.text(document.code());
                json.text(document.about());
                json.number(document.draft() ? 1 : 0);
                document.names().forEach(json::text);
            })));
            return json.text();
        }
    }

    private static String sections(SearchDocument document) {
        try (JsonLine json = new JsonLine()) {
            json.array(() -> document.sections()
                    .forEach(section -> json.array(() -> {
                        json.text(section.anchor());
                        json.text(section.number());
                        json.text(section.title());
                        json.text(section.text());
                    })));
            return json.text();
        }
    }

    private static String characters() {
        try (JsonLine json = new JsonLine()) {
            json.object(() -> {
                json.texts(
                        "sounds",
                        new TreeMap<>(Characters.bySyllable())
                                .entrySet().stream()
                                        .map(syllable -> syllable.getKey() + " " + syllable.getValue())
                                        .toList());
                json.property("traditional", Characters.traditional());
            });
            return json.text();
        }
    }

    /** The terms of documents in a row. */
    private static final class Chunk implements Terms.Sink {
        private final PairMap pairs = new PairMap();
        private final Map<String, Postings> others = new HashMap<>();
        private int ordinal;

        void add(int document, Terms terms) {
            ordinal = document;
            terms.forEach(this);
        }

        @Override
        public void pair(long pair, int weight) {
            pairs.of(pair).add(ordinal, weight);
        }

        @Override
        public void other(String term, int weight) {
            others.computeIfAbsent(term, t -> new Postings()).add(ordinal, weight);
        }

        /** Takes the terms of later documents as well. */
        void append(Chunk later) {
            later.pairs.forEach((pair, postings) -> pairs.of(pair).append(postings));
            later.others.forEach((term, postings) ->
                    others.computeIfAbsent(term, t -> new Postings()).append(postings));
        }

        Map<String, Postings> byTerm() {
            pairs.forEach((pair, postings) -> others.put(Terms.text(pair), postings));
            return others;
        }
    }
}
