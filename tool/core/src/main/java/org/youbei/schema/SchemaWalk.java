package org.youbei.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Goes down a schema along the keys and indexes of a document, every {@code $ref} followed. */
record SchemaWalk(Schemas schemas) {
    Schemas.SchemaNode root(String schema) {
        return schemas.at(schema, "");
    }

    /** Returns the schema of a key's value. */
    Optional<Schemas.SchemaNode> child(Schemas.SchemaNode mapping, String key) {
        return mapping.property(key).or(() -> patterned(mapping, key)).map(node -> resolved(mapping, node));
    }

    private static Optional<JsonNode> patterned(Schemas.SchemaNode mapping, String key) {
        JsonNode patterns = mapping.json().path("patternProperties");
        return patterns.propertyNames().stream()
                .filter(pattern -> Pattern.compile(pattern).matcher(key).find())
                .findFirst()
                .map(patterns::path);
    }

    /** Returns the schema of a list's item. */
    Optional<Schemas.SchemaNode> item(Schemas.SchemaNode list, int index) {
        JsonNode prefix = list.json().path("prefixItems");
        @Nullable
        JsonNode found = prefix.has(index) ? prefix.get(index) : list.json().get("items");
        return Optional.ofNullable(found).map(node -> resolved(list, node));
    }

    private Schemas.SchemaNode resolved(Schemas.SchemaNode within, JsonNode node) {
        String target = node.path("$ref").asString("");
        if (target.isEmpty()) {
            return new Schemas.SchemaNode(within.path(), node);
        }
        int hash = target.indexOf('#');
        String file = hash == 0 ? within.path() : "schemas/" + (hash < 0 ? target : target.substring(0, hash));
        return schemas.at(file, hash < 0 ? "" : target.substring(hash + 1));
    }
}
