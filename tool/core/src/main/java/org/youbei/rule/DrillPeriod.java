package org.youbei.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Bilingual;

/** A part of a year in which something must be drilled. */
record DrillPeriod(LocalDate from, LocalDate to, Bilingual title) {
    private static final int MONTHS = 12;

    /** Returns the parts of a year: {@code year}, {@code half-year}, {@code quarter} or {@code month}. */
    static List<DrillPeriod> of(int year, String per) {
        int length = switch (per) {
            case "year" -> MONTHS;
            case "half-year" -> 6;
            case "quarter" -> 3;
            case "month" -> 1;
            default -> throw new IllegalStateException(per);
        };
        List<DrillPeriod> parts = new ArrayList<>();
        for (int first = 1; first <= MONTHS; first += length) {
            LocalDate to = YearMonth.of(year, first + length - 1).atEndOfMonth();
            parts.add(new DrillPeriod(LocalDate.of(year, first, 1), to, title(year, first, length)));
        }
        return parts;
    }

    private static Bilingual title(int year, int first, int length) {
        int part = first / length + (length == 1 ? 0 : 1);
        return switch (length) {
            case MONTHS -> new Bilingual(year + "年", String.valueOf(year));
            case 6 -> new Bilingual(year + (part == 1 ? "年上半年" : "年下半年"), "half " + part + " of " + year);
            case 3 -> new Bilingual(year + "年第" + part + "季度", "quarter " + part + " of " + year);
            default -> new Bilingual(year + "年" + part + "月", "month " + part + " of " + year);
        };
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
