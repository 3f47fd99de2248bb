package org.youbei.schema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What the schema says of one place in a document, in words for people.
 *
 * @param title the title of the key there, or of the list that the place is an item of
 * @param form the description of the form that its value has
 * @param example a value as one would type it, {@code …} when the schema has none
 */
record Described(Bilingual title, Bilingual form, String example) {
    private static final String NONE = "…";

    /** Returns the words for the place that steps (keys, and indexes from 0) lead to from the root of a schema. */
    static Described of(SchemaWalk walk, String schema, List<String> steps) {
        Schemas.SchemaNode node = walk.root(schema);
        JsonNode beside = node.json();
        JsonNode example = MissingNode.getInstance();
        for (String step : steps) {
            Optional<JsonNode> property = node.property(step);
            Optional<Schemas.SchemaNode> next = property.isPresent() || !isIndex(step)
                    ? walk.child(node, step)
                    : walk.item(node, Integer.parseInt(step));
            if (next.isEmpty()) {
                break;
            }
            beside = property.orElse(beside);
            example = property.map(Described::example).orElseGet(item(example, step));
            node = next.get();
        }
        return of(beside, node.json(), example);
    }

    /** Returns the words for a key of a mapping whose schema is given. */
    static Described ofKey(Schemas.SchemaNode mapping, String key, SchemaWalk walk) {
        JsonNode beside = mapping.property(key).orElse(MissingNode.getInstance());
        JsonNode form = walk.child(mapping, key).map(Schemas.SchemaNode::json).orElse(beside);
        Described described = of(beside, form, example(beside));
        return beside.isMissingNode()
                ? new Described(new Bilingual(key, key), described.form(), described.example())
                : described;
    }

    private static Described of(JsonNode beside, JsonNode form, JsonNode example) {
        String title = beside.path("title").asString(form.path("title").asString(""));
        String description = form.path("description").asString("");
        JsonNode shown = example.isMissingNode() ? example(form) : example;
        return new Described(
                Bilingual.ofTitle(title),
                Bilingual.ofDescription(description),
                shown.isMissingNode() ? NONE : Flow.of(shown));
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(Character::isDigit);
    }

    private static JsonNode example(JsonNode schema) {
        return schema.path("examples").path(0);
    }

    private static java.util.function.Supplier<JsonNode> item(@Nullable JsonNode example, String step) {
        return () -> {
            if (example == null || !example.isArray() || example.isEmpty()) {
                return MissingNode.getInstance();
            }
            return example.path(Math.min(Integer.parseInt(step), example.size() - 1));
        };
    }
}
