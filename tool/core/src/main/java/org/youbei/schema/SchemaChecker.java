package org.youbei.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.text.Node;
import org.youbei.text.Pointer;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;
import tools.jackson.databind.JsonNode;

/** Checks a tree against the schema of its kind: one finding at each place that is wrong, in the words of the schema's titles and examples. */
public final class SchemaChecker {
    static final Code UNKNOWN_KEY = Code.error("YB0201");
    static final Code MISSING_KEY = Code.error("YB0202");
    static final Code NOT_IN_LIST = Code.error("YB0203");
    static final Code WRONG_TYPE = Code.error("YB0204");
    static final Code WRONG_FORM = Code.error("YB0205");
    static final Code OUT_OF_RANGE = Code.error("YB0206");
    static final Code NO_VALUE = Code.error("YB0207");
    static final Code WRONG_LENGTH = Code.error("YB0208");

    private final Schemas schemas;
    private final Typing typing;

    public SchemaChecker(Schemas schemas) {
        this.schemas = schemas;
        this.typing = new Typing(schemas);
    }

    /** Returns what is wrong with a tree, in the order of the file; nothing when it follows its schema. */
    public List<Diagnostic> check(String file, DocumentKind kind, Node root) {
        List<Error> errors = schemas.of(kind).validate(typing.type(kind, root));
        if (errors.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> places = new HashSet<>();
        errors.stream().sorted(Comparator.comparing(SchemaChecker::rank)).forEach(error -> {
            String place = error.getInstanceLocation() + " " + error.getProperty();
            if (places.add(place)) {
                findings.add(finding(file, root, error));
            }
        });
        return findings.stream().sorted().toList();
    }

    /** Of several findings at one place the one that says most comes first. */
    private static int rank(Error error) {
        return switch (error.getKeyword()) {
            case "type" -> 0;
            case "enum", "const" -> 1;
            case "minimum", "maximum" -> 2;
            case "pattern", "format" -> 3;
            default -> 4;
        };
    }

    private Diagnostic finding(String file, Node root, Error error) {
        List<String> steps = steps(error);
        Node node = Pointer.find(root, steps).orElse(root);
        String key = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
        String name = Character.isDigit(key.isEmpty() ? 'x' : key.charAt(0)) && steps.size() > 1
                ? steps.get(steps.size() - 2)
                : key;
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(file, node, error);
            case "required" -> missingKey(file, node, error);
            case "enum", "const" -> notInList(file, node, name, error);
            case "type" -> wrongType(file, keyedSpan(root, steps, node), node, name, error);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> outOfRange(file, node, name, error);
            case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "uniqueItems" -> wrongLength(
                    file, node, name, error);
            default -> wrongForm(file, node, name, error);
        };
    }

    private static List<String> steps(Error error) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            steps.add(String.valueOf(error.getInstanceLocation().getElement(i)));
        }
        return steps;
    }

    /** The place of a value, or of its key when nothing was typed behind it. */
    private static Span keyedSpan(Node root, List<String> steps, Node node) {
        if (node instanceof Node.Scalar scalar && scalar.isBlank() && !steps.isEmpty()) {
            String key = steps.get(steps.size() - 1);
            Optional<Node> parent = Pointer.find(root, steps.subList(0, steps.size() - 1));
            if (parent.isPresent() && parent.get() instanceof Node.Mapping mapping) {
                return mapping.entry(key).map(entry -> entry.key().span()).orElse(node.span());
            }
        }
        return firstLine(node.span());
    }

    private static Span firstLine(Span span) {
        return span.line() == span.endLine() ? span : Span.of(span.line(), span.column(), 1);
    }

    private Diagnostic unknownKey(String file, Node node, Error error) {
        String key = error.getProperty();
        Span span = ((Node.Mapping) node).entry(key).orElseThrow().key().span();
        Diagnostic finding = Diagnostic.at(file, span, UNKNOWN_KEY, key);
        List<String> known = knownKeys(error);
        return Nearest.of(key, known)
                .map(nearest -> finding.hintOf("nearest", nearest))
                .orElseGet(() -> finding.hint(String.join(" ", known)));
    }

    private List<String> knownKeys(Error error) {
        JsonNode properties = owner(error).json().get("properties");
        return properties == null ? List.of() : properties.propertyNames().stream().toList();
    }

    /** The schema that holds the keyword that failed. */
    private Schemas.SchemaNode owner(Error error) {
        String iri = error.getSchemaLocation().getAbsoluteIri().toString();
        String pointer = error.getSchemaLocation().getFragment().toString();
        String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        return schemas.at(iri.substring(Schemas.BASE.length()), parent);
    }

    private Diagnostic missingKey(String file, Node node, Error error) {
        String key = error.getProperty();
        SourceRange place = new SourceRange(file, firstLine(node.span()));
        return Diagnostic.at(place, MISSING_KEY, key, title(error, key))
                .hint(node.span().line(), key, example(error, key));
    }

    private String title(Error error, String key) {
        return owner(error)
                .property(key)
                .map(property -> property.path("title").asString(key))
                .orElse(key);
    }

    private String example(Error error, String key) {
        return owner(error).property(key).map(SchemaChecker::example).orElse("…");
    }

    private static String example(JsonNode schema) {
        JsonNode examples = schema.get("examples");
        return examples == null || examples.isEmpty() ? "…" : yaml(examples.get(0));
    }

    /** An example as one would type it. */
    private static String yaml(JsonNode value) {
        if (!value.isString()) {
            return value.toString().replace("\":", "\": ").replace(",", ", ");
        }
        String text = value.stringValue();
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit) ? "\"" + text + "\"" : text;
    }

    private Diagnostic notInList(String file, Node node, String name, Error error) {
        String typed = typed(node);
        List<String> allowed = new ArrayList<>();
        owner(error).json().path("enum").forEach(value -> allowed.add(value.asString()));
        Diagnostic finding = Diagnostic.at(file, firstLine(node.span()), NOT_IN_LIST, name, typed);
        return Nearest.of(typed, allowed)
                .map(nearest -> finding.hintOf("nearest", nearest, String.join(" ", allowed)))
                .orElseGet(() -> finding.hint(String.join(" ", allowed)));
    }

    private Diagnostic wrongType(String file, Span span, Node node, String name, Error error) {
        Schemas.SchemaNode schema = owner(error);
        String example = example(schema.json());
        if (node instanceof Node.Scalar scalar && scalar.isBlank()) {
            return Diagnostic.at(file, span, NO_VALUE, name).hint(name, example);
        }
        String wanted = List.of("array", "object", "integer", "number", "boolean").stream()
                .filter(schema::allows)
                .findFirst()
                .orElse("string");
        return Diagnostic.at(file, span, WRONG_TYPE)
                .messageOf(wanted, name.isEmpty() ? file : name, typed(node))
                .hintOf(wanted + ".hint", name, example);
    }

    private Diagnostic wrongForm(String file, Node node, String name, Error error) {
        JsonNode schema = owner(error).json();
        String title = schema.path("title").asString(name);
        return Diagnostic.at(file, firstLine(node.span()), WRONG_FORM, name, typed(node), title)
                .hint(example(schema));
    }

    private Diagnostic outOfRange(String file, Node node, String name, Error error) {
        JsonNode schema = owner(error).json();
        return Diagnostic.at(file, firstLine(node.span()), OUT_OF_RANGE, name, typed(node))
                .hint(schema.path("minimum").asString("…"), schema.path("maximum").asString("…"));
    }

    private static Diagnostic wrongLength(String file, Node node, String name, Error error) {
        Object limit = error.getArguments().length > 0 ? error.getArguments()[0] : "";
        return Diagnostic.at(file, firstLine(node.span()), WRONG_LENGTH)
                .messageOf(error.getKeyword(), name, limit)
                .hintOf("hint");
    }

    private static String typed(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String text = scalar.text();
            return text.length() > 60 ? text.substring(0, 60) + "…" : text;
        }
        return node instanceof Node.Sequence ? "[…]" : "{…}";
    }
}
