package org.youbei.test.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What files on paper must keep, for the tests of others than cards. */
public final class PdfRules {
    private PdfRules() {}

    /** Returns the rules of a flavour such as {@code 2u} that a file breaks. */
    public static List<String> violations(byte[] pdf, String flavour) throws Exception {
        return CardPdfTest.violations(pdf, flavour);
    }

    /** Returns the text of each page. */
    public static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
