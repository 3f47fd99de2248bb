package org.youbei.rule;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The form that the values of a rule's parameter have. A workspace that sets one must keep to it. */
enum ParamForm {
    NUMBER("\\d{1,9}"),
    DECIMAL("\\d{1,6}\\.\\d{1,3}"),
    /** A length of time; before something, it is negative. */
    SPAN("-?\\d{1,4}(min|h|d|wd|mo|y)"),
    /** A day of every year: month and day. */
    DAY("\\d{2}-\\d{2}"),
    WORD("(?s).*");

    private final String pattern;

    ParamForm(String pattern) {
        this.pattern = pattern;
    }

    /** Returns the form of a parameter of a rule: the one that its {@code forms} name, else that of its built-in value, else any. */
    static ParamForm of(Params params, String key) {
        return Optional.ofNullable(params.forms().get(key))
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> params.isList(key)
                        ? WORD
                        : params.texts(key).stream()
                                .findFirst()
                                .map(ParamForm::like)
                                .orElse(WORD));
    }

    private static ParamForm like(String value) {
        return Stream.of(values()).filter(form -> form.fits(value)).findFirst().orElse(WORD);
    }

    /** Returns whether a value, or each of several with commas between them, has this form; a whole number may stand for one with a fraction. */
    boolean fits(String values) {
        return Stream.of(values.split("\\s*,\\s*", -1)).allMatch(this::fitsOne);
    }

    private boolean fitsOne(String value) {
        return switch (this) {
            case DECIMAL -> value.matches(pattern) || value.matches(NUMBER.pattern);
            case DAY -> value.matches(pattern) && isDay(value);
            default -> value.matches(pattern);
        };
    }

    private static boolean isDay(String value) {
        try {
            MonthDay.parse("--" + value);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Returns the name in rule files and in messages. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
