package org.youbei.test.leak;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.youbei.schema.DocumentKind;
import org.youbei.test.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The fields of the schemas in which a word can be hidden, and the fields of a document that hold one. */
final class SchemaLeaves {
    /** Types of which no value can be told from another of the same: closed lists, spans, levels, places of the tree. */
    private static final Set<String> CLOSED = Set.of(
            "flag",
            "span",
            "signedSpan",
            "monthDay",
            "time",
            "timelineTime",
            "drillTime",
            "moment",
            "responseLevel",
            "warning",
            "percent",
            "timezone",
            "ruleId",
            "year",
            "fingerprint",
            "sectionId",
            "placeCode",
            "channel");

    /**
     * Fields whose values cannot be told apart: days that must be of the year of their folder (that blind drills keep theirs is {@code DrillSecrecyTest}'s), small
     * numbers, codes of a closed form.
     */
    private static final Set<String> PLAIN = Set.of(
            "PROGRAMME/drills/*/date",
            "PROGRAMME/drills/*/window/from",
            "PROGRAMME/drills/*/window/to",
            "TRAININGS/*/date",
            "TRAININGS/*/people",
            "TRAININGS/*/hours",
            "RESULT/held/date",
            "RESULT/actions/*/commit",
            "ACTIVATION/actions/*/commit",
            "RESULT/scores/*/score",
            "RESULT/timeline/*/row",
            "WORKSPACE/limits/file",
            "WORKSPACE/limits/plans",
            "WORKSPACE/profile",
            "ORGANISATIONS/*/uscc",
            "SUPPLIES/*/class");

    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonNode root;
    private final JsonNode common;
    private final Set<String> leaves = new TreeSet<>();

    private SchemaLeaves(JsonNode root, JsonNode common) {
        this.root = root;
        this.common = common;
    }

    /** Returns the pointers of all fields of a kind that can hold a canary, with {@code *} for any item. */
    static Set<String> of(DocumentKind kind) throws IOException {
        SchemaLeaves leaves = new SchemaLeaves(read(kind.schema()), read("schemas/common.schema.json"));
        leaves.walk(leaves.root, "", "");
        leaves.leaves.removeIf(pointer -> PLAIN.contains(kind + pointer));
        return leaves.leaves;
    }

    private static JsonNode read(String path) throws IOException {
        return JSON.readTree(Files.readString(Repository.root().resolve(path)));
    }

    private void walk(JsonNode schema, String pointer, String type) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asString();
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            boolean isOwn = reference.startsWith("#") && root.path("$defs").has(name);
            walk((isOwn ? root : common).get("$defs").get(name), pointer, name);
        } else if (schema.has("properties")) {
            schema.get("properties")
                    .propertyStream()
                    .forEach(property -> walk(property.getValue(), pointer + "/" + property.getKey(), ""));
        } else if (schema.has("items")) {
            walk(schema.get("items"), pointer + "/*", type);
        } else if (!schema.has("enum") && !CLOSED.contains(type)) {
            leaves.add(pointer);
        }
    }

    /** Returns the pointers of the fields of a text (YAML, or Markdown with YAML before it) whose value holds a canary. */
    static Set<String> filled(String text) {
        String yaml = text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---\n", 4)) : text;
        Set<String> filled = new TreeSet<>();
        collect(YAML.readTree(yaml), "", filled);
        return filled;
    }

    private static void collect(JsonNode node, String pointer, Set<String> filled) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(property -> collect(property.getValue(), pointer + "/" + property.getKey(), filled));
        } else if (node.isArray()
                && !Canaries.in(node.toString()).isEmpty()
                && node.get(0).isNumber()) {
            filled.add(pointer);
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, pointer + "/*", filled));
        } else if (!Canaries.in(node.asString()).isEmpty()) {
            filled.add(pointer);
        }
    }
}
