package org.youbei.release;

import java.util.Locale;
import java.util.Set;

/** What systems put on any stick that they see: no file of the release, and no sign of anything bad. */
final class Litter {
    private static final Set<String> FILES =
            Set.of(".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", ".localized");
    private static final Set<String> FOLDERS = Set.of(
            "system volume information",
            "$recycle.bin",
            "lost.dir",
            "lost+found",
            "__macosx",
            ".trashes",
            ".spotlight-v100",
            ".fseventsd",
            ".temporaryitems");

    private Litter() {}

    static boolean is(String path) {
        String[] names = path.substring(path.startsWith("/") ? 1 : 0)
                .toLowerCase(Locale.ROOT)
                .split("/", -1);
        String last = names[names.length - 1];
        if (FILES.contains(last) || last.startsWith("._")) {
            return true;
        }
        return names.length > 1 && (FOLDERS.contains(names[0]) || names[0].startsWith(".trash-"));
    }
}
