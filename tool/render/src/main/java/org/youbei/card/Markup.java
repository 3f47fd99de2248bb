package org.youbei.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a template made of a card, in the pieces that a layout may move.
 *
 * @param card the card
 * @param header stands on the first face
 * @param back stands on the faces after it, or null
 * @param atoms stand one below the other, each whole on one face
 * @param footer stands on the last face of each part
 */
record Markup(Card card, Element header, @Nullable Element back, List<Element> atoms, Element footer) {
    /** A heading and the like: not the last thing on a face. */
    static boolean keeps(Element atom) {
        return hasClass(atom, "keep");
    }

    static boolean hasClass(Element element, String name) {
        return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
    }

    /** Returns the element children. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Returns the block that an element belongs to, for messages. */
    static String field(Element element) {
        for (Node node = element; node instanceof Element inside; node = node.getParentNode()) {
            if (inside.hasAttribute("data-field")) {
                return inside.getAttribute("data-field");
            }
        }
        return "";
    }
}
