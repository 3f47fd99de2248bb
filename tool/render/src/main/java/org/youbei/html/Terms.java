package org.youbei.html;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of expressions, just as FreeMarker has them. */
final class Terms {
    private Terms() {}

    static Term slot(int slot) {
        return scope -> given(scope.get(slot));
    }

    /** Returns what a template assigned, else the component of its page. */
    static Term variable(int number, String name) {
        Term component = component(name);
        return scope -> {
            Object assigned = scope.variable(number);
            return assigned == null ? component.of(scope) : assigned;
        };
    }

    static Term component(String name) {
        return new Member(scope -> scope.page(), name);
    }

    /** What a record or map has under a name. A template sees records of one class in one place, so it remembers how to read that. */
    static final class Member implements Term {
        private final Term target;
        private final String name;
        private @Nullable Reading last;

        /** How to read the component of a class. */
        private record Reading(Class<?> type, Function<Object, @Nullable Object> accessor) {}

        Member(Term target, String name) {
            this.target = target;
            this.name = name;
        }

        @Override
        public Object of(Scope scope) {
            Object value = target.of(scope);
            Reading reading = last;
            if (reading != null && reading.type == value.getClass()) {
                return given(reading.accessor.apply(value));
            }
            if (value instanceof Map<?, ?> map) {
                return given(map.get(name));
            }
            reading = new Reading(value.getClass(), RecordWrapper.accessor(value, name));
            last = reading;
            return given(reading.accessor.apply(value));
        }
    }

    /** Returns a value that is there. */
    static Object given(@Nullable Object value) {
        if (value == null) {
            throw new Unsure("nothing");
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Returns the entry of a list or map. */
    static Object item(Object target, Object key) {
        if (target instanceof Map<?, ?> map && key instanceof String) {
            return given(map.get(key));
        }
        if (target instanceof List<?> list && key instanceof Integer index && index >= 0 && index < list.size()) {
            return given(list.get(index));
        }
        throw new Unsure("no such item");
    }

    static boolean isTrue(Term term, Scope scope) {
        if (term.of(scope) instanceof Boolean truth) {
            return truth;
        }
        throw new Unsure("no truth");
    }

    static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new Unsure("no list");
    }

    /** Returns a text, or a whole number as one. */
    static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Integer number) {
            return number.toString();
        }
        throw new Unsure("no text");
    }

    static boolean hasContent(Object value) {
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof Html html) {
            return !html.markup().isEmpty();
        }
        return !list(value).isEmpty();
    }

    static Object sum(Object one, Object other) {
        if (one instanceof Integer a && other instanceof Integer b) {
            return Math.addExact(a, b);
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            List<Object> both = new ArrayList<>(a);
            both.addAll(b);
            return both;
        }
        return text(one) + text(other);
    }

    static Object difference(Object one, Object other) {
        if (one instanceof Integer a && other instanceof Integer b) {
            return Math.subtractExact(a, b);
        }
        throw new Unsure("no numbers");
    }

    static boolean isSame(Object one, Object other) {
        if (one instanceof Integer && other instanceof Integer) {
            return one.equals(other);
        }
        if (one instanceof String a && other instanceof String b) {
            return isSame(a, b);
        }
        throw new Unsure("not comparable");
    }

    /** Templates compare texts by their places in a dictionary, where even different ones may have the same; words that differ in a letter never do. */
    private static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        boolean differ = at < one.length() && at < other.length()
                ? isLetter(one.charAt(at)) && isLetter(other.charAt(at))
                : one.chars().skip(at).anyMatch(Terms::isLetter)
                        || other.chars().skip(at).anyMatch(Terms::isLetter);
        return !differ && Collator.getInstance(Locale.ROOT).compare(one, other) == 0;
    }

    private static boolean isLetter(int c) {
        return c >= 0x4E00 && c <= 0x9FA5 || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    static String replace(String text, String sought, String replacement) {
        if (sought.isEmpty()) {
            throw new Unsure("nothing to replace");
        }
        return text.replace(sought, replacement);
    }

    static List<String> split(String text, String separator) {
        if (separator.isEmpty()) {
            throw new Unsure("nothing to split at");
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + separator.length();
        }
        parts.add(text.substring(start));
        return parts;
    }

    static String join(List<?> texts, String separator) {
        return texts.stream().map(text -> text(given(text))).collect(Collectors.joining(separator));
    }
}
