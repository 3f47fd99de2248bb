package org.youbei.cli;

import java.util.Locale;
import org.youbei.diagnostic.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code zh}, {@code en} and tags that begin with them. */
final class LanguageOption implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("zh") && !lower.startsWith("en")) {
            throw new TypeConversionException(tag);
        }
        return Language.ofTag(lower);
    }
}
