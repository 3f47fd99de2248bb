package org.youbei.test.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.TextPosition;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.card.Sheet;
import org.youbei.card.content.CardDeck;
import org.youbei.card.content.Stamp;
import org.youbei.diagnostic.Language;
import org.youbei.edition.Projection;
import org.youbei.html.Words;
import org.youbei.link.PlanBook;
import org.youbei.model.Audience;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;
import org.youbei.workspace.Assets;
import org.youbei.workspace.Workspace;

/** The cards of the repository's own plans, printed one to a page and read back. */
final class Sample {
    private Sample() {}

    static PlanBook book(Audience audience) {
        try (Toolchain toolchain = Toolchain.open(Repository.root(), 2)) {
            PlanBook all = toolchain.check().value().orElseThrow();
            return new PlanBook(Projection.project(all.workspace(), audience));
        }
    }

    /** Returns the text of each plan as the public may read it, by the path of its file. */
    static UnaryOperator<String> publicBodies() {
        try (Toolchain toolchain = Toolchain.open(Repository.root(), 2)) {
            Workspace all = toolchain.check().value().orElseThrow().workspace();
            UnaryOperator<String> bodies =
                    Projection.edition(all, Audience.PUBLIC).bodies(toolchain::body);
            Map<String, String> read = new HashMap<>();
            all.plans().forEach(plan -> read.put(plan.file(), bodies.apply(plan.file())));
            return file -> read.getOrDefault(file, "");
        }
    }

    static List<Card> cards(PlanBook book, CardKind kind) {
        Words words = Words.ofCards(Assets.builtIn(), Language.ZH);
        return new CardDeck(book, publicBodies(), words, new Stamp("0123456789", "2026-11-22")).of(kind);
    }

    /** Returns the text of each card by its id, without white space. */
    static Map<String, String> texts(PlanBook book, CardKind kind) throws IOException {
        List<Card> cards = cards(book, kind);
        byte[] pdf = Prints.printer()
                .print(cards, Prints.request(kind.sizes().get(0), Sheet.SINGLE))
                .pdf()
                .orElseThrow();
        try (PDDocument document = Prints.open(pdf)) {
            List<Integer> starts = starts(document);
            Map<String, String> texts = new LinkedHashMap<>();
            for (int i = 0; i < cards.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : document.getNumberOfPages();
                texts.put(cards.get(i).id(), text(document, starts.get(i), end));
            }
            return texts;
        }
    }

    /** Returns the page on which each card begins, counted from zero. */
    private static List<Integer> starts(PDDocument document) throws IOException {
        List<Integer> starts = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            starts.add(document.getPages().indexOf(item.findDestinationPage(document)));
        }
        return starts;
    }

    private static String text(PDDocument document, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int page = from; page < to; page++) {
            for (TextPosition letter : Prints.letters(document, page + 1)) {
                text.append(letter.getUnicode());
            }
        }
        return bare(text.toString());
    }

    /** Returns a text as it is compared: without white space. */
    static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
