package org.youbei.test.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF file holds, each part as bytes: its text as it is read, every stream unpacked, every string. */
final class PdfViews {
    private final List<byte[]> views = new ArrayList<>();

    private PdfViews() {}

    static List<byte[]> of(byte[] pdf) {
        PdfViews views = new PdfViews();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            views.text(new PDFTextStripper().getText(document));
            views.text(new PDFTextStripper().getText(document).replaceAll("\\s+", ""));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                views.add(document.getDocument().getObjectFromPool(key).getObject());
            }
            views.add(document.getDocument().getTrailer());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return views.views;
    }

    private void text(String text) {
        views.add(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(COSBase value) throws IOException {
        if (value instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                views.add(in.readAllBytes());
            } catch (IOException picture) {
                views.add(stream.createRawInputStream().readAllBytes());
            }
        }
        if (value instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                text(entry.getKey().getName());
                add(entry.getValue());
            }
        } else if (value instanceof COSArray array) {
            for (COSBase item : array) {
                add(item);
            }
        } else if (value instanceof COSString string) {
            text(string.getString());
            views.add(string.getBytes());
        }
    }
}
