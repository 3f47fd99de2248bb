package org.youbei.text;

import java.util.regex.Pattern;

/** Writes a text as a YAML scalar that reads back to it, within a block or a flow, with quotes only where YAML needs them. */
public final class YamlScalar {
    private static final String FIRST = "[\\p{L}\\p{N}（【“《]";
    private static final Pattern PLAIN = Pattern.compile(FIRST + "(?:.*[^\\s:])?");
    private static final Pattern SIGNS = Pattern.compile(".*(?::\\s|\\s#|[,\\[\\]{}\\t]).*");
    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LIKE_NUMBER = Pattern.compile("(?i)[0-9.,:_+\\-exo]+|null");

    private YamlScalar() {}

    /** Returns the text, quoted if it must be. */
    public static String write(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        if (!PLAIN.matcher(text).matches() || SIGNS.matcher(text).matches() || !isVisible(text)) {
            return false;
        }
        return !LIKE_NUMBER.matcher(text).matches()
                || NUMBER.matcher(text).matches()
                || DATE.matcher(text).matches();
    }

    /** Returns whether every character, line ends included, may stand in a file as it is. */
    public static boolean isVisible(String text) {
        return text.codePoints().noneMatch(YamlScalar::mustBeEscaped);
    }

    private static boolean mustBeEscaped(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL && point != '\n'
                || point >= 0xFFF9 && point <= 0xFFFF;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (mustBeEscaped(point)) {
                        out.append("\\U%08x".formatted(point));
                    } else {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
