package org.youbei.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which addresses a page may hold. */
final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Addresses() {}

    /** Returns an address as the page may hold it: a known scheme, a place on the page, or a file that the edition has; else null. */
    static @Nullable String allow(String typed, LinkTargets targets) {
        if (typed.startsWith("#")) {
            return typed;
        }
        int colon = typed.indexOf(':');
        int slash = typed.indexOf('/');
        if (colon >= 0 && (slash < 0 || colon < slash)) {
            boolean plain = typed.chars().allMatch(c -> c > ' ' && c != 0x7F);
            String scheme = typed.substring(0, colon).toLowerCase(Locale.ROOT);
            return plain && SCHEMES.contains(scheme) ? typed : null;
        }
        return typed.startsWith("//") ? null : targets.file(typed).orElse(null);
    }
}
