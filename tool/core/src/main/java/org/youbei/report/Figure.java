package org.youbei.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Phrase;

/**
 * A figure: a share, or a plain number when it has no denominator.
 *
 * @param id its name in files, e.g. {@code villages}; the sentences {@code report.<kind>.<id>} and {@code report.<kind>.<id>.formula} say what it is
 * @param numerator what was counted
 * @param denominator of how many; null for a plain number
 * @param target the share in percent that the workspace wants; null when it wants none
 */
public record Figure(
        ReportKind kind,
        String id,
        long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal target) {
    static Figure share(ReportKind kind, String id, long numerator, long denominator) {
        return new Figure(kind, id, numerator, denominator, null);
    }

    static Figure number(ReportKind kind, String id, long number) {
        return new Figure(kind, id, number, null, null);
    }

    Figure against(@Nullable BigDecimal wanted) {
        return new Figure(kind, id, numerator, denominator, wanted);
    }

    /** Returns what it is called. */
    public Phrase title() {
        return Phrase.of("report." + kind.id() + "." + id);
    }

    /** Returns how it is computed. */
    public Phrase formula() {
        return Phrase.of("report." + kind.id() + "." + id + ".formula");
    }

    /** Returns the share in percent with one decimal, rounded down so that 100 means all; null for a plain number or when there is nothing to count. */
    public @Nullable BigDecimal percent() {
        if (denominator == null || denominator == 0) {
            return null;
        }
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.DOWN);
    }

    /** Returns the figure as it is read: {@code 22/24（91.6%）}, or the number. */
    public String value() {
        if (denominator == null) {
            return String.valueOf(numerator);
        }
        BigDecimal percent = percent();
        return numerator + "/" + denominator + (percent == null ? "" : " = " + percent.toPlainString() + "%");
    }

    /** Returns whether it has a target and is below it. */
    public boolean missesTarget() {
        BigDecimal percent = percent();
        return target != null && percent != null && percent.compareTo(target) < 0;
    }
}
