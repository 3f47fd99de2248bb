package org.youbei.diagnostic;

import java.util.regex.Pattern;

/**
 * The name of a kind of finding, {@code YB} and four digits, with its severity. It is declared in the class that raises it; its words stand in the
 * message bundles and its page in {@code tool/diagnostics}.
 */
public record Code(String id, Severity severity) implements Comparable<Code> {
    private static final Pattern FORM = Pattern.compile("YB\\d{4}");

    public Code {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not a diagnostic code: " + id);
        }
    }

    public static Code error(String id) {
        return new Code(id, Severity.ERROR);
    }

    public static Code warning(String id) {
        return new Code(id, Severity.WARNING);
    }

    public static Code note(String id) {
        return new Code(id, Severity.NOTE);
    }

    @Override
    public int compareTo(Code other) {
        return id.compareTo(other.id);
    }
}
