package org.youbei.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.print.Boxes;
import org.youbei.print.PrintEngine;
import org.youbei.workspace.Assets;

/** Prints cards: lays them out, puts them on sheets and makes the PDF (PDF/A-2u, PDF/UA-1). Letters and templates are read once. One thread alone may use it. */
public final class CardPrinter {
    private static final String STYLE = "templates/cards/cards.css";
    private static final double ROUNDING = 0.15;

    private final PrintEngine engine;
    private final MarkupReader reader;
    private final Words words;
    private final String style;

    /** Makes a printer with the templates of these assets and an engine that no one else uses. */
    public CardPrinter(Assets assets, Templates templates, Words words, PrintEngine engine) {
        this.engine = engine;
        this.reader = new MarkupReader(templates, words);
        this.words = words;
        this.style = assets.text(STYLE);
    }

    /** Prints cards of one kind on one file. */
    public Printed print(List<Card> cards, PrintRequest request) {
        String drill = request.copy() == PrintRequest.Copy.DRILL ? words.say("card.drill") : "";
        List<Markup> markups = new ArrayList<>();
        for (Card card : cards) {
            markups.add(reader.read(card, drill));
        }
        CardLayout layout = new CardLayout(engine, style, request.size());
        List<Laid> laid = layout.lay(markups);
        List<Card> leftOut = leftOut(cards, laid);
        if (laid.isEmpty()) {
            return new Printed(null, "", 0, leftOut, layout.findings());
        }
        StringBuilder picture = new StringBuilder();
        byte[] pdf = print(new Composer(request).compose(laid, style), request, picture);
        return new Printed(pdf, picture.toString(), laid.size(), leftOut, layout.findings());
    }

    private static List<Card> leftOut(List<Card> cards, List<Laid> laid) {
        Set<Card> printed = Collections.newSetFromMap(new IdentityHashMap<>());
        laid.forEach(each -> printed.add(each.markup().card()));
        return cards.stream().filter(card -> !printed.contains(card)).toList();
    }

    /** Returns a file, and adds a picture of its first face. */
    private byte[] print(Composer.Composed composed, PrintRequest request, StringBuilder picture) {
        return engine.print(composed.page(), request.time(), request.toString(), boxes -> {
            verify(boxes, composed.faces());
            picture.append(CardPicture.svg(boxes, composed.faces().get(0), request.size()));
        });
    }

    /** The last look before printing: nothing may lie beyond its face, whatever was measured before. */
    private static void verify(Boxes boxes, List<Composer.PlacedFace> faces) {
        for (Composer.PlacedFace face : faces) {
            double right = boxes.right(face.face());
            double bottom = face.footer() == face.face() ? boxes.bottom(face.face()) : boxes.top(face.footer());
            if (boxes.reach(face.face()) > right + ROUNDING) {
                throw new IllegalStateException(
                        "printed beyond its face: " + face.card().id());
            }
            face.atoms().stream().filter(boxes::has).forEach(atom -> {
                if (boxes.bottom(atom) > bottom + ROUNDING || boxes.reach(atom) > right + ROUNDING) {
                    throw new IllegalStateException(
                            "printed beyond its face: " + face.card().id() + " "
                                    + atom.getTextContent().strip() + " " + boxes.bottom(atom) + " > " + bottom);
                }
            });
        }
    }
}
