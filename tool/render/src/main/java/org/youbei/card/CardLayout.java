package org.youbei.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.print.PrintEngine;
import org.youbei.print.Typeface;

/** Finds for each card the largest type in which all of it fits; what fits in none, or has no glyph, is an error and is not printed. */
final class CardLayout {
    /** The type in points from which a page is easily read at arm's length. */
    private static final double EASY = 10.5;

    static final Code NO_GLYPH = Code.error("YB1001");
    static final Code TOO_WIDE = Code.error("YB1002");
    static final Code TOO_HIGH = Code.error("YB1003");

    private static final double ALMOST_NOTHING = 0.1;

    /** Cards of a kind are much alike: from what a few of them take follows where to begin with the others. */
    private static final int SCOUTS = 8;

    private final PrintEngine engine;
    private final Measuring measuring;
    private final CardSize size;
    private final List<Diagnostic> findings = new ArrayList<>();

    CardLayout(PrintEngine engine, String style, CardSize size) {
        this.engine = engine;
        this.measuring = new Measuring(engine, style, size);
        this.size = size;
    }

    List<Diagnostic> findings() {
        return findings;
    }

    /** Returns the cards that can be printed, in their order. All are of one kind. */
    List<Laid> lay(List<Markup> cards) {
        SortedMap<Integer, Laid> laid = new TreeMap<>();
        List<Integer> pending = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            if (hasAllGlyphs(cards.get(i))) {
                pending.add(i);
            }
        }
        if (!cards.isEmpty()) {
            List<Type> types = Type.of(cards.get(0).card().kind(), size);
            List<Integer> leaves = size.isLeaf() ? leaves(cards, pending, types) : List.of();
            pending.removeAll(leaves);
            search(cards, leaves, types, 1, laid);
            search(cards, pending, types, size.faces(), laid);
        }
        return List.copyOf(laid.values());
    }

    /**
     * What came of a card in a type.
     *
     * @param wide the piece that is wider than the card, or null
     * @param excess by how many millimetres it is
     * @param measured how large its pieces are
     */
    record Trial(Fitting.Result result, @Nullable Element wide, double excess, Measured measured) {
        boolean fits() {
            return wide == null && result.isWhole();
        }

        boolean fits(int faces) {
            return fits() && result.faces().size() <= faces;
        }
    }

    private List<Trial> trials(List<Markup> cards, Type type) {
        List<Measured> measured = measuring.measure(cards, type);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            trials.add(trial(cards.get(i), measured.get(i)));
        }
        return trials;
    }

    private Trial trial(Markup card, Measured sizes) {
        Fitting.Result result = Fitting.fit(card, sizes, size);
        for (int i = 0; i < sizes.atoms().size(); i++) {
            double excess = sizes.atoms().get(i).excess();
            if (excess > ALMOST_NOTHING) {
                return new Trial(result, card.atoms().get(i), excess, sizes);
            }
        }
        return new Trial(result, sizes.frame() > ALMOST_NOTHING ? card.footer() : null, sizes.frame(), sizes);
    }

    /** Returns the cards that stand on one side of a leaf in a type that is still easily read: better that than two half-empty sides. */
    private List<Integer> leaves(List<Markup> cards, List<Integer> pending, List<Type> types) {
        Type least = types.stream()
                .filter(type -> type.phones() == Type.Phones.LARGE && type.points() >= EASY)
                .reduce((larger, smaller) -> smaller)
                .orElse(types.get(0));
        List<Trial> trials = trials(pending.stream().map(cards::get).toList(), least);
        List<Integer> leaves = new ArrayList<>();
        for (int i = 0; i < pending.size(); i++) {
            if (trials.get(i).fits(1)) {
                leaves.add(pending.get(i));
            }
        }
        return leaves;
    }

    /** Lays each card in the largest type in which it takes no more faces than this; with the last type, whatever it takes. */
    private void search(
            List<Markup> cards, List<Integer> wanted, List<Type> types, int faces, SortedMap<Integer, Laid> laid) {
        List<Integer> few = wanted.subList(0, Math.min(SCOUTS, wanted.size()));
        int[] found = searches(cards, few, types, 0, faces, laid).stream()
                .mapToInt(TypeSearch::found)
                .sorted()
                .toArray();
        if (few.size() < wanted.size()) {
            searches(cards, wanted.subList(few.size(), wanted.size()), types, found[found.length / 2], faces, laid);
        }
    }

    /** Searches for the type of each card, the same one first for all. */
    private List<TypeSearch> searches(
            List<Markup> cards,
            List<Integer> wanted,
            List<Type> types,
            int first,
            int faces,
            SortedMap<Integer, Laid> laid) {
        List<TypeSearch> all = wanted.stream()
                .map(card -> new TypeSearch(types, first, card, cards.get(card), size, faces))
                .toList();
        List<TypeSearch> searches = all;
        while (!searches.isEmpty()) {
            Map<Integer, List<TypeSearch>> byType = searches.stream()
                    .collect(Collectors.groupingBy(TypeSearch::next, TreeMap::new, Collectors.toList()));
            byType.forEach((type, some) -> {
                List<Trial> trials = trials(some.stream().map(TypeSearch::card).toList(), types.get(type));
                for (int i = 0; i < some.size(); i++) {
                    some.get(i).tried(trials.get(i));
                }
            });
            searches = searches.stream().filter(search -> !search.isDone()).toList();
        }
        for (TypeSearch search : all) {
            search.laid().ifPresent(fit -> laid.put(search.position(), fit));
            search.refused().ifPresent(trial -> refuse(search.card(), trial));
        }
        return all;
    }

    private void refuse(Markup card, Trial trial) {
        Element wide = trial.wide();
        Element piece = wide == null ? card.atoms().get(trial.result().tooHigh()) : wide;
        double excess = wide == null ? trial.result().excess() : trial.excess();
        Diagnostic finding = Diagnostic.at(
                card.card().source(),
                wide == null ? TOO_HIGH : TOO_WIDE,
                card.card().holder(),
                Markup.field(piece),
                text(piece),
                PrintPage.number(Math.ceil(excess * 10) / 10),
                size.id());
        findings.add(larger(card.card().kind())
                .map(larger -> finding.hint(larger.id()))
                .orElseGet(() -> finding.hintOf("none")));
    }

    /** Returns the next size up that the kind is made in. */
    private Optional<CardSize> larger(CardKind kind) {
        return kind.sizes().stream()
                .filter(other -> other.area() > size.area())
                .min(Comparator.comparingDouble(CardSize::area));
    }

    private static String text(Element element) {
        String text = element.getTextContent().strip().replaceAll("\\s+", " ");
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }

    private boolean hasAllGlyphs(Markup card) {
        List<Element> all = new ArrayList<>(card.atoms());
        all.add(card.header());
        all.add(card.footer());
        Optional<Typeface.Missing> missing = all.stream()
                .flatMap(element -> engine.typeface().missing(element).stream())
                .findFirst();
        missing.ifPresent(found -> findings.add(Diagnostic.at(
                        card.card().source(),
                        NO_GLYPH,
                        card.card().holder(),
                        Markup.field(found.element()),
                        Character.toString(found.character()),
                        String.format(Locale.ROOT, "U+%04X", found.character()))
                .hint()));
        return missing.isEmpty();
    }
}
