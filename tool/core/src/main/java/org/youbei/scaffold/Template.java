package org.youbei.scaffold;

import java.util.Map;
import org.youbei.workspace.Assets;

/** A text with blanks {@code {{name}}}. A line that is one blank and nothing else is left out when its blank is empty. */
final class Template {
    private Template() {}

    static String fill(Assets assets, String path, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        for (String line : assets.text(path).lines().toList()) {
            String filled = fill(path, line, values);
            boolean isBlankAlone = line.startsWith("{{") && line.endsWith("}}");
            if (!isBlankAlone || !filled.isEmpty()) {
                out.append(filled).append('\n');
            }
        }
        return out.toString();
    }

    private static String fill(String path, String line, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = line.indexOf("{{"); open >= 0; open = line.indexOf("{{", at)) {
            int close = line.indexOf("}}", open);
            String name = line.substring(open + 2, close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no value for {{" + name + "}} in " + path);
            }
            out.append(line, at, open).append(value);
            at = close + 2;
        }
        return out.append(line.substring(at)).toString();
    }
}
