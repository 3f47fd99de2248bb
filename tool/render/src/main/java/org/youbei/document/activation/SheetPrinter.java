package org.youbei.document.activation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.youbei.diagnostic.ToolException;
import org.youbei.html.Html;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.print.PrintEngine;
import org.youbei.print.Typeface;
import org.youbei.workspace.Assets;

/** Lays a sheet out as a PDF (PDF/A-2u, PDF/UA-1) on A4. */
public final class SheetPrinter {
    private static final String TEMPLATE = "activation/sheet.ftlh";

    private final Templates templates;
    private final Words words;
    private final String lang;
    private final Html style;
    private final PrintEngine engine;

    /** Makes a printer with the templates and letters of these assets. */
    public SheetPrinter(Assets assets, Words words, String lang) {
        this.templates = new Templates(assets::find);
        this.words = words;
        this.lang = lang;
        this.style = new Html(assets.text("templates/activation/sheet.css"));
        this.engine = new PrintEngine(assets);
    }

    /** What the template sees. */
    record Page(String lang, Html style, String imprint, SheetPage sheet, Map<String, String> words) {}

    /**
     * Returns a sheet as a PDF; a character that cannot be printed is said by itself and where it stands.
     *
     * @param imprint from which state of the workspace it comes
     * @param time when it is dated, or null when nothing tells
     */
    public byte[] pdf(SheetPage sheet, String imprint, @Nullable Instant time) {
        byte[] filled = templates.fill(TEMPLATE, new Page(lang, style, imprint, sheet, words.byKey()));
        Document tree = tree(filled);
        Optional<Typeface.Missing> missing = engine.typeface().missing(tree);
        missing.ifPresent(found -> {
            throw new ToolException(
                    "tool.activate.glyph",
                    Character.toString(found.character()),
                    String.format(Locale.ROOT, "U+%04X", found.character()),
                    found.element().getTextContent().strip());
        });
        return engine.print(tree, time, sheet.title(), boxes -> {});
    }

    private static Document tree(byte[] filled) {
        try {
            var reader = PrintEngine.trees();
            reader.setErrorHandler(null);
            return reader.parse(new ByteArrayInputStream(filled));
        } catch (SAXException broken) {
            throw new ToolException("tool.template", TEMPLATE, String.valueOf(broken.getMessage()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
