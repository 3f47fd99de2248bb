package org.youbei.test.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.card.CardKind;
import org.youbei.card.Printed;
import org.youbei.card.Sheet;
import org.youbei.card.content.CardDeck;
import org.youbei.card.content.Stamp;
import org.youbei.diagnostic.Language;
import org.youbei.html.Words;
import org.youbei.model.Audience;
import org.youbei.workspace.Assets;

/** No letter of any kind of card is smaller than the kind allows (R-CARD-8), and the files of all kinds are archival and accessible. */
final class CardTypeTest {
    @ParameterizedTest
    @EnumSource(CardKind.class)
    void isNowhereSmallerThanTheFloorAndConforms(CardKind kind) throws Exception {
        CardDeck deck = new CardDeck(
                Sample.book(Audience.COMMAND),
                Sample.publicBodies(),
                Words.ofCards(Assets.builtIn(), Language.ZH),
                new Stamp("0123abcd", "2026-11-22"));
        Printed printed = Prints.printer()
                .print(
                        deck.of(kind).stream().limit(3).toList(),
                        Prints.request(kind.sizes().get(0), Sheet.A4));
        assertEquals(List.of(), printed.findings());
        double floor = kind.floor(kind.sizes().get(0)) - 0.05;
        List<String> small = new ArrayList<>();
        byte[] pdf = printed.pdf().orElseThrow();
        try (PDDocument document = Prints.open(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                for (TextPosition letter : Prints.letters(document, page)) {
                    if (!letter.getUnicode().isBlank() && letter.getFontSizeInPt() < floor) {
                        small.add(letter.getUnicode() + " " + letter.getFontSizeInPt());
                    }
                }
            }
        }
        assertEquals(List.of(), small);
        assertEquals(List.of(), CardPdfTest.violations(pdf, "ua1"));
        assertEquals(List.of(), CardPdfTest.violations(pdf, "2u"));
    }
}
