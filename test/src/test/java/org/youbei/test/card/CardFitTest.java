package org.youbei.test.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.card.CardPrinter;
import org.youbei.card.CardSize;
import org.youbei.card.Printed;
import org.youbei.card.Provenance;
import org.youbei.card.Sheet;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Phrase;

/** Nothing on a card is ever cut off: it fits, or flows to another card, or is an error that names it. */
final class CardFitTest {
    private static final double POINTS_OF_MM = 72 / 25.4;
    private static final String WORDS = "3～6小时内〈水〉立即关闭进水闸门并报告水位，转移塘内一层住户！“五停”令（第3号）12.5米、0580-000-1000；pump";

    /** Texts of every length from one character to a whole page, with marks that no line may begin or end with. */
    @Test
    void thousandRandomTextsNeitherOverflowNorVanish() {
        Random random = new Random(20261122);
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            List<String> steps = new ArrayList<>();
            for (int step = 0; step < 4; step++) {
                steps.add(text(random, 1 + random.nextInt(1 << random.nextInt(10))));
            }
            cards.add(Prints.card(CardKind.POST, "岗位" + i, List.of(Prints.steps(steps))));
        }
        for (CardSize size : List.of(CardSize.WALLET, CardSize.A6)) {
            everyLetterStandsOnItsCard(cards, size);
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int from = random.nextInt(WORDS.length());
            text.append(WORDS, from, Math.min(WORDS.length(), from + 1 + random.nextInt(9)));
        }
        return text.toString();
    }

    private static void everyLetterStandsOnItsCard(List<Card> cards, CardSize size) {
        Printed printed = Prints.printer().print(cards, Prints.request(size, Sheet.SINGLE));
        List<String> refused = printed.findings().stream()
                .map(finding -> finding.code().id())
                .distinct()
                .toList();
        assertTrue(List.of(List.of(), List.of("YB1003")).contains(refused), () -> "refused " + refused);
        assertEquals(cards.size(), printed.cards() + printed.findings().size());
        try (PDDocument document = Prints.open(printed.pdf().orElseThrow())) {
            lettersAreInside(document, size);
            String text = Prints.text(document);
            List<String> lost = new ArrayList<>();
            for (Card card : cards) {
                boolean isRefused = printed.findings().stream().anyMatch(finding -> says(finding, card.holder()));
                for (var step : card.blocks().get(0).items()) {
                    if (!isRefused && !text.contains(step.text().replaceAll("\\s+", ""))) {
                        lost.add(step.text());
                    }
                }
            }
            assertEquals(List.of(), lost);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static boolean says(Diagnostic finding, String holder) {
        return finding.message().arguments().contains(holder);
    }

    private static void lettersAreInside(PDDocument document, CardSize size) {
        List<String> outside = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            for (TextPosition letter : Prints.letters(document, page)) {
                double right = letter.getXDirAdj() + letter.getWidthDirAdj();
                if (letter.getXDirAdj() < 2 * POINTS_OF_MM
                        || right > (size.width() - 2) * POINTS_OF_MM
                        || letter.getYDirAdj() > (size.height() - 2) * POINTS_OF_MM
                        || letter.getYDirAdj() - letter.getHeightDir() < 2 * POINTS_OF_MM) {
                    outside.add(page + ": " + letter.getUnicode());
                }
            }
        }
        assertEquals(List.of(), outside);
    }

    @Test
    void printsNoLetterSmallerThanTheFloor() throws Exception {
        List<Card> cards = List.of(Prints.card(
                CardKind.POST, "值班员", List.of(Prints.steps(List.of("接报后立即核实。".repeat(12), "逐级报告。".repeat(30))))));
        Printed printed = Prints.printer().print(cards, Prints.request(CardSize.WALLET, Sheet.A4));
        try (PDDocument document = Prints.open(printed.pdf().orElseThrow())) {
            double smallest = Prints.letters(document, 1).stream()
                    .filter(letter -> !letter.getUnicode().isBlank())
                    .mapToDouble(TextPosition::getFontSizeInPt)
                    .min()
                    .orElseThrow();
            assertTrue(smallest >= 8.99, () -> "type of " + smallest + " points");
        }
    }

    @Test
    void flowsToASecondCardThatSaysSo() throws Exception {
        List<Card> cards = List.of(
                Prints.card(CardKind.POST, "值班员", List.of(Prints.steps(java.util.Collections.nCopies(30, "核实并报告水位")))));
        Printed printed = Prints.printer().print(cards, Prints.request(CardSize.WALLET, Sheet.A4));
        try (PDDocument document = Prints.open(printed.pdf().orElseThrow())) {
            String text = Prints.text(document);
            assertTrue(text.contains("岗位应急处置卡1/2") && text.contains("岗位应急处置卡2/2"), text);
        }
    }

    @Test
    void refusesACharacterWithoutAGlyphByNameAndField() {
        CardPrinter printer = Prints.printer();
        List<Card> cards = List.of(
                Prints.card(CardKind.POST, "甲", List.of(Prints.steps(List.of("到\uD849\uDC96村集合")))),
                Prints.card(CardKind.POST, "乙", List.of(Prints.steps(List.of("到村口集合")))));
        Printed printed = printer.print(cards, Prints.request(CardSize.WALLET, Sheet.A4));
        assertEquals(1, printed.cards());
        assertEquals(
                List.of("YB1001 [甲, 怎么做, \uD849\uDC96, U+22496]"),
                printed.findings().stream().map(CardFitTest::said).toList());
    }

    @Test
    void refusesAStepThatFitsOnNoFace() {
        Printed printed = Prints.printer()
                .print(
                        List.of(Prints.card(CardKind.POST, "甲", List.of(Prints.steps(List.of("长".repeat(900)))))),
                        Prints.request(CardSize.WALLET, Sheet.A4));
        assertEquals(0, printed.cards());
        assertEquals("YB1003", printed.findings().get(0).code().id());
    }

    @Test
    void namesTheNextSizeThatTheKindIsMadeIn() {
        List<Card> cards = List.of(Prints.card(CardKind.POST, "甲", List.of(Prints.steps(List.of("长".repeat(6000))))));
        assertEquals(
                "YB1003.hint [a6]", hint(Prints.printer().print(cards, Prints.request(CardSize.WALLET, Sheet.A4))));
        assertEquals("YB1003.none []", hint(Prints.printer().print(cards, Prints.request(CardSize.A4, Sheet.A4))));
    }

    private static String hint(Printed printed) {
        Phrase hint = printed.findings().get(0).advice().orElseThrow();
        return hint.key() + " " + hint.arguments();
    }

    @Test
    void refusesANumberThatIsWiderThanTheCard() {
        Printed printed = Prints.printer()
                .print(
                        List.of(Prints.card(
                                CardKind.POST, "甲", List.of(Prints.steps(List.of("代码" + "1234567890".repeat(9)))))),
                        Prints.request(CardSize.WALLET, Sheet.A4));
        assertEquals(0, printed.cards());
        assertEquals("YB1002", printed.findings().get(0).code().id());
    }

    @Test
    void refusesAPlanIdThatIsWiderThanTheFoot() {
        Card card = Prints.card(CardKind.POST, "甲", List.of(Prints.steps(List.of("接报"))));
        Provenance long80 = new Provenance("p".repeat(80), "预案", "2025", "", "", "", "", Prints.URL);
        Printed printed = Prints.printer()
                .print(
                        List.of(new Card(
                                card.kind(),
                                card.id(),
                                card.unit(),
                                card.holder(),
                                card.about(),
                                card.blocks(),
                                long80,
                                List.of(),
                                card.source())),
                        Prints.request(CardSize.WALLET, Sheet.A4));
        assertEquals(0, printed.cards());
        assertEquals("YB1002", printed.findings().get(0).code().id());
        assertEquals(
                "provenance", printed.findings().get(0).message().arguments().get(1));
    }

    @ParameterizedTest
    @EnumSource(CardSize.class)
    void printsEachSizeOnPaperOfItsOwn(CardSize size) throws Exception {
        Printed printed = Prints.printer()
                .print(
                        List.of(Prints.card(CardKind.POST, "值班员", List.of(Prints.steps(List.of("接报", "核实", "报告"))))),
                        Prints.request(size, Sheet.SINGLE));
        try (PDDocument document = Prints.open(printed.pdf().orElseThrow())) {
            double panels = size == CardSize.STRIP ? 3 : 1;
            assertEquals(
                    size.width() * panels * POINTS_OF_MM,
                    document.getPage(0).getMediaBox().getWidth(),
                    0.1);
            assertEquals(
                    size.height() * POINTS_OF_MM,
                    document.getPage(0).getMediaBox().getHeight(),
                    0.1);
        }
    }

    private static String said(Diagnostic finding) {
        return finding.code().id() + " " + finding.message().arguments();
    }
}
