package org.youbei.workspace;

import java.util.Map;
import java.util.regex.Pattern;
import org.youbei.text.YamlScalar;
import tools.jackson.databind.JsonNode;

/**
 * Writes a tree of texts as YAML in block style that reads back to the same tree: a null is a value left out, every other scalar its text. Quotes stand only
 * where YAML needs them.
 */
final class BlockYaml {
    private static final Pattern LITERAL = Pattern.compile("[^\\s][^\\t\\r]*[^\\n\\t\\r]\\n?", Pattern.DOTALL);

    private final StringBuilder out = new StringBuilder();

    private BlockYaml() {}

    /** Returns the text of a tree, every line ended. */
    static String write(JsonNode tree) {
        BlockYaml yaml = new BlockYaml();
        if (isEmptyOrScalar(tree)) {
            yaml.scalar(tree, 0);
            yaml.out.append('\n');
        } else {
            yaml.block(tree, 0);
        }
        return yaml.out.toString();
    }

    private static boolean isEmptyOrScalar(JsonNode node) {
        return !node.isContainer() || node.isEmpty();
    }

    private void block(JsonNode node, int indent) {
        if (node.isArray()) {
            for (JsonNode item : node) {
                out.append(" ".repeat(indent)).append('-');
                item(item, indent + 2);
            }
        } else {
            node.properties().forEach(property -> entry(property, indent, " ".repeat(indent)));
        }
    }

    /** What stands behind the hyphen of a list: a mapping begins on the hyphen's own line. */
    private void item(JsonNode item, int indent) {
        if (isEmptyOrScalar(item) || item.isArray()) {
            value(item, indent);
            return;
        }
        String lead = " ";
        for (Map.Entry<String, JsonNode> property : item.properties()) {
            entry(property, indent, lead);
            lead = " ".repeat(indent);
        }
    }

    private void entry(Map.Entry<String, JsonNode> property, int indent, String lead) {
        out.append(lead).append(YamlScalar.write(property.getKey()));
        out.append(':');
        value(property.getValue(), indent + 2);
    }

    private void value(JsonNode value, int indent) {
        if (isEmptyOrScalar(value)) {
            if (!value.isNull()) {
                out.append(' ');
                scalar(value, indent);
            }
            out.append('\n');
        } else {
            out.append('\n');
            block(value, indent);
        }
    }

    private void scalar(JsonNode value, int indent) {
        if (value.isContainer()) {
            out.append(value.isArray() ? "[]" : "{}");
            return;
        }
        String text = value.asString("");
        if (text.indexOf('\n') >= 0 && LITERAL.matcher(text).matches() && indent > 0 && YamlScalar.isVisible(text)) {
            literal(text, indent);
        } else {
            out.append(YamlScalar.write(text));
        }
    }

    private void literal(String text, int indent) {
        boolean ended = text.endsWith("\n");
        out.append(ended ? "|" : "|-");
        String lines = ended ? text.substring(0, text.length() - 1) : text;
        for (String line : lines.split("\n", -1)) {
            out.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent) + line);
        }
    }
}
