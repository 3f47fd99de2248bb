package org.youbei.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.youbei.diagnostic.ToolException;
import org.youbei.workspace.Assets;

/** The letters of all that is printed, read once for a run. Whatever it has no glyph for must not be printed. */
public final class Typeface {
    private static final String FAMILY = "Print";
    private static final String FOLDER = "site/fonts/";

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final CmapLookup regularGlyphs;
    private final CmapLookup boldGlyphs;

    private Typeface(TrueTypeFont regular, TrueTypeFont bold) throws IOException {
        this.regular = regular;
        this.bold = bold;
        this.regularGlyphs = regular.getUnicodeCmapLookup();
        this.boldGlyphs = bold.getUnicodeCmapLookup();
    }

    static Typeface of(Assets assets) {
        try {
            return new Typeface(read(assets, "NotoSansSC-Regular.ttf"), read(assets, "NotoSansSC-Bold.ttf"));
        } catch (IOException broken) {
            throw new ToolException("tool.read", FOLDER, String.valueOf(broken.getMessage()));
        }
    }

    private static TrueTypeFont read(Assets assets, String name) throws IOException {
        byte[] bytes = assets.find(FOLDER + name).orElseThrow(() -> new ToolException("tool.asset", FOLDER + name));
        CharacterMap.dropTwins(bytes);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        // Ligatures and vertical forms are for other pages than ours; looking for them takes a third of the time.
        font.setEnableGsub(false);
        return font;
    }

    /**
     * A character without a glyph.
     *
     * @param element where it stands
     */
    public record Missing(Element element, int character) {}

    /** Returns the first character of a tree that cannot be printed. */
    public Optional<Missing> missing(Node tree) {
        if (tree.getNodeType() == Node.TEXT_NODE) {
            return tree.getNodeValue()
                    .codePoints()
                    .filter(point -> point != '\n' && point != '\t' && !has(point))
                    .boxed()
                    .findFirst()
                    .map(point -> new Missing((Element) tree.getParentNode(), point));
        }
        for (Node child = tree.getFirstChild(); child != null; child = child.getNextSibling()) {
            Optional<Missing> found = missing(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns whether both weights have a glyph for a character. */
    private boolean has(int codePoint) {
        return regularGlyphs.getGlyphId(codePoint) != 0 && boldGlyphs.getGlyphId(codePoint) != 0;
    }

    /** The letters as one document has them. */
    record Letters(PDFont regular, PDFont bold) {
        void to(PdfRendererBuilder builder) {
            builder.useFont(new PDFontSupplier(regular), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(bold), FAMILY, 700, FontStyle.NORMAL, true);
        }
    }

    /** Returns the letters for a document; only those that it uses are put into it. */
    Letters in(PDDocument document) {
        try {
            return new Letters(PDType0Font.load(document, regular, true), PDType0Font.load(document, bold, true));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
