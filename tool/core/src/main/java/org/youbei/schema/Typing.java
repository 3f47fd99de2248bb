package org.youbei.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.text.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives the scalars of a tree the types that its schema asks for, so that a quoted value equals the plain one: a text becomes a number or a truth value only
 * where the schema wants one and does not also take text.
 */
final class Typing {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");

    private final Schemas schemas;

    Typing(Schemas schemas) {
        this.schemas = schemas;
    }

    /** Returns the tree as JSON, typed by its schema. */
    JsonNode type(String schema, Node root) {
        return type(root, schemas.shape(schema));
    }

    private JsonNode type(Node node, @Nullable Shape shape) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            for (Node.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                object.set(key, type(entry.value(), shape == null ? null : shape.child(key)));
            }
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            return array(sequence.items(), shape);
        }
        return scalar((Node.Scalar) node, shape);
    }

    private ArrayNode array(List<Node> items, @Nullable Shape shape) {
        ArrayNode array = JSON.arrayNode(items.size());
        for (int i = 0; i < items.size(); i++) {
            array.add(type(items.get(i), shape == null ? null : shape.item(i)));
        }
        return array;
    }

    private static JsonNode scalar(Node.Scalar scalar, @Nullable Shape shape) {
        String text = scalar.text();
        if (scalar.isBlank()) {
            return JSON.nullNode();
        }
        if (shape == null || shape.takesText()) {
            return JSON.stringNode(text);
        }
        if (shape.takesTruth() && (text.equals("true") || text.equals("false"))) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (shape.takesInteger() && isInteger(text)) {
            return JSON.numberNode(new BigInteger(text));
        }
        if (shape.takesNumber() && isNumber(text)) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return JSON.stringNode(text);
    }

    static boolean isInteger(String text) {
        return INTEGER.matcher(text).matches();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
