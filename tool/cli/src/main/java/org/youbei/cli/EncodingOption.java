package org.youbei.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the names of the encodings that texts are in; GB 18030 holds its forerunners. */
final class EncodingOption implements ITypeConverter<Charset>, Iterable<String> {
    @Override
    public Charset convert(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "gb18030", "gbk", "gb2312" -> Charset.forName("GB18030");
            default -> throw new TypeConversionException(name);
        };
    }

    @Override
    public Iterator<String> iterator() {
        return List.of("utf-8", "gb18030").iterator();
    }
}
