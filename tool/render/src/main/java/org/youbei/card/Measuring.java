package org.youbei.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.youbei.print.Boxes;
import org.youbei.print.PrintEngine;

/** Lays out the pieces of many cards one below the other on a very long page and reads off how large they are. */
final class Measuring {
    /** What stands on a card when it is one of several, at its widest. */
    private static final String WIDEST = "88/88";

    private static final String PAGE =
            "@page{size:600mm 100000mm;margin:0}body{margin:0}.face{position:static}footer{position:static}";

    private static final int AT_ONCE = 50;

    private final PrintEngine engine;
    private final String style;
    private final CardSize size;

    Measuring(PrintEngine engine, String style, CardSize size) {
        this.engine = engine;
        this.style = style;
        this.size = size;
    }

    /** Returns the sizes of the pieces of each card in a type. Cards are measured some at a time: what floats is looked for among all floats of a page. */
    List<Measured> measure(List<Markup> cards, Type type) {
        List<Measured> all = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += AT_ONCE) {
            all.addAll(measurePage(cards.subList(from, Math.min(from + AT_ONCE, cards.size())), type));
        }
        return all;
    }

    private List<Measured> measurePage(List<Markup> cards, Type type) {
        Document page = PrintEngine.trees().newDocument();
        Element body = PrintPage.start(page, style + PAGE, "", "");
        List<Pieces> all = new ArrayList<>();
        for (Markup card : cards) {
            Pieces pieces = pieces(page, card, type);
            body.appendChild(pieces.face());
            all.add(pieces);
        }
        return engine.measure(
                page,
                boxes -> all.stream().map(pieces -> measured(boxes, pieces)).toList());
    }

    /** The copies of a card's pieces that are measured. */
    private record Pieces(
            Element face, Element header, @Nullable Element back, Element flow, List<Element> atoms, Element footer) {}

    private Pieces pieces(Document page, Markup card, Type type) {
        Element face = PrintPage.face(page, card.card(), size, type);
        Element header = PrintPage.put(face, card.header());
        PrintPage.number(header, WIDEST);
        Element flow = page.createElement("div");
        flow.setAttribute("class", "flow");
        face.appendChild(flow);
        List<Element> atoms =
                card.atoms().stream().map(atom -> PrintPage.put(flow, atom)).toList();
        Element footer = PrintPage.put(face, card.footer());
        @Nullable Element back = card.back() == null ? null : PrintPage.put(face, card.back());
        if (back != null) {
            PrintPage.number(back, WIDEST);
        }
        return new Pieces(face, header, back, flow, atoms, footer);
    }

    private static Measured measured(Boxes boxes, Pieces pieces) {
        double limit = boxes.right(pieces.face());
        double origin = boxes.top(pieces.flow());
        double bottom = 0;
        List<Measured.Extent> atoms = new ArrayList<>();
        for (Element atom : pieces.atoms()) {
            if (boxes.has(atom)) {
                bottom = boxes.bottom(atom) - origin;
                atoms.add(new Measured.Extent(boxes.top(atom) - origin, bottom, boxes.reach(atom) - limit));
            } else {
                atoms.add(new Measured.Extent(bottom, bottom, 0));
            }
        }
        return new Measured(
                boxes.height(pieces.header()),
                pieces.back() == null ? 0 : boxes.height(pieces.back()),
                boxes.height(pieces.footer()),
                pieces.atoms().stream()
                        .filter(boxes::has)
                        .findFirst()
                        .map(first -> boxes.top(first) - origin)
                        .orElse(0.0),
                Math.max(boxes.reach(pieces.header()), boxes.reach(pieces.footer())) - limit,
                atoms);
    }
}
