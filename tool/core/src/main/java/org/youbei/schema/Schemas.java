package org.youbei.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas (draft 2020-12) of a workspace, read once, compiled when first asked for. */
public final class Schemas {
    static final String BASE = "https://youbei.example/";

    private static final JsonMapper JSON = new JsonMapper();

    private final Function<String, String> assets;
    private final Map<String, JsonNode> documents = new ConcurrentHashMap<>();
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();
    private final SchemaRegistry registry;

    /** Makes the schemas of these assets: a function from a path such as {@code schemas/plan.schema.json} to its text. */
    public Schemas(Function<String, String> assets) {
        this.assets = assets;
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(this::textOfIri).schemaRegistryConfig(config));
    }

    private String textOfIri(String iri) {
        return assets.apply(iri.substring(BASE.length()));
    }

    Schema of(String schema) {
        return compiled.computeIfAbsent(schema, path -> registry.getSchema(SchemaLocation.of(BASE + path)));
    }

    /** Returns the schema at a location such as {@code schemas/common.schema.json#/$defs/id}, a chain of {@code $ref} followed to its end. */
    SchemaNode at(String path, String pointer) {
        JsonNode node = document(path).at(pointer);
        return new SchemaNode(path, node).resolved(this);
    }

    /** Returns the types that a schema asks for. */
    Shape shape(String schema) {
        return shapes.computeIfAbsent(schema, path -> Shape.of(at(path, ""), this, Shape.none()));
    }

    private JsonNode document(String path) {
        return documents.computeIfAbsent(path, p -> JSON.readTree(assets.apply(p)));
    }

    /**
     * A schema in the document that holds it.
     *
     * @param path the path of that document among the assets
     */
    record SchemaNode(String path, JsonNode json) {
        private SchemaNode resolved(Schemas all) {
            JsonNode ref = json.get("$ref");
            if (ref == null) {
                return this;
            }
            String target = ref.stringValue();
            int hash = target.indexOf('#');
            String file = hash == 0 ? path : "schemas/" + (hash < 0 ? target : target.substring(0, hash));
            return all.at(file, hash < 0 ? "" : target.substring(hash + 1));
        }

        /** Returns the schema of a property as it stands, its title and examples beside any {@code $ref}. */
        Optional<JsonNode> property(String name) {
            JsonNode properties = json.get("properties");
            return properties == null ? Optional.empty() : Optional.ofNullable(properties.get(name));
        }

        /** Returns a schema that stands inside this one's document. */
        SchemaNode inside(JsonNode node, Schemas all) {
            return new SchemaNode(path, node).resolved(all);
        }

        /** Returns whether {@code type} names this type. */
        boolean allows(String type) {
            JsonNode types = json.get("type");
            if (types == null) {
                return false;
            }
            if (types.isString()) {
                return types.stringValue().equals(type);
            }
            for (JsonNode one : types) {
                if (one.stringValue().equals(type)) {
                    return true;
                }
            }
            return false;
        }
    }
}
