package org.youbei.test.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.workspace.Assets;
import org.youbei.workspace.WorkspaceFiles;

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

    /** A template that says noparse is FreeMarker's alone. */
    @Test
    void fromLayoutsOrFromFreeMarker(SampleSite site, @TempDir Path directory) throws IOException {
        SampleSite slow = SampleSite.build(
                directory, 2, toolchain -> Assets.of(new Templated(toolchain.files(), "<#-- noparse -->\n")));

        assertEquals(List.of(), differences(site.out(), slow.out()));
    }

    /** A workspace whose templates all begin with a line more. */
    private record Templated(WorkspaceFiles below, String line) implements WorkspaceFiles {
        @Override
        public List<String> paths() {
            return below.paths();
        }

        @Override
        public List<Diagnostic> findings() {
            return below.findings();
        }

        @Override
        public byte[] read(String path) {
            return below.read(path);
        }

        @Override
        public long size(String path) {
            return below.size(path);
        }

        @Override
        public Optional<byte[]> override(String path) {
            return path.endsWith(".ftlh")
                    ? Optional.of((line + Assets.of(below).text(path)).getBytes(StandardCharsets.UTF_8))
                    : below.override(path);
        }
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
