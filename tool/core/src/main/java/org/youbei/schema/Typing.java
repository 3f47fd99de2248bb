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

    /** Returns the tree as JSON, typed by the schema of its kind. */
    JsonNode type(DocumentKind kind, Node root) {
        return type(root, schemas.root(kind));
    }

    private JsonNode type(Node node, Schemas.@Nullable SchemaNode schema) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            for (Node.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                object.set(key, type(entry.value(), schema == null ? null : child(schema, key)));
            }
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            return array(sequence.items(), schema);
        }
        return scalar((Node.Scalar) node, schema);
    }

    private ArrayNode array(List<Node> items, Schemas.@Nullable SchemaNode schema) {
        ArrayNode array = JSON.arrayNode(items.size());
        for (int i = 0; i < items.size(); i++) {
            array.add(type(items.get(i), schema == null ? null : item(schema, i)));
        }
        return array;
    }

    private Schemas.@Nullable SchemaNode child(Schemas.SchemaNode schema, String key) {
        return schema.child(key, schemas).orElse(null);
    }

    private Schemas.@Nullable SchemaNode item(Schemas.SchemaNode schema, int index) {
        return schema.items(index, schemas).orElse(null);
    }

    private static JsonNode scalar(Node.Scalar scalar, Schemas.@Nullable SchemaNode schema) {
        String text = scalar.text();
        if (scalar.isBlank()) {
            return JSON.nullNode();
        }
        if (schema == null || schema.allows("string")) {
            return JSON.stringNode(text);
        }
        if (schema.allows("boolean") && (text.equals("true") || text.equals("false"))) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (schema.allows("integer") && INTEGER.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text));
        }
        if (schema.allows("number") && NUMBER.matcher(text).matches()) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return JSON.stringNode(text);
    }
}
