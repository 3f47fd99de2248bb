package org.youbei.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.report.Figure;
import org.youbei.report.StatusReport;

/** The trend of a figure as the points of a line in a box of 120 by 32: shares from 0 to 100 %, numbers from 0 to the greatest. */
final class TrendLine {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private TrendLine() {}

    /** A figure's value on a day. */
    private record Value(LocalDate day, BigDecimal value) {}

    /** Returns the points as SVG has them; empty when there are not two to join. */
    static String of(Figure figure, List<StatusReport.Point> trend) {
        List<Value> values = values(figure.id(), trend);
        if (values.size() < 2) {
            return "";
        }
        BigDecimal top = figure.denominator() != null
                ? WHOLE
                : values.stream().map(Value::value).reduce(BigDecimal.ONE, BigDecimal::max);
        long first = values.get(0).day().toEpochDay();
        long span = Math.max(1, values.get(values.size() - 1).day().toEpochDay() - first);
        StringBuilder points = new StringBuilder();
        for (Value value : values) {
            long x = (value.day().toEpochDay() - first) * WIDTH / span;
            long y = HEIGHT - value.value().multiply(BigDecimal.valueOf(HEIGHT)).longValue() / top.longValue();
            points.append(points.isEmpty() ? "" : " ").append(x).append(',').append(y);
        }
        return points.toString();
    }

    private static List<Value> values(String id, List<StatusReport.Point> trend) {
        List<Value> values = new ArrayList<>();
        for (StatusReport.Point point : trend) {
            for (Figure figure : point.figures()) {
                BigDecimal value = number(figure);
                if (figure.id().equals(id) && value != null) {
                    values.add(new Value(point.day(), value));
                }
            }
        }
        return values;
    }

    private static @Nullable BigDecimal number(Figure figure) {
        return figure.denominator() == null ? BigDecimal.valueOf(figure.numerator()) : figure.percent();
    }
}
