package org.youbei.workspace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.schema.DocumentKind;

/**
 * A document after it was read.
 *
 * @param valueOrNull what it was bound to, or null when its findings forbid it
 * @param findings what is wrong with it alone
 * @param lost the ids it would have had, when it was not bound
 * @param unread whether it could not even be parsed, so that its ids are unknown
 */
record ReadDocument(
        String path,
        DocumentKind kind,
        @Nullable Object valueOrNull,
        List<Diagnostic> findings,
        List<String> lost,
        boolean unread) {
    Optional<Object> value() {
        return Optional.ofNullable(valueOrNull);
    }
}
