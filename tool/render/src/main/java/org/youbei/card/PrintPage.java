package org.youbei.card;

import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the page trees that are laid out. */
final class PrintPage {
    private PrintPage() {}

    /** Begins a page tree and returns its body. */
    static Element start(Document page, String style, String title, String language) {
        Element html = page.createElement("html");
        html.setAttribute("lang", language);
        page.appendChild(html);
        Element head = add(html, "head");
        add(head, "title").setTextContent(title);
        Element subject = add(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        add(head, "style").setTextContent(style);
        return add(html, "body");
    }

    static Element add(Element parent, String tag) {
        Element element = parent.getOwnerDocument().createElement(tag);
        parent.appendChild(element);
        return element;
    }

    /** Puts a copy of an element at the end of another and returns the copy. */
    static Element put(Element parent, Node source) {
        Element copy = (Element) parent.getOwnerDocument().importNode(source, true);
        parent.appendChild(copy);
        return copy;
    }

    /** Writes which of several cards it is into a header. */
    static void number(Element header, String mark) {
        for (Element child : Markup.children(header)) {
            if (Markup.hasClass(child, "part")) {
                child.setTextContent(mark);
            }
            number(child, mark);
        }
    }

    /** Returns a face as large as what may be printed on it. */
    static Element face(Document page, Card card, CardSize size, Type type) {
        Element face = page.createElement("div");
        face.setAttribute(
                "class",
                "face kind-" + card.kind().id() + " size-" + size.id() + " phones-"
                        + type.phones().name().toLowerCase(Locale.ROOT));
        face.setAttribute(
                "style",
                "width:" + mm(size.width() - 2 * size.padding()) + ";font-size:" + number(type.points()) + "pt");
        return face;
    }

    static String mm(double millimetres) {
        return number(millimetres) + "mm";
    }

    /** Returns a number with at most three digits after the point, the same on every machine. */
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        String sign = thousandths < 0 ? "-" : "";
        long rest = Math.abs(thousandths) % 1000;
        String whole = sign + Math.abs(thousandths) / 1000;
        return rest == 0 ? whole : whole + "." + String.valueOf(1000 + rest).substring(1);
    }
}
