package org.youbei.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.youbei.link.WorkspacePaths;

/** Where the files that plans hold stand in the site. */
final class Attachments {
    private static final String FOLDER = "files/";

    private Attachments() {}

    /** Returns the path from the workspace's root that a file's relative path means. */
    static Optional<String> resolve(String from, String typed) {
        return WorkspacePaths.resolve(from, typed);
    }

    /** Returns the path in the site of a file of the workspace. */
    static String path(String file) {
        return FOLDER + file;
    }

    /** Returns a path as an address, its names percent-encoded. */
    static String address(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(name -> URLEncoder.encode(URLDecoder.decode(name, StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                        .replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
