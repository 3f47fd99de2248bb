package org.youbei.card;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.youbei.diagnostic.ToolException;
import org.youbei.html.Templates;
import org.youbei.html.Words;
import org.youbei.print.PrintEngine;

/** Fills the template of a card's kind and takes the result apart. One thread alone may use it. */
final class MarkupReader {
    private final Templates templates;
    private final Words words;
    private final DocumentBuilder reader;

    MarkupReader(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
        this.reader = PrintEngine.trees();
    }

    /**
     * What a template sees.
     *
     * @param name the kind in words
     * @param drill what drill copies carry in front, or empty
     */
    record Page(
            String kind,
            String name,
            String drill,
            String holder,
            String about,
            List<Block> blocks,
            Provenance provenance,
            Map<String, String> words) {}

    /** Returns the pieces of a card; a template that is not well formed is said by its name. */
    Markup read(Card card, String drill) {
        String template = "cards/" + card.kind().id() + ".ftlh";
        Page page = new Page(
                card.kind().id(),
                words.of("card", card.kind().id()),
                drill,
                card.holder(),
                card.about(),
                card.blocks(),
                card.provenance(),
                words.byKey());
        try {
            reader.setErrorHandler(null);
            Document document = reader.parse(new ByteArrayInputStream(templates.fill(template, page)));
            return markup(card, document.getDocumentElement(), template);
        } catch (SAXException broken) {
            throw new ToolException("tool.template", template, String.valueOf(broken.getMessage()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Markup markup(Card card, Element root, String template) {
        List<Element> parts = Markup.children(root);
        List<Element> headers = tagged(parts, "header");
        return new Markup(
                card,
                first(headers, "header", template),
                headers.size() > 1 ? headers.get(1) : null,
                Markup.children(first(tagged(parts, "div"), "div", template)),
                first(tagged(parts, "footer"), "footer", template));
    }

    private static List<Element> tagged(List<Element> parts, String tag) {
        return parts.stream().filter(part -> part.getTagName().equals(tag)).toList();
    }

    private static Element first(List<Element> found, String tag, String template) {
        if (found.isEmpty()) {
            throw new ToolException("tool.template", template, "<" + tag + "> is missing");
        }
        return found.get(0);
    }
}
