package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same workspace makes the same bytes, however many threads there are and wherever the machine stands. */
@Isolated
@ExtendWith(SharedSite.class)
final class SameBytesTest {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @Test
    void withOneThreadOrFourInAnotherZoneAndLanguage(SampleSite site, @TempDir Path directory) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        SampleSite one = SampleSite.build(directory.resolve("one"), 1);
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        SampleSite four = SampleSite.build(directory.resolve("four"), 4);

        assertEquals(List.of(), differences(site.out(), one.out()));
        assertEquals(List.of(), differences(one.out(), four.out()));
    }

    private static List<String> differences(Path expected, Path actual) throws IOException {
        assertEquals(SampleSite.files(expected), SampleSite.files(actual));
        List<String> different = new ArrayList<>();
        for (String path : SampleSite.files(expected)) {
            if (Files.mismatch(expected.resolve(path), actual.resolve(path)) >= 0) {
                different.add(path);
            }
        }
        return different;
    }
}
