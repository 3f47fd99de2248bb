package org.youbei.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.text.Node;
import tools.jackson.databind.JsonNode;

/**
 * What a schema asks for at a place and below it, every {@code $ref} followed, found once: the types, which typing needs, and enough of the rest to tell at a
 * glance that a tree follows its schema. Nearly all do; only the others are worth the validator's time.
 */
final class Shape {
    private final Map<String, Shape> properties = new HashMap<>();
    private final Map<Pattern, Shape> patterns = new HashMap<>();
    private final List<Shape> prefix = new ArrayList<>();
    private final boolean string;
    private final boolean bool;
    private final boolean integer;
    private final boolean number;
    private final boolean object;
    private final boolean array;
    private final boolean closed;
    private final boolean typed;
    private final List<String> required = new ArrayList<>();
    private final Constraints constraints;
    private boolean sure;
    private @Nullable Shape items;

    private Shape(Schemas.SchemaNode schema) {
        typed = schema.json().has("type");
        object = schema.allows("object");
        array = schema.allows("array");
        JsonNode additional = schema.json().path("additionalProperties");
        closed = additional.isBoolean() && !additional.booleanValue();
        schema.json().path("required").forEach(key -> required.add(key.asString()));
        constraints = new Constraints(schema.json());
        sure = constraints.isKnown();
        string = schema.allows("string");
        bool = schema.allows("boolean");
        integer = schema.allows("integer");
        number = schema.allows("number");
    }

    /** Returns the shape of a schema; schemas that refer to themselves share one shape. */
    static Shape of(Schemas.SchemaNode schema, Schemas all, Map<JsonNode, Shape> known) {
        Shape earlier = known.get(schema.json());
        if (earlier != null) {
            return earlier;
        }
        Shape shape = new Shape(schema);
        known.put(schema.json(), shape);
        JsonNode named = schema.json().path("properties");
        named.propertyNames()
                .forEach(name -> shape.properties.put(name, shape.inside(schema, named.path(name), all, known)));
        JsonNode patterned = schema.json().path("patternProperties");
        patterned
                .propertyNames()
                .forEach(pattern -> shape.patterns.put(
                        Pattern.compile(pattern), shape.inside(schema, patterned.path(pattern), all, known)));
        schema.json().path("prefixItems").forEach(item -> shape.prefix.add(shape.inside(schema, item, all, known)));
        JsonNode items = schema.json().path("items");
        shape.items = items.isObject() ? shape.inside(schema, items, all, known) : null;
        shape.sure &= !items.isBoolean();
        return shape;
    }

    private Shape inside(Schemas.SchemaNode schema, JsonNode part, Schemas all, Map<JsonNode, Shape> known) {
        sure &= !part.has("$ref") || Constraints.isPlainReference(part);
        return of(schema.inside(part, all), all, known);
    }

    /** Returns a map for {@link #of} that tells schemas apart by identity, since equal ones may stand in different documents. */
    static Map<JsonNode, Shape> none() {
        return new IdentityHashMap<>();
    }

    @Nullable
    Shape child(String key) {
        Shape named = properties.get(key);
        if (named != null || patterns.isEmpty()) {
            return named;
        }
        return patterns.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(key).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Shape item(int index) {
        return index < prefix.size() ? prefix.get(index) : items;
    }

    boolean takesText() {
        return string;
    }

    boolean takesTruth() {
        return bool;
    }

    boolean takesInteger() {
        return integer;
    }

    boolean takesNumber() {
        return number;
    }

    /** Returns true only when a tree surely follows the schema; when it may not, the validator has the word. */
    boolean admits(Node node) {
        if (!sure) {
            return false;
        }
        if (node instanceof Node.Mapping mapping) {
            return (object || !typed) && admitsMapping(mapping);
        }
        if (node instanceof Node.Sequence sequence) {
            return (array || !typed) && admitsItems(sequence.items());
        }
        return admitsScalar((Node.Scalar) node);
    }

    private boolean admitsMapping(Node.Mapping mapping) {
        int found = 0;
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            Shape child = child(key);
            if (child == null ? closed : !child.admits(entry.value())) {
                return false;
            }
            found += required.contains(key) ? 1 : 0;
        }
        // A key that is both named and patterned would have to follow both.
        boolean simple = properties.isEmpty() || patterns.isEmpty();
        return simple
                && found == required.size()
                && constraints.admitKeys(mapping.entries().size());
    }

    private boolean admitsItems(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Shape item = item(i);
            if (item != null && !item.admits(nodes.get(i))) {
                return false;
            }
        }
        return constraints.admitItems(nodes.size());
    }

    private boolean admitsScalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.isBlank()) {
            return false;
        }
        if (string || !typed) {
            return constraints.admitText(text);
        }
        if (bool && (text.equals("true") || text.equals("false"))) {
            return constraints.admitTruth();
        }
        boolean number = integer && Typing.isInteger(text) || this.number && Typing.isNumber(text);
        return number && constraints.admitNumber(text);
    }
}
