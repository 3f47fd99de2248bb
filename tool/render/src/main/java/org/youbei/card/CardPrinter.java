package org.youbei.card;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Diagnostic;
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
        return laid.isEmpty()
                ? new Printed(null, "", 0, layout.findings())
                : print(new Composer(request).compose(laid, style), request, laid.size(), layout.findings());
    }

    private Printed print(Composer.Composed composed, PrintRequest request, int cards, List<Diagnostic> findings) {
        StringBuilder picture = new StringBuilder();
        byte[] bytes = engine.print(composed.page(), request.time(), request.toString(), boxes -> {
            verify(boxes, composed.faces());
            picture.append(CardPicture.svg(boxes, composed.faces().get(0), request.size()));
        });
        return new Printed(bytes, picture.toString(), cards, findings);
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
