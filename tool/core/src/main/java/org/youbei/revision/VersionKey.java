package org.youbei.revision;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.parse.YamlParser;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;
import org.youbei.text.Node;

/** Reads the {@code version} of a plan out of its file, without looking at the rest where it stands on a line of its own. */
final class VersionKey {
    private static final Pattern LINE = Pattern.compile("(?m)^version[ \\t]*:.*$");

    private VersionKey() {}

    /** Returns the version that a file gives; empty when it gives none. */
    static String of(byte[] file) {
        Optional<FrontMatter> cut = FrontMatter.of(new String(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        if (cut.isEmpty()) {
            return "";
        }
        String yaml = cut.get().yaml();
        Matcher line = LINE.matcher(yaml);
        return find(line.find() ? line.group() + "\n" : yaml);
    }

    private static String find(String yaml) {
        return YamlParser.parse("", yaml, 2, Limits.FRONT_MATTER_NODES)
                .value()
                .filter(Node.Mapping.class::isInstance)
                .flatMap(root -> ((Node.Mapping) root).get("version"))
                .filter(Node.Scalar.class::isInstance)
                .map(version -> ((Node.Scalar) version).text())
                .orElse("");
    }
}
