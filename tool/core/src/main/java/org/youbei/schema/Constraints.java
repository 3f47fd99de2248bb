package org.youbei.schema;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a schema asks of one value beyond its type. Only the keywords that our schemas use are known; with any other it admits nothing. */
final class Constraints {
    private static final Set<String> ANNOTATIONS = Set.of(
            "$schema", "$id", "$defs", "$comment", "title", "description", "examples", "markdownEnumDescriptions");
    private static final Set<String> OF_SHAPE = Set.of(
            "type", "properties", "patternProperties", "prefixItems", "items", "additionalProperties", "required");
    private static final Set<String> HERE = Set.of(
            "enum",
            "pattern",
            "format",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "minProperties");

    private final boolean known;
    private final Set<String> words = new HashSet<>();
    private final @Nullable Pattern pattern;
    private final boolean date;
    private final int shortest;
    private final int longest;
    private final int fewestItems;
    private final int mostItems;
    private final int fewestKeys;
    private final @Nullable BigDecimal least;
    private final @Nullable BigDecimal most;

    Constraints(JsonNode schema) {
        boolean additional = schema.path("additionalProperties").isObject();
        boolean format =
                !schema.has("format") || schema.path("format").asString().equals("date");
        boolean all = true;
        for (String keyword : schema.propertyNames()) {
            all &= ANNOTATIONS.contains(keyword) || OF_SHAPE.contains(keyword) || HERE.contains(keyword);
        }
        known = all && format && !additional;
        schema.path("enum").forEach(word -> words.add(word.asString()));
        pattern = schema.has("pattern") ? Pattern.compile(schema.path("pattern").asString()) : null;
        date = schema.has("format");
        shortest = schema.path("minLength").asInt(0);
        longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        fewestItems = schema.path("minItems").asInt(0);
        mostItems = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        fewestKeys = schema.path("minProperties").asInt(0);
        least = schema.has("minimum") ? schema.path("minimum").decimalValue() : null;
        most = schema.has("maximum") ? schema.path("maximum").decimalValue() : null;
    }

    /** Returns whether a schema that refers to another says nothing else about the value. */
    static boolean isPlainReference(JsonNode schema) {
        for (String keyword : schema.propertyNames()) {
            if (!keyword.equals("$ref") && !ANNOTATIONS.contains(keyword)) {
                return false;
            }
        }
        return true;
    }

    boolean isKnown() {
        return known;
    }

    /** Returns whether a text is surely allowed. What {@code $} means at a line end differs between engines, so texts of several lines are not judged. */
    boolean admitText(String text) {
        int length = text.codePointCount(0, text.length());
        return (words.isEmpty() || words.contains(text))
                && length >= shortest
                && length <= longest
                && (pattern == null
                        || text.indexOf('\n') < 0 && pattern.matcher(text).find())
                && (!date || isDate(text));
    }

    private static boolean isDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        try {
            LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
            return true;
        } catch (DateTimeException no) {
            return false;
        }
    }

    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    boolean admitNumber(String text) {
        if (!words.isEmpty()) {
            return false;
        }
        if (least == null && most == null) {
            return true;
        }
        BigDecimal number = new BigDecimal(text);
        return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
    }

    boolean admitTruth() {
        return words.isEmpty();
    }

    boolean admitItems(int count) {
        return count >= fewestItems && count <= mostItems;
    }

    boolean admitKeys(int count) {
        return count >= fewestKeys;
    }
}
