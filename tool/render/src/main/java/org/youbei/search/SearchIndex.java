package org.youbei.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.youbei.concurrent.Workers;

/**
 * Writes the index of a site as named pieces of JSON, of which a query needs a few: {@code index} (what there is and where each piece begins), {@code terms/n} (which
 * documents hold a term), {@code sounds/n} (which pairs of characters are read alike), {@code plans/n} and {@code entries/n} (names and addresses), {@code text/n} (the
 * sections of a plan) and {@code characters} (for slips of an input method and traditional characters). {@code site/search/engine.js} answers from them.
 */
public final class SearchIndex {
    /** Names and addresses in one piece. */
    private static final int BLOCK = 64;

    /** Pieces that are made before their terms are taken together, so that few are held at a time. */
    private static final int BATCH = 16;

    private final Workers workers;
    private final BiConsumer<String, String> sink;

    private SearchIndex(Workers workers, BiConsumer<String, String> sink) {
        this.workers = workers;
        this.sink = sink;
    }

    /**
     * What is to be indexed.
     *
     * @param plans the plans, those that count most first among equals
     * @param read makes a plan's document; called from many threads, and its sections are not kept
     * @param entries the entries of registers
     * @param lexicon words and what they mean
     */
    public record Content<P>(
            List<P> plans, Function<P, SearchDocument> read, List<SearchDocument> entries, Lexicon lexicon) {}

    /** Writes all pieces; the sink takes the name and the JSON of each, from many threads. */
    public static <P> void write(Content<P> content, Workers workers, BiConsumer<String, String> sink) {
        new SearchIndex(workers, sink).write(content);
    }

    private <P> void write(Content<P> content) {
        Map<String, Postings> plans = collect(content.plans().size(), start -> planChunk(content, start));
        Map<String, Postings> entries =
                collect(content.entries().size(), start -> entryChunk(content.entries(), start));
        sink.accept("characters", characters());
        TermPieces terms = TermPieces.of(plans, entries);
        terms.write(workers, sink);
        SoundPieces sounds = SoundPieces.of(terms.pairs());
        sounds.write(workers, sink);
        try (JsonLine json = new JsonLine()) {
            json.object(() -> {
                json.number("format", 1);
                json.number("plans", content.plans().size());
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

    /** Makes one piece of documents after another, from those that start at each number, and takes their terms together. */
    private Map<String, Postings> collect(int count, IntFunction<Chunk> make) {
        Map<String, Postings> all = new HashMap<>();
        for (int from = 0; from < count; from += BLOCK * BATCH) {
            List<Integer> starts = new ArrayList<>();
            for (int start = from; start < Math.min(count, from + BLOCK * BATCH); start += BLOCK) {
                starts.add(start);
            }
            workers.map(starts, make::apply).forEach(chunk -> chunk.into(all));
        }
        return all;
    }

    private <P> Chunk planChunk(Content<P> content, int start) {
        List<P> plans = content.plans().subList(start, Math.min(content.plans().size(), start + BLOCK));
        Chunk chunk = new Chunk();
        List<SearchDocument> rows = new ArrayList<>();
        for (P plan : plans) {
            SearchDocument document = content.read().apply(plan);
            int ordinal = start + rows.size();
            chunk.add(ordinal, planTerms(document));
            sink.accept("text/" + ordinal, sections(document));
            rows.add(document);
        }
        sink.accept("plans/" + start / BLOCK, rows(rows));
        return chunk;
    }

    private Chunk entryChunk(List<SearchDocument> entries, int start) {
        List<SearchDocument> block = entries.subList(start, Math.min(entries.size(), start + BLOCK));
        Chunk chunk = new Chunk();
        for (int i = 0; i < block.size(); i++) {
            chunk.add(start + i, entryTerms(block.get(i)));
        }
        sink.accept("entries/" + start / BLOCK, rows(block));
        return chunk;
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
        private final Map<Long, Postings> pairs = new HashMap<>();
        private final Map<String, Postings> others = new HashMap<>();
        private int ordinal;

        void add(int document, Terms terms) {
            ordinal = document;
            terms.forEach(this);
        }

        @Override
        public void pair(long pair, int weight) {
            pairs.computeIfAbsent(pair, p -> new Postings()).add(ordinal, weight);
        }

        @Override
        public void other(String term, int weight) {
            others.computeIfAbsent(term, t -> new Postings()).add(ordinal, weight);
        }

        void into(Map<String, Postings> all) {
            pairs.forEach((pair, postings) ->
                    all.computeIfAbsent(Terms.text(pair), p -> new Postings()).append(postings));
            others.forEach((term, postings) ->
                    all.computeIfAbsent(term, t -> new Postings()).append(postings));
        }
    }
}
