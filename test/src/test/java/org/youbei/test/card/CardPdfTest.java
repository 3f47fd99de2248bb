package org.youbei.test.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.youbei.card.Block;
import org.youbei.card.Card;
import org.youbei.card.CardKind;
import org.youbei.card.CardSize;
import org.youbei.card.PrintRequest;
import org.youbei.card.Sheet;

/** The files of cards: archival, accessible, reproducible, with codes that a phone reads and backs behind their fronts. */
final class CardPdfTest {
    private static final double POINTS_OF_MM = 72 / 25.4;

    private static List<Card> cards(int count) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Block> blocks = List.of(
                    Prints.steps(java.util.Collections.nCopies(14, "核实水位")),
                    new Block(
                            "calls",
                            "打给谁",
                            "calls",
                            List.of(Block.Item.call("", "王" + i, "值班员", List.of("0580-000-10" + (10 + i))))));
            cards.add(Prints.card(CardKind.POST, "岗位" + i, blocks));
        }
        return cards;
    }

    private static byte[] print(CardSize size, Sheet sheet) {
        return Prints.printer()
                .print(cards(3), Prints.request(size, sheet))
                .pdf()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"WALLET, A4", "STRIP, A4", "A5, A3", "DOOR, SINGLE"})
    void isPdfA2uAndPdfUa1(CardSize size, Sheet sheet) throws Exception {
        byte[] pdf = print(size, sheet);
        assertEquals(List.of(), violations(pdf, "2u"));
        assertEquals(List.of(), violations(pdf, "ua1"));
    }

    static List<String> violations(byte[] pdf, String flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted)) {
            return Foundries.defaultInstance()
                    .createValidator(wanted, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void hasTheSameBytesEachTime() {
        assertArrayEquals(print(CardSize.WALLET, Sheet.A4), print(CardSize.WALLET, Sheet.A4));
    }

    @Test
    void embedsOnlyTheLettersThatItUses() throws Exception {
        byte[] pdf = print(CardSize.WALLET, Sheet.A4);
        try (PDDocument document = Prints.open(pdf)) {
            List<String> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                fonts.add(font.getName().substring(7) + " " + font.isEmbedded());
            }
            fonts.sort(null);
            assertEquals(List.of("NotoSansSC-Bold true", "NotoSansSC-Regular true"), fonts);
        }
        assertTrue(pdf.length < 200_000, () -> pdf.length + " bytes");
    }

    @Test
    void hasATitleALanguageAndABookmarkForEachCard() throws Exception {
        try (PDDocument document = Prints.open(print(CardSize.WALLET, Sheet.A4))) {
            assertEquals("卡片", document.getDocumentInformation().getTitle());
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
            List<String> names = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> names.add(item.getTitle()));
            assertEquals(List.of("岗位0", "岗位1", "岗位2"), names);
        }
    }

    /** At 300 dots to the inch, as an office scanner or a phone at a hand's breadth sees it. */
    @ParameterizedTest
    @EnumSource(
            value = CardSize.class,
            names = {"WALLET", "ID1", "A6", "A5", "A4"})
    void carriesACodeThatCanBeRead(CardSize size) throws Exception {
        try (PDDocument document = Prints.open(Prints.printer()
                .print(
                        List.of(Prints.card(CardKind.POST, "值班员", List.of(Prints.steps(List.of("接报"))))),
                        Prints.request(size, Sheet.SINGLE))
                .pdf()
                .orElseThrow())) {
            assertEquals(Prints.URL, decode(new PDFRenderer(document).renderImageWithDPI(0, 300)));
        }
    }

    static String decode(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(
                                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @Test
    void laysTenOnASheetWithTheBacksBehindTheirFronts() throws Exception {
        List<Card> cards = cards(12);
        for (PrintRequest.Flip flip : PrintRequest.Flip.values()) {
            PrintRequest request =
                    new PrintRequest(CardSize.WALLET, Sheet.A4, 0, 0, flip, PrintRequest.Copy.USE, "卡片", "zh-CN", null);
            try (PDDocument document =
                    Prints.open(Prints.printer().print(cards, request).pdf().orElseThrow())) {
                assertEquals(4, document.getNumberOfPages());
                for (int card = 0; card < 10; card++) {
                    double[] front = place(document, 1, "岗位" + card);
                    double[] back = place(document, 2, "000-10" + (10 + card));
                    boolean sideways = flip == PrintRequest.Flip.LONG_EDGE;
                    assertEquals(sideways ? 1 - front[0] : front[0], back[0], "column of the back of card " + card);
                    assertEquals(sideways ? front[1] : 4 - front[1], back[1], "row of the back of card " + card);
                }
            }
        }
    }

    /** Returns the column and row in which a text stands. */
    private static double[] place(PDDocument document, int page, String text) {
        List<TextPosition> letters = Prints.letters(document, page).stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .toList();
        StringBuilder all = new StringBuilder();
        letters.forEach(letter -> all.append(letter.getUnicode()));
        TextPosition found = letters.get(all.indexOf(text));
        double left = found.getXDirAdj() / POINTS_OF_MM - 15;
        double top = found.getYDirAdj() / POINTS_OF_MM - 13.5;
        return new double[] {Math.floor(left / 90), Math.floor(top / 54)};
    }

    @Test
    void saysOnEachFaceOfADrillCopyThatItIsOne() throws Exception {
        PrintRequest request = new PrintRequest(
                CardSize.WALLET,
                Sheet.SINGLE,
                0,
                0,
                PrintRequest.Flip.LONG_EDGE,
                PrintRequest.Copy.DRILL,
                "卡片",
                "zh-CN",
                null);
        try (PDDocument document =
                Prints.open(Prints.printer().print(cards(1), request).pdf().orElseThrow())) {
            assertEquals(document.getNumberOfPages(), Prints.text(document).split("【演练】", -1).length - 1);
        }
    }
}
