package org.youbei.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.text.Node;

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
    private final KeyFindings keys;
    private final ValueFindings values;

    public SchemaChecker(Schemas schemas) {
        this.schemas = schemas;
        this.typing = new Typing(schemas);
        this.keys = new KeyFindings(schemas);
        this.values = new ValueFindings(schemas);
    }

    /** Returns what is wrong with a tree, in the order of the file; nothing when it follows its schema. */
    public List<Diagnostic> check(String file, DocumentKind kind, Node root) {
        return check(file, kind.schema(), root);
    }

    /**
     * The same of a file that is no document of a workspace.
     *
     * @param schema the path of its schema among the assets
     */
    public List<Diagnostic> check(String file, String schema, Node root) {
        if (schemas.shape(schema).admits(root)) {
            return List.of();
        }
        List<Error> errors = schemas.of(schema).validate(typing.type(schema, root));
        if (errors.isEmpty()) {
            return List.of();
        }
        List<Diagnostic> findings = new ArrayList<>();
        Map<String, List<Error>> ofKeys = new TreeMap<>();
        Set<String> places = new HashSet<>();
        errors.stream().sorted(Comparator.comparing(SchemaChecker::rank)).forEach(error -> {
            String place = error.getInstanceLocation().toString();
            if (isOfKeys(error)) {
                ofKeys.computeIfAbsent(place, p -> new ArrayList<>()).add(error);
            } else if (places.add(place)) {
                findings.add(values.of(file, schema, Place.of(root, steps(error)), owner(error), error));
            }
        });
        ofKeys.values().forEach(all -> {
            Place place = Place.of(root, steps(all.get(0)));
            findings.addAll(keys.of(file, (Node.Mapping) place.node(), owner(all.get(0)), all));
        });
        return findings.stream().sorted().toList();
    }

    private static boolean isOfKeys(Error error) {
        return error.getKeyword().equals("additionalProperties")
                || error.getKeyword().equals("required");
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

    private static List<String> steps(Error error) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            steps.add(String.valueOf(error.getInstanceLocation().getElement(i)));
        }
        return steps;
    }

    /** The schema that holds the keyword that failed. */
    private Schemas.SchemaNode owner(Error error) {
        String iri = error.getSchemaLocation().getAbsoluteIri().toString();
        String pointer = error.getSchemaLocation().getFragment().toString();
        String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        return schemas.at(iri.substring(Schemas.BASE.length()), parent);
    }
}
