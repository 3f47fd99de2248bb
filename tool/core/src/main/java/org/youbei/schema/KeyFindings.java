package org.youbei.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.text.Node;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;
import tools.jackson.databind.JsonNode;

/** Findings about the keys of one mapping. A key that is missing because it was mistyped is one finding, at the mistyped one. */
final class KeyFindings {
    /** A key and its value that grew together, inside braces: a full-width colon, or none of the blank behind it. */
    private static final Pattern GROWN_TOGETHER = Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\s*[：:]\\s*(.+)");

    private final SchemaWalk walk;

    KeyFindings(Schemas schemas) {
        this.walk = new SchemaWalk(schemas);
    }

    /** What is known of a mapping while its keys are looked at: where each stands, all that its schema knows, those not typed, and those missing. */
    private record Keys(
            String file,
            Schemas.SchemaNode schema,
            Map<String, Span> places,
            List<String> known,
            List<String> free,
            List<String> missing) {
        static Keys of(String file, Node.Mapping mapping, Schemas.SchemaNode schema, List<String> missing) {
            Map<String, Span> places = new HashMap<>();
            mapping.entries()
                    .forEach(entry -> places.put(entry.key().text(), entry.key().span()));
            List<String> known = KeyFindings.known(schema);
            List<String> free =
                    known.stream().filter(key -> !places.containsKey(key)).toList();
            return new Keys(file, schema, places, known, free, missing);
        }
    }

    List<Diagnostic> of(String file, Node.Mapping mapping, Schemas.SchemaNode schema, List<Error> errors) {
        List<String> unknown = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        errors.forEach(error -> {
            boolean isMissing = error.getKeyword().equals("required");
            (isMissing ? missing : unknown).add(error.getProperty());
        });
        List<Diagnostic> findings = new ArrayList<>();
        boolean isOnlyOne = unknown.size() == 1 && missing.size() == 1;
        Keys keys = Keys.of(file, mapping, schema, missing);
        unknown.forEach(key -> findings.add(unknown(keys, key)));
        if (isOnlyOne
                && !missing.isEmpty()
                && findings.get(0).advice().orElseThrow().key().endsWith("hint")) {
            return List.of(findings.get(0).hintOf("nearest", missing.get(0)));
        }
        if (!missing.isEmpty()) {
            findings.add(missing(file, mapping, schema, missing));
        }
        return findings;
    }

    /** The finding of an unknown key; the missing one that it was meant to be is taken from the list. */
    private static Diagnostic unknown(Keys keys, String key) {
        SourceRange place = new SourceRange(
                keys.file(), Objects.requireNonNull(keys.places().get(key)));
        Matcher grown = GROWN_TOGETHER.matcher(key);
        if (grown.matches() && keys.known().contains(grown.group(1))) {
            keys.missing().remove(grown.group(1));
            return Diagnostic.at(place, SchemaChecker.UNKNOWN_KEY, key)
                    .messageOf("grown", grown.group(1))
                    .hintOf("grown.hint", grown.group(1), grown.group(2));
        }
        Diagnostic finding = Diagnostic.at(place, SchemaChecker.UNKNOWN_KEY, key);
        Optional<String> nearest = Nearest.of(key, keys.missing())
                .or(() -> titled(key, keys.schema(), keys.free()))
                .or(() -> Nearest.of(key, keys.free()));
        nearest.ifPresent(keys.missing()::remove);
        return nearest.map(word -> finding.hintOf("nearest", word))
                .orElseGet(() -> finding.hint(String.join(" ", keys.free())));
    }

    private static List<String> known(Schemas.SchemaNode schema) {
        JsonNode properties = schema.json().get("properties");
        return properties == null
                ? List.of()
                : properties.propertyNames().stream().toList();
    }

    /** The known key whose Chinese title was typed: 联系人 means {@code contacts}. */
    private static Optional<String> titled(String key, Schemas.SchemaNode schema, List<String> known) {
        for (String word : known) {
            String title = schema.property(word)
                    .map(property -> property.path("title").asString(""))
                    .orElse("");
            String chinese = Bilingual.ofTitle(title).chinese();
            if (chinese.equals(key) || chinese.endsWith(key) && key.length() > 1) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private Diagnostic missing(String file, Node.Mapping mapping, Schemas.SchemaNode schema, List<String> missing) {
        Span all = mapping.span();
        Span span = all.line() == all.endLine() ? all : Span.of(all.line(), all.column(), 1);
        SourceRange place = new SourceRange(file, span);
        List<String> lines = new ArrayList<>();
        for (String key : missing) {
            lines.add(key + ": " + Described.ofKey(schema, key, walk).example());
        }
        String key = missing.get(0);
        Diagnostic finding = missing.size() == 1
                ? Diagnostic.at(
                        place,
                        SchemaChecker.MISSING_KEY,
                        key,
                        Described.ofKey(schema, key, walk).title())
                : Diagnostic.at(place, SchemaChecker.MISSING_KEY)
                        .messageOf("several", missing.size(), String.join(" ", missing));
        if (isInBraces(mapping)) {
            return finding.hintOf("braces", String.join(", ", lines));
        }
        return missing.size() == 1
                ? finding.hint(span.line(), lines.get(0))
                : finding.hintOf("lines", span.line(), String.join(" ⏎ ", lines));
    }

    /** Whether a mapping stands in braces: its first key does not begin where it begins. */
    private static boolean isInBraces(Node.Mapping mapping) {
        return !mapping.entries().isEmpty()
                && !mapping.entries().get(0).key().span().equals(mapping.span())
                && mapping.entries().get(0).key().span().compareTo(mapping.span()) > 0;
    }
}
