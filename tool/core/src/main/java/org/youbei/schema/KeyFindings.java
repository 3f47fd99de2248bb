package org.youbei.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
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

    List<Diagnostic> of(String file, Node.Mapping mapping, Schemas.SchemaNode schema, List<Error> errors) {
        List<String> unknown = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        errors.forEach(error -> {
            boolean isMissing = error.getKeyword().equals("required");
            (isMissing ? missing : unknown).add(error.getProperty());
        });
        List<Diagnostic> findings = new ArrayList<>();
        boolean isOnlyOne = unknown.size() == 1 && missing.size() == 1;
        for (String key : unknown) {
            findings.add(unknown(file, mapping, schema, key, missing));
        }
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
    private Diagnostic unknown(
            String file, Node.Mapping mapping, Schemas.SchemaNode schema, String key, List<String> missing) {
        Span span = mapping.entry(key).orElseThrow().key().span();
        List<String> known = new ArrayList<>(known(schema));
        Matcher grown = GROWN_TOGETHER.matcher(key);
        if (grown.matches() && known.contains(grown.group(1))) {
            missing.remove(grown.group(1));
            return Diagnostic.at(file, span, SchemaChecker.UNKNOWN_KEY, key)
                    .messageOf("grown", grown.group(1))
                    .hintOf("grown.hint", grown.group(1), grown.group(2));
        }
        Diagnostic finding = Diagnostic.at(file, span, SchemaChecker.UNKNOWN_KEY, key);
        mapping.entries().forEach(entry -> known.remove(entry.key().text()));
        Optional<String> nearest =
                Nearest.of(key, missing).or(() -> titled(key, schema, known)).or(() -> Nearest.of(key, known));
        nearest.ifPresent(missing::remove);
        return nearest.map(word -> finding.hintOf("nearest", word))
                .orElseGet(() -> finding.hint(String.join(" ", known)));
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
