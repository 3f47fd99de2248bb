package org.youbei.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.card.CardPrinter;
import org.youbei.card.CardSize;
import org.youbei.card.PrintRequest;
import org.youbei.card.Printed;
import org.youbei.card.Sheet;
import org.youbei.card.content.CardDeck;
import org.youbei.card.content.Stamp;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.print.PrintEngine;
import org.youbei.workspace.Assets;
import tools.jackson.databind.json.JsonMapper;

/** Makes the PDF files of cards: one for each kind and unit, or one for each kind of a selection. */
public final class CardFiles {
    private static final JsonMapper JSON = new JsonMapper();

    private final CardDeck deck;
    private final Assets assets;
    private final Supplier<PrintEngine> engine;
    private @Nullable CardPrinter printer;
    private @Nullable CardCache cache;
    private final Words words;
    private final Language language;
    private final Paper paper;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /**
     * What cards are printed on, all of a run alike.
     *
     * @param time when the files are dated, or null when nothing tells
     */
    public record Paper(
            PrintRequest.Copy copy,
            double gutter,
            double bleed,
            PrintRequest.Flip flip,
            @Nullable Instant time) {}

    /**
     * What cards are filled from.
     *
     * @param book the plan book of an edition
     * @param publicBodies the body of a file as the public may read it, whatever the edition
     * @param commit the commit, or empty outside git
     */
    public record Source(PlanBook book, UnaryOperator<String> publicBodies, String commit) {}

    /**
     * Makes the files of an edition's plan book.
     *
     * @param engine asked for once something must be printed
     */
    public CardFiles(Source source, Assets assets, Paper paper, Supplier<PrintEngine> engine) {
        PlanBook book = source.book();
        this.engine = engine;
        this.language = Language.ofTag(book.config().locale());
        this.words = Words.ofCards(assets, language);
        this.paper = paper;
        String printed = paper.time() == null
                ? ""
                : LocalDate.ofInstant(paper.time(), book.config().timezone()).toString();
        this.deck = new CardDeck(book, source.publicBodies(), words, new Stamp(source.commit(), printed));
        this.assets = assets;
    }

    /** Returns a kind in words. */
    String name(CardKind kind) {
        return words.of("card", kind.id());
    }

    /** Returns what could not be printed so far. */
    public List<Diagnostic> findings() {
        return findings.stream().sorted().toList();
    }

    /** Returns kind and holder of each card that could not be printed so far. */
    List<String> leftOut() {
        return leftOut.stream().sorted().toList();
    }

    /** Prints the cards of a kind that belong to some entries on one file. */
    public Printed selection(CardKind kind, List<String> ids, Format format) {
        return print(kind, deck.of(kind, ids), format);
    }

    /** Has files taken from a folder of earlier ones, and kept there. */
    void remember(Path folder) {
        cache = CardCache.of(folder, assets, "templates/cards/", words);
    }

    /** Deletes what earlier runs kept and this one had no use for. */
    void forget() {
        if (cache != null) {
            cache.prune();
        }
    }

    /**
     * The file of a unit's cards.
     *
     * @param keys the ids of the entries that its cards belong to
     */
    public record UnitFile(String unit, Set<String> keys, CardCache.Pdf file, String svg) {
        /** Returns the PDF. */
        public byte[] pdf() {
            return file.bytes();
        }

        /** Returns a picture of its first face, SVG. */
        public byte[] picture() {
            return svg.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Prints the cards of a kind that belong to some entries, all when none is named, each unit on its own file, and hands the files over. */
    public void units(CardKind kind, List<String> ids, Format format, Consumer<UnitFile> files) {
        Map<String, List<Card>> units = new LinkedHashMap<>();
        for (Card card : deck.of(kind, ids)) {
            units.computeIfAbsent(card.unit(), unit -> new ArrayList<>()).add(card);
        }
        units.forEach((unit, cards) -> kept(kind, cards, format)
                .ifPresent(kept -> files.accept(new UnitFile(unit, keys(cards), kept.pdf(), kept.picture()))));
    }

    private static Set<String> keys(List<Card> cards) {
        Set<String> keys = new TreeSet<>();
        cards.forEach(card -> keys.addAll(card.keys()));
        return keys;
    }

    private Optional<CardCache.Kept> kept(CardKind kind, List<Card> cards, Format format) {
        // As JSON, which tells one text with a comma from two.
        String content = JSON.writeValueAsString(List.of(kind, format, paper, cards));
        Optional<CardCache.Kept> earlier = cache == null ? Optional.empty() : cache.find(content);
        if (earlier.isPresent()) {
            return earlier;
        }
        Printed printed = print(kind, cards, format);
        Optional<CardCache.Kept> made =
                printed.pdf().map(pdf -> new CardCache.Kept(printed.picture(), new CardCache.Pdf(pdf)));
        if (cache != null && printed.findings().isEmpty()) {
            CardCache keeper = cache;
            made.ifPresent(kept -> keeper.keep(content, kept));
        }
        return made;
    }

    private CardPrinter printer() {
        CardPrinter ready = printer;
        if (ready == null) {
            ready = new CardPrinter(assets, new Templates(assets::find), words, engine.get());
            printer = ready;
        }
        return ready;
    }

    /** A size, and the sheet that it is printed on. */
    public record Format(CardSize size, Sheet sheet) {}

    private Printed print(CardKind kind, List<Card> cards, Format format) {
        String name = name(kind);
        String title = cards.isEmpty() ? name : cards.get(0).provenance().title() + " " + name;
        Printed printed = printer()
                .print(
                        cards,
                        new PrintRequest(
                                format.size(),
                                format.sheet(),
                                paper.gutter(),
                                paper.bleed(),
                                paper.flip(),
                                paper.copy(),
                                title,
                                language.tag(),
                                paper.time()));
        findings.addAll(printed.findings());
        printed.leftOut().forEach(card -> leftOut.add(name + " · " + card.holder()));
        return printed;
    }
}
