package org.youbei.schema;

import java.util.List;
import java.util.Optional;
import org.youbei.diagnostic.Bilingual;
import org.youbei.text.Node;
import org.youbei.text.Pointer;
import org.youbei.text.Span;

/**
 * A place in a document that a finding is about.
 *
 * @param steps the keys, and indexes from 0, that lead there
 * @param node what stands there
 */
record Place(Node root, List<String> steps, Node node) {
    static Place of(Node root, List<String> steps) {
        return new Place(root, steps, Pointer.find(root, steps).orElse(root));
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    /** Returns whether it is an item of a list. */
    boolean isItem() {
        return !steps.isEmpty() && parent() instanceof Node.Sequence;
    }

    private Node parent() {
        return Pointer.find(root, steps.subList(0, steps.size() - 1)).orElse(root);
    }

    /** Returns the nearest key on the way to it, empty when there is none. */
    String key() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            Optional<Node> above = Pointer.find(root, steps.subList(0, i));
            if (above.isPresent() && above.get() instanceof Node.Mapping) {
                return steps.get(i);
            }
        }
        return "";
    }

    /** Returns what to call it in a sentence: its key, an item of a list, or the file. */
    Object name() {
        if (key().isEmpty()) {
            return isItem() ? new Bilingual("列表的一项", "an item of the list") : new Bilingual("这个文件", "the file");
        }
        return isItem() ? new Bilingual(key() + " 的一项", "an item of " + key()) : key();
    }

    /** Returns its span; only the first character of what spans several lines; that of the key when nothing stands behind it. */
    Span span() {
        if (node instanceof Node.Scalar scalar && scalar.isBlank() && !isRoot()) {
            String key = steps.get(steps.size() - 1);
            if (parent() instanceof Node.Mapping mapping) {
                return mapping.entry(key).map(entry -> entry.key().span()).orElse(node.span());
            }
        }
        Span span = node.span();
        return span.line() == span.endLine() ? span : Span.of(span.line(), span.column(), 1);
    }

    /** Returns the value as typed, shortened; a sign for a list or a mapping. */
    String typed() {
        if (node instanceof Node.Scalar scalar) {
            String text = scalar.text().replace('\n', ' ');
            int points = text.codePointCount(0, text.length());
            return points > 60 ? text.substring(0, text.offsetByCodePoints(0, 60)) + "…" : text;
        }
        return node instanceof Node.Sequence ? "[…]" : "{…}";
    }

    /** Returns whether a value was left out, or {@code null} or {@code ~} was typed in its place. */
    boolean isLeftOut() {
        return node instanceof Node.Scalar scalar
                && (scalar.isBlank()
                        || !scalar.quoted()
                                && List.of("null", "Null", "NULL", "~").contains(scalar.text()));
    }
}
