package org.youbei.text;

import java.util.List;
import java.util.Optional;

/** Finds nodes of a tree by the way that leads to them: names of keys and numbers of items. */
public final class Pointer {
    private Pointer() {}

    /** Returns the node that the steps (a key, or an index from 0) lead to. */
    public static Optional<Node> find(Node root, List<String> steps) {
        Node node = root;
        for (String step : steps) {
            Optional<Node> next = child(node, step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            node = next.get();
        }
        return Optional.of(node);
    }

    private static Optional<Node> child(Node node, String step) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.get(step);
        }
        if (node instanceof Node.Sequence sequence && step.chars().allMatch(Character::isDigit)) {
            int index = Integer.parseInt(step);
            return index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
