package org.youbei.model;

import java.util.Optional;

/**
 * A response level from 1, the gravest, to 4 (突发事件应对法 art. 71). Event grades and warning colours are other scales.
 */
public record ResponseLevel(int value) implements Comparable<ResponseLevel> {
    private static final String ROMAN = "ⅠⅡⅢⅣ";
    private static final String HAN = "一二三四";

    public ResponseLevel {
        if (value < 1 || value > 4) {
            throw new IllegalArgumentException("not a response level: " + value);
        }
    }

    /** Returns the level that a text names: {@code 1}, {@code Ⅰ}, {@code I}, {@code 一}, each with or without 级. */
    public static Optional<ResponseLevel> parse(String text) {
        String bare = text.endsWith("级") ? text.substring(0, text.length() - 1) : text;
        return switch (bare) {
            case "1", "Ⅰ", "I", "一" -> Optional.of(new ResponseLevel(1));
            case "2", "Ⅱ", "II", "二" -> Optional.of(new ResponseLevel(2));
            case "3", "Ⅲ", "III", "三" -> Optional.of(new ResponseLevel(3));
            case "4", "Ⅳ", "IV", "四" -> Optional.of(new ResponseLevel(4));
            default -> Optional.empty();
        };
    }

    /** Returns the level as plans write it, Ⅰ to Ⅳ. */
    public String roman() {
        return ROMAN.substring(value - 1, value);
    }

    /** Returns the level as the law writes it, 一 to 四. */
    public String han() {
        return HAN.substring(value - 1, value);
    }

    @Override
    public int compareTo(ResponseLevel other) {
        return Integer.compare(value, other.value);
    }
}
