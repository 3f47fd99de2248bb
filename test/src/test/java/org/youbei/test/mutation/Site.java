package org.youbei.test.mutation;

import java.util.List;
import org.youbei.text.Node;

/**
 * A value or key of the sample that a mutation can change.
 *
 * @param form what the schema says of it: the name of a shared definition, {@code enum}, or {@code key}
 * @param path the keys that lead to it, indexes left out
 */
record Site(String file, Node.Scalar scalar, String form, List<String> path) {
    String key() {
        return path.get(path.size() - 1);
    }

    int line() {
        return scalar.span().line();
    }
}
