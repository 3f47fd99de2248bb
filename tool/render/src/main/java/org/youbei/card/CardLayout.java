package org.youbei.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;

/** Finds for each card the largest type in which all of it fits; what fits in none, or has no glyph, is an error and is not printed. */
final class CardLayout {
    /** The type in points from which a page is easily read at arm's length. */
    private static final double EASY = 10.5;

    static final Code NO_GLYPH = Code.error("YB1001");
    static final Code TOO_WIDE = Code.error("YB1002");
    static final Code TOO_HIGH = Code.error("YB1003");

    private static final double ALMOST_NOTHING = 0.1;

    private final LayoutEngine engine;
    private final Measuring measuring;
    private final CardSize size;
    private final List<Diagnostic> findings = new ArrayList<>();

    CardLayout(LayoutEngine engine, String style, CardSize size) {
        this.engine = engine;
        this.measuring = new Measuring(engine, style, size);
        this.size = size;
    }

    List<Diagnostic> findings() {
        return findings;
    }

    /** Returns the cards that can be printed, in their order. All are of one kind. */
    List<Laid> lay(List<Markup> cards) {
        @Nullable Laid[] laid = new Laid[cards.size()];
        List<Integer> pending = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            if (hasAllGlyphs(cards.get(i))) {
                pending.add(i);
            }
        }
        if (!cards.isEmpty()) {
            List<Type> types = Type.of(cards.get(0).card().kind(), size);
            List<Integer> leaves = leaves(cards, pending, types);
            pending.removeAll(leaves);
            search(cards, leaves, laid, types, 1);
            search(cards, pending, laid, types, size.faces());
        }
        List<Laid> all = new ArrayList<>();
        for (Laid one : laid) {
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    /** Returns the cards that stand on one side of a leaf in a type that is still easily read: better that than two half-empty sides. */
    private List<Integer> leaves(List<Markup> cards, List<Integer> pending, List<Type> types) {
        List<Integer> leaves = new ArrayList<>();
        Type least = types.stream()
                .filter(type -> type.phones() == Type.Phones.LARGE && type.points() >= EASY)
                .reduce((larger, smaller) -> smaller)
                .orElse(types.get(0));
        if (size.isLeaf()) {
            List<Measured> measured =
                    measuring.measure(pending.stream().map(cards::get).toList(), least);
            for (int i = 0; i < pending.size(); i++) {
                Fitting.Result result = Fitting.fit(cards.get(pending.get(i)), measured.get(i), size);
                if (tooWide(measured.get(i)) < 0
                        && result.isWhole()
                        && result.faces().size() == 1) {
                    leaves.add(pending.get(i));
                }
            }
        }
        return leaves;
    }

    private void search(List<Markup> cards, List<Integer> wanted, @Nullable Laid[] laid, List<Type> types, int faces) {
        List<Integer> pending = wanted;
        for (int i = 0; i < types.size() && !pending.isEmpty(); i++) {
            pending = tryType(cards, pending, laid, types.get(i), faces, i == types.size() - 1);
        }
    }

    /** Lays what fits on one card, or with the last type whatever it takes; returns what did not fit. */
    private List<Integer> tryType(
            List<Markup> cards, List<Integer> pending, @Nullable Laid[] laid, Type type, int faces, boolean isLast) {
        List<Integer> rest = new ArrayList<>();
        List<Measured> measured =
                measuring.measure(pending.stream().map(cards::get).toList(), type);
        for (int i = 0; i < pending.size(); i++) {
            Markup card = cards.get(pending.get(i));
            Measured sizes = measured.get(i);
            int wide = tooWide(sizes);
            Fitting.Result result = Fitting.fit(card, sizes, size);
            if (wide < 0 && result.isWhole() && (isLast || result.faces().size() <= faces)) {
                laid[pending.get(i)] = new Laid(card, type, sizes, result.faces());
            } else if (isLast) {
                refuse(card, sizes, wide, result);
            } else {
                rest.add(pending.get(i));
            }
        }
        return rest;
    }

    private static int tooWide(Measured sizes) {
        for (int i = 0; i < sizes.atoms().size(); i++) {
            if (sizes.atoms().get(i).excess() > ALMOST_NOTHING) {
                return i;
            }
        }
        return -1;
    }

    private void refuse(Markup card, Measured sizes, int wide, Fitting.Result result) {
        boolean isWide = wide >= 0;
        Element atom = card.atoms().get(isWide ? wide : result.tooHigh());
        double excess = isWide ? sizes.atoms().get(wide).excess() : result.excess();
        findings.add(Diagnostic.at(
                        card.card().source(),
                        isWide ? TOO_WIDE : TOO_HIGH,
                        card.card().holder(),
                        Markup.field(atom),
                        text(atom),
                        PrintPage.number(Math.ceil(excess * 10) / 10),
                        size.id())
                .hint(larger()));
    }

    /** The next size up that might take it. */
    private String larger() {
        return size == CardSize.A3
                ? "a3"
                : size.width() * size.height() < 8000 ? "a6" : size == CardSize.A4 ? "a3" : "a4";
    }

    private static String text(Element element) {
        String text = element.getTextContent().strip().replaceAll("\\s+", " ");
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }

    private boolean hasAllGlyphs(Markup card) {
        List<Element> all = new ArrayList<>(card.atoms());
        all.add(card.header());
        all.add(card.footer());
        Optional<Diagnostic> missing =
                all.stream().flatMap(element -> missing(card, element).stream()).findFirst();
        missing.ifPresent(findings::add);
        return missing.isEmpty();
    }

    /** Returns the finding of the first character without a glyph. */
    private Optional<Diagnostic> missing(Markup card, Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getNodeValue()
                    .codePoints()
                    .filter(point ->
                            point != '\n' && point != '\t' && !engine.typeface().has(point))
                    .boxed()
                    .findFirst()
                    .map(point -> Diagnostic.at(
                                    card.card().source(),
                                    NO_GLYPH,
                                    card.card().holder(),
                                    Markup.field((Element) node.getParentNode()),
                                    Character.toString(point),
                                    String.format(Locale.ROOT, "U+%04X", point))
                            .hint());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            Optional<Diagnostic> found = missing(card, child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
