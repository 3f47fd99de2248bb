package org.youbei.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What relative paths in documents mean. */
public final class WorkspacePaths {
    private WorkspacePaths() {}

    /** Returns the path from the workspace's root that a relative one means in a file; empty when it leads out of the workspace. */
    public static Optional<String> resolve(String from, String typed) {
        int hash = typed.indexOf('#');
        String bare = hash < 0 ? typed : typed.substring(0, hash);
        if (bare.startsWith("/") || bare.contains("\\") || bare.matches("[A-Za-z]:.*")) {
            return Optional.empty();
        }
        Deque<String> names = new ArrayDeque<>(List.of(from.split("/", -1)));
        names.removeLast();
        for (String name : decode(bare).split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.equals(".") && !name.isEmpty()) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private static String decode(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
