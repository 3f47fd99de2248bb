package org.youbei.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which addresses a page may hold. */
final class Addresses {
    /** Without its two slashes an http address is one of the site itself, when that is read over http. */
    private static final Set<String> STARTS = Set.of("http://", "https://", "mailto:", "tel:");

    private Addresses() {}

    /** Returns an address as the page may hold it: a known scheme, a place on the page, or a file that the edition has; else null. */
    static @Nullable String allow(String typed, LinkTargets targets) {
        if (typed.startsWith("#")) {
            return typed;
        }
        if (hasScheme(typed)) {
            boolean plain = typed.chars().allMatch(c -> c > ' ' && c != 0x7F);
            String start = typed.toLowerCase(Locale.ROOT);
            return plain && STARTS.stream().anyMatch(start::startsWith) ? typed : null;
        }
        return typed.startsWith("//") ? null : targets.file(typed).orElse(null);
    }

    private static boolean hasScheme(String typed) {
        int colon = typed.indexOf(':');
        int slash = typed.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash);
    }

    /** Returns the address of a picture as the page may hold it: a file that the edition has; else null. A browser would fetch any other when the page opens. */
    static @Nullable String allowPicture(String typed, LinkTargets targets) {
        return typed.startsWith("#") || hasScheme(typed) ? null : allow(typed, targets);
    }
}
