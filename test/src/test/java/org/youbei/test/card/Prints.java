package org.youbei.test.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.card.CardPrinter;
import org.youbei.card.CardSize;
import org.youbei.card.PrintRequest;
import org.youbei.card.Provenance;
import org.youbei.card.Sheet;
import org.youbei.diagnostic.Language;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.print.PrintEngine;
import org.youbei.text.SourceRange;
import org.youbei.workspace.Assets;

/** Prints cards that tests make up, and reads them back. */
final class Prints {
    static final String URL = "https://plans.example.gov.cn/plan/wh-typhoon.html#card=2025";
    static final Provenance PROVENANCE = new Provenance(
            "wh-typhoon", "望海区防汛防台应急预案", "2025", "0123abcd", "2026-11-22", "2028-04-22", "望海区防汛防台抗旱指挥部办公室", URL);

    private Prints() {}

    static CardPrinter printer() {
        Assets assets = Assets.builtIn();
        return new CardPrinter(
                assets, new Templates(assets::find), Words.ofCards(assets, Language.ZH), new PrintEngine(assets));
    }

    static Card card(CardKind kind, String holder, List<Block> blocks) {
        return new Card(
                kind,
                holder,
                "wh-typhoon",
                holder,
                "防汛防台预案",
                blocks,
                PROVENANCE,
                List.of(),
                SourceRange.ofFile("plans/a.md"));
    }

    static Block steps(List<String> steps) {
        List<Block.Item> items = new ArrayList<>();
        for (String step : steps) {
            items.add(Block.Item.lead(String.valueOf(items.size() + 1), step));
        }
        return new Block("steps", "怎么做", "steps", items);
    }

    static PrintRequest request(CardSize size, Sheet sheet) {
        return new PrintRequest(
                size,
                sheet,
                0,
                0,
                PrintRequest.Flip.LONG_EDGE,
                PrintRequest.Copy.USE,
                "卡片",
                "zh-CN",
                Instant.parse("2026-11-22T00:00:00Z"));
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the letters of a page, counted from one, in the order in which they were printed. */
    static List<TextPosition> letters(PDDocument document, int page) {
        List<TextPosition> all = new ArrayList<>();
        try {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    all.add(text);
                }
            };
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    /** Returns the text of all pages in the order in which it was printed, without white space. */
    static String text(PDDocument document) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            letters(document, page).forEach(letter -> text.append(letter.getUnicode()));
        }
        return text.toString().replaceAll("\\s+", "");
    }
}
