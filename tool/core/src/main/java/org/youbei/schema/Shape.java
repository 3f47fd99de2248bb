package org.youbei.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The types that a schema asks for at a place and below it, every {@code $ref} followed: what typing needs, found once. */
final class Shape {
    private final Map<String, Shape> properties = new HashMap<>();
    private final Map<Pattern, Shape> patterns = new HashMap<>();
    private final List<Shape> prefix = new ArrayList<>();
    private final boolean string;
    private final boolean bool;
    private final boolean integer;
    private final boolean number;
    private @Nullable Shape items;

    private Shape(Schemas.SchemaNode schema) {
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
                .forEach(name -> shape.properties.put(name, of(schema.inside(named.path(name), all), all, known)));
        JsonNode patterned = schema.json().path("patternProperties");
        patterned
                .propertyNames()
                .forEach(pattern -> shape.patterns.put(
                        Pattern.compile(pattern), of(schema.inside(patterned.path(pattern), all), all, known)));
        schema.json().path("prefixItems").forEach(item -> shape.prefix.add(of(schema.inside(item, all), all, known)));
        JsonNode items = schema.json().path("items");
        shape.items = items.isObject() ? of(schema.inside(items, all), all, known) : null;
        return shape;
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
}
