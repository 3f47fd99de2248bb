package org.youbei.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Writes a JSON value as one would type it in YAML on one line: {@code [typhoon, rainstorm]}, {@code {on: 2024-10-01}}. */
final class Flow {
    /** A text that means itself without quotes, also inside brackets. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{So}/][^:#,\\[\\]{}\"'\\n]*(?:[:#][^\\s,\\[\\]{}\"']+)*|\\d{4}-\\d{2}-\\d{2}");

    private Flow() {}

    static String of(JsonNode value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(of(item)));
            return list(items);
        }
        if (value.isObject()) {
            List<String> pairs = new ArrayList<>();
            value.properties().forEach(pair -> pairs.add(pair.getKey() + ": " + of(pair.getValue())));
            return "{" + String.join(", ", pairs) + "}";
        }
        return value.isString() ? text(value.stringValue()) : value.toString();
    }

    static String list(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    /** Returns a text plain where it may stand so, else in quotes. */
    static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() || text.matches("\\d+[a-z]+|\\d{1,3}(?:-\\d{4}){2}");
        return plain && !text.endsWith(" ")
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
