package org.youbei.document.drill;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.ToolException;
import org.youbei.print.Boxes;
import org.youbei.print.PrintEngine;
import org.youbei.print.Typeface;
import org.youbei.text.SourceRange;

/** A page tree that a template filled, once it is known that all its characters can be printed. */
final class PageTree {
    static final Code NO_GLYPH = Code.error("YB1004");

    private static final double ROUNDING = 0.3;
    private static final int EXCERPT = 20;

    private PageTree() {}

    /**
     * Returns the tree, or the first character that cannot be printed.
     *
     * @param template its path, for whoever wrote a broken one
     * @param title of the paper, for findings
     * @param source where findings stand
     */
    static Outcome<Document> read(byte[] filled, Typeface typeface, String template, String title, SourceRange source) {
        OptionalInt forbidden = forbidden(filled);
        if (forbidden.isPresent()) {
            return Outcome.failed(noGlyph(title, source, "", forbidden.getAsInt()));
        }
        Document tree = tree(filled, template);
        return typeface.missing(tree)
                .map(missing -> Outcome.<Document>failed(
                        noGlyph(title, source, missing.element().getTextContent(), missing.character())))
                .orElseGet(() -> Outcome.of(tree));
    }

    private static Document tree(byte[] filled, String template) {
        try {
            var reader = PrintEngine.trees();
            reader.setErrorHandler(null);
            return reader.parse(new ByteArrayInputStream(filled));
        } catch (SAXException broken) {
            throw new ToolException("tool.template", template, String.valueOf(broken.getMessage()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the first character that no page tree may hold (XML 1.0, 2.2): YAML can spell any. */
    private static OptionalInt forbidden(byte[] filled) {
        return new String(filled, StandardCharsets.UTF_8)
                .codePoints()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0xFFFE || c == 0xFFFF)
                .findFirst();
    }

    private static Diagnostic noGlyph(String title, SourceRange source, String text, int character) {
        String line = text.strip();
        int end = line.offsetByCodePoints(0, Math.min(EXCERPT, line.codePointCount(0, line.length())));
        return Diagnostic.at(
                        source,
                        NO_GLYPH,
                        title,
                        line.substring(0, end),
                        Character.toString(character),
                        String.format(Locale.ROOT, "U+%04X", character))
                .hint();
    }

    static Element body(Document tree) {
        return Optional.ofNullable((Element)
                        tree.getDocumentElement().getElementsByTagName("body").item(0))
                .orElseThrow();
    }

    /** The last look before printing: nothing may be cut off at the right. */
    static void verify(Boxes boxes, Document tree, String paper) {
        Element body = body(tree);
        if (boxes.reach(body) > boxes.right(body) + ROUNDING) {
            throw new IllegalStateException(
                    "printed beyond the paper: " + paper + " " + boxes.reach(body) + " > " + boxes.right(body));
        }
    }
}
