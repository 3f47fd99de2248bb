package org.youbei.cli;

import org.youbei.model.TimeSpan;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of days, months or years, as files write them: {@code 90d}, {@code 6mo}, {@code 1y}. */
final class SpanOption implements ITypeConverter<TimeSpan> {
    @Override
    public TimeSpan convert(String text) {
        if (!text.matches("[1-9][0-9]{0,3}(?:d|mo|y)")) {
            throw new TypeConversionException(text);
        }
        return TimeSpan.of(text);
    }
}
