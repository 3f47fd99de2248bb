package org.youbei.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.text.Node;
import tools.jackson.databind.JsonNode;

/** Findings about one value: the wrong type, form, range or length, or not one of those allowed. */
final class ValueFindings {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[，、,；;]\\s*");

    private final SchemaWalk walk;

    ValueFindings(Schemas schemas) {
        this.walk = new SchemaWalk(schemas);
    }

    /** Returns the finding of an error at a value. */
    Diagnostic of(String file, String document, Place place, Schemas.SchemaNode schema, Error error) {
        Described described = Described.of(walk, document, place.steps());
        return switch (error.getKeyword()) {
            case "enum", "const" -> notInList(file, place, schema.json());
            case "type" -> wrongType(file, place, schema, described);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> outOfRange(file, place, schema.json());
            case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "uniqueItems" ->
                wrongLength(file, place, described, error);
            default -> wrongForm(file, place, schema.json(), described);
        };
    }

    private static Diagnostic notInList(String file, Place place, JsonNode schema) {
        String typed = place.typed();
        List<String> allowed = new ArrayList<>();
        schema.path("enum").forEach(value -> allowed.add(value.asString()));
        Diagnostic finding = Diagnostic.at(file, place.span(), SchemaChecker.NOT_IN_LIST, place.name(), typed);
        return meant(typed, schema)
                .or(() -> Mending.of(typed, allowed::contains))
                .or(() -> Nearest.of(typed, allowed))
                .map(nearest -> finding.hintOf("nearest", nearest, explained(schema)))
                .orElseGet(() -> finding.hint(explained(schema)));
    }

    /** The allowed value whose Chinese description the typed word begins or that begins the word: 有效 means {@code in-force}. */
    private static Optional<String> meant(String typed, JsonNode schema) {
        JsonNode descriptions = schema.path("markdownEnumDescriptions");
        for (int i = 0; i < descriptions.size(); i++) {
            String chinese = Bilingual.ofTitle(descriptions.get(i).asString()).chinese();
            if (typed.length() > 1 && (chinese.startsWith(typed) || typed.startsWith(chinese))) {
                return Optional.of(schema.path("enum").get(i).asString());
            }
        }
        return Optional.empty();
    }

    private static Bilingual explained(JsonNode schema) {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        JsonNode descriptions = schema.path("markdownEnumDescriptions");
        for (int i = 0; i < schema.path("enum").size(); i++) {
            String word = schema.path("enum").get(i).asString();
            String meaning =
                    Bilingual.ofTitle(descriptions.path(i).asString("")).chinese();
            chinese.add(meaning.isEmpty() ? word : word + "（" + meaning + "）");
            english.add(word);
        }
        return new Bilingual(String.join(" ", chinese), String.join(" ", english));
    }

    private Diagnostic wrongType(String file, Place place, Schemas.SchemaNode schema, Described described) {
        if (place.isLeftOut()) {
            return noValue(file, place, described);
        }
        String wanted = List.of("array", "object", "integer", "number", "boolean").stream()
                .filter(schema::allows)
                .findFirst()
                .orElse("string");
        Diagnostic finding = Diagnostic.at(file, place.span(), SchemaChecker.WRONG_TYPE)
                .messageOf(wanted, place.name(), place.typed());
        if (place.isRoot()) {
            return finding.hintOf("file." + wanted);
        }
        String value = value(place, schema, wanted).orElse(described.example());
        return wanted.equals("boolean")
                ? finding.hintOf("boolean.hint")
                : finding.hintOf("hint", place.isItem() ? value : place.key() + ": " + value);
    }

    private static Diagnostic noValue(String file, Place place, Described described) {
        return place.isItem()
                ? Diagnostic.at(file, place.span(), SchemaChecker.NO_VALUE)
                        .messageOf("item", place.key())
                        .hintOf("item.hint")
                : Diagnostic.at(file, place.span(), SchemaChecker.NO_VALUE, place.key())
                        .hint(place.key(), described.example());
    }

    /** The typed value in the shape that is wanted, when that is plain. */
    private Optional<String> value(Place place, Schemas.SchemaNode schema, String wanted) {
        if (!(place.node() instanceof Node.Scalar scalar)) {
            return Optional.empty();
        }
        if (wanted.equals("object")) {
            JsonNode required = schema.json().path("required");
            return required.size() == 1
                    ? Optional.of("{" + required.get(0).asString() + ": " + Flow.text(scalar.text()) + "}")
                    : Optional.empty();
        }
        boolean ofTexts =
                walk.item(schema, 0).map(item -> item.allows("string")).orElse(false);
        return wanted.equals("array") && ofTexts ? Optional.of(list(scalar.text())) : Optional.empty();
    }

    private static String list(String typed) {
        String separated = typed.replaceAll("(?:^|\\s)-\\s*(?=\\S)", "，").replaceAll("^，", "");
        return Flow.list(SEPARATOR.splitAsStream(separated).map(Flow::text).toList());
    }

    private static Diagnostic wrongForm(String file, Place place, JsonNode schema, Described described) {
        String typed = place.typed();
        if (schema.has("minimum") && typed.matches("-?\\d+")) {
            return outOfRange(file, place, schema);
        }
        Diagnostic finding =
                Diagnostic.at(file, place.span(), SchemaChecker.WRONG_FORM, place.name(), typed, described.title());
        Optional<String> lastDay =
                schema.path("format").asString("").equals("date") ? Mending.lastDay(typed) : Optional.empty();
        if (lastDay.isPresent()) {
            return finding.messageOf("day", place.name(), typed).hintOf("nearest", lastDay.get());
        }
        if (place.isItem() && SEPARATOR.matcher(typed).find()) {
            return finding.messageOf("comma", place.name(), typed)
                    .hintOf("nearest", SEPARATOR.matcher(typed).replaceAll(", "));
        }
        Pattern pattern = Pattern.compile(schema.path("pattern").asString(""));
        return Mending.of(
                        typed,
                        mended ->
                                !mended.equals(typed) && pattern.matcher(mended).find())
                .map(mended -> finding.hintOf("nearest", Flow.text(mended)))
                .orElseGet(() -> finding.hint(described.example(), described.form()));
    }

    private static Diagnostic outOfRange(String file, Place place, JsonNode schema) {
        Diagnostic finding = Diagnostic.at(file, place.span(), SchemaChecker.OUT_OF_RANGE, place.name(), place.typed());
        String least = schema.path("minimum").asString("");
        String most = schema.path("maximum").asString("");
        return most.isEmpty() ? finding.hintOf("least", least) : finding.hint(least, most);
    }

    private static Diagnostic wrongLength(String file, Place place, Described described, Error error) {
        Object limit = error.getArguments().length > 0 ? error.getArguments()[0] : "";
        Diagnostic finding = Diagnostic.at(file, place.span(), SchemaChecker.WRONG_LENGTH)
                .messageOf(error.getKeyword(), place.name(), limit, size(place.node()));
        return error.getKeyword().startsWith("max")
                ? finding.hintOf("max.hint", limit)
                : finding.hintOf("hint", described.example());
    }

    private static int size(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().codePointCount(0, scalar.text().length());
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().size()
                : ((Node.Mapping) node).entries().size();
    }
}
