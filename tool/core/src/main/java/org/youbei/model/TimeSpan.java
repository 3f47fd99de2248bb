package org.youbei.model;

import java.util.Locale;

/** A length of time as it is written: a whole number and its unit, {@code 30min}, {@code 20wd}. Ladders also count backwards, {@code -3d}. */
public record TimeSpan(int amount, Unit unit) {
    /** A unit of a span; {@code WD} is a working day. */
    public enum Unit {
        MIN,
        H,
        D,
        WD,
        MO,
        Y;

        /** Returns the unit as it stands in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the unit as Chinese texts write it. */
        String chinese() {
            return switch (this) {
                case MIN -> "分钟";
                case H -> "小时";
                case D -> "天";
                case WD -> "个工作日";
                case MO -> "个月";
                case Y -> "年";
            };
        }
    }

    /** Returns the span of a text that has its form. */
    public static TimeSpan of(String text) {
        int end = text.length();
        while (Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        Unit unit = Unit.valueOf(text.substring(end).toUpperCase(Locale.ROOT));
        return new TimeSpan(Integer.parseInt(text.substring(0, end)), unit);
    }

    /** Returns the span in minutes, a month counted as 30 days, a year as 365, a working day as a day; for order only. */
    public long roughMinutes() {
        return switch (unit) {
            case MIN -> amount;
            case H -> amount * 60L;
            case D, WD -> amount * 1_440L;
            case MO -> amount * 43_200L;
            case Y -> amount * 525_600L;
        };
    }

    /** Returns the span as it stands in files. */
    public String text() {
        return amount + unit.id();
    }

    /** Returns the span as Chinese texts write it, e.g. 30分钟. */
    public String chinese() {
        return amount + unit.chinese();
    }
}
