package org.youbei.test.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.diagnostic.ToolException;
import org.youbei.output.Archive;
import org.youbei.scaffold.DraftFile;
import org.youbei.scaffold.Drafts;
import org.youbei.workspace.WholeFile;

/** A disk that fails at the first, second, third … step of writing, once or from there on: what stands is always the old or the new, and the next writer needs no help. */
final class FaultTest {
    private static final Map<String, String> OLD =
            Map.of("index.html", "old", "same.html", "same", "plan/a.html", "old a");
    private static final Map<String, String> NEW =
            Map.of("index.html", "new", "same.html", "same", "plan/b.html", "new b");
    private static final Map<String, String> NEXT = Map.of("index.html", "next", "same.html", "same");

    @TempDir
    private Path real;

    private final Faults faults = new Faults();
    private Path disk;

    @BeforeEach
    void putTheDiskBefore() {
        disk = FaultyDisk.of(real, faults);
    }

    private Map<String, String> pages() throws IOException {
        Path site = real.resolve("public");
        return Files.exists(site) ? Sites.pages(site) : Map.of();
    }

    private static boolean fails(Runnable work) {
        try {
            work.run();
            return false;
        } catch (ToolException said) {
            return true;
        }
    }

    /** Returns whether every file of the site is as its manifest says. */
    private void assertManifestFits(String step) throws IOException {
        String manifest = Files.readString(real.resolve("public/manifest.json"));
        for (Map.Entry<String, String> page : pages().entrySet()) {
            String size = "\"size\":" + page.getValue().getBytes(StandardCharsets.UTF_8).length + ",";
            assertTrue(manifest.contains("\"path\":\"" + page.getKey() + "\"," + size), step + manifest);
        }
    }

    @ParameterizedTest
    @EnumSource(Faults.Kind.class)
    void aSiteIsOldOrNewWhateverStepFails(Faults.Kind kind) throws IOException {
        int failed = 0;
        for (int nth = 1; ; nth++) {
            faults.mend();
            Sites.write(disk.resolve("public"), OLD);
            assertEquals(OLD, pages());
            faults.fail(nth, kind);

            boolean failing = fails(() -> Sites.write(disk.resolve("public"), NEW));

            String step = kind + " at step " + nth;
            boolean reached = faults.steps() >= nth;
            faults.mend();
            boolean apart = !Files.exists(real.resolve("public"));
            if (apart) {
                assertEquals(Faults.Kind.FOR_GOOD, kind, step);
                org.youbei.output.SiteWriter.recover(disk.resolve("public"));
            }
            assertTrue(pages().equals(OLD) || pages().equals(NEW), () -> step + real);
            assertTrue(failing || pages().equals(NEW), step + ": not said");
            assertManifestFits(step);
            Sites.write(disk.resolve("public"), NEXT);
            assertEquals(NEXT, pages(), step);
            assertEquals(List.of("public"), names(), step + ": litter");
            if (!reached) {
                break;
            }
            failed++;
        }
        assertTrue(failed > 30, "only " + failed + " steps: " + faults.names());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(real)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Faults.Kind.class)
    void aFirstSiteIsThereOrNotWhateverStepFails(Faults.Kind kind) throws IOException {
        for (int nth = 1; nth < 60; nth++) {
            faults.fail(nth, kind);
            fails(() -> Sites.write(disk.resolve("public"), NEW));
            faults.mend();
            assertTrue(pages().isEmpty() || pages().equals(NEW), kind + " at step " + nth);
            Sites.write(disk.resolve("public"), NEXT);
            assertEquals(List.of("public"), names(), kind + " at step " + nth);
            delete(real.resolve("public"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Writes one file in some way. */
    private interface Writing {
        void write(Path file, String text);
    }

    private void eachStepOf(Writing writing, Faults.Kind kind, int leastSteps) throws IOException {
        int nth = 1;
        for (boolean reached = true; reached; nth++) {
            Path file = real.resolve("register.yaml");
            Files.writeString(file, "- {id: old}\n");
            faults.fail(nth, kind);

            boolean failing = fails(() -> writing.write(disk.resolve("register.yaml"), "- {id: old}\n- {id: new}\n"));

            reached = faults.steps() >= nth;
            faults.mend();
            String step = kind + " at step " + nth;
            String text = Files.readString(file);
            assertTrue(List.of("- {id: old}\n", "- {id: old}\n- {id: new}\n").contains(text), step + ": " + text);
            assertTrue(failing || text.endsWith("- {id: new}\n"), step + ": not said");
            writing.write(disk.resolve("register.yaml"), "- {id: next}\n");
            assertEquals("- {id: next}\n", Files.readString(file), step);
            assertEquals(List.of("register.yaml"), names(), step + ": litter");
        }
        assertTrue(nth > leastSteps, "only " + nth + " steps");
    }

    @ParameterizedTest
    @EnumSource(Faults.Kind.class)
    void aFileIsOldOrNewWhateverStepFails(Faults.Kind kind) throws IOException {
        eachStepOf((file, text) -> WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8)), kind, 5);
        eachStepOf(
                (file, text) -> Drafts.extend(
                        file.getParent(), new DraftFile(file.getFileName().toString(), text)),
                kind,
                5);
    }

    @ParameterizedTest
    @EnumSource(Faults.Kind.class)
    void newFilesAreAllThereOrNone(Faults.Kind kind) throws IOException {
        List<DraftFile> files = List.of(new DraftFile("drill.md", "drill"), new DraftFile("script.yaml", "script"));
        for (int nth = 1; nth < 14; nth++) {
            faults.fail(nth, kind);
            boolean failing = fails(() -> Drafts.write(disk.resolve("d"), files));
            faults.mend();
            SortedMap<String, String> tree =
                    Files.exists(real.resolve("d")) ? Sites.tree(real.resolve("d")) : new TreeMap<>();
            tree.keySet().removeIf(name -> name.startsWith("."));
            boolean one = kind == Faults.Kind.FOR_GOOD && tree.equals(Map.of("drill.md", "drill"));
            assertTrue(
                    tree.isEmpty() || one || tree.equals(Map.of("drill.md", "drill", "script.yaml", "script")),
                    kind + " at step " + nth + ": " + tree);
            assertTrue(failing || tree.size() == 2, kind + " at step " + nth);
            if (Files.exists(real.resolve("d"))) {
                delete(real.resolve("d"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Faults.Kind.class)
    void aZipIsOldOrNewWhateverStepFails(Faults.Kind kind) throws IOException {
        Path site = real.resolve("site");
        Path zip = real.resolve("site.zip");
        Sites.write(site, OLD);
        Archive.write(site, "site", disk.resolve("site.zip"));
        byte[] old = Files.readAllBytes(zip);
        Sites.write(site, NEW);
        Archive.write(site, "site", disk.resolve("site.zip"));
        byte[] fresh = Files.readAllBytes(zip);
        for (int nth = 1; nth < 12; nth++) {
            Files.write(zip, old);
            faults.fail(nth, kind);
            fails(() -> Archive.write(site, "site", disk.resolve("site.zip")));
            faults.mend();
            byte[] found = Files.readAllBytes(zip);
            assertTrue(
                    java.util.Arrays.equals(old, found) || java.util.Arrays.equals(fresh, found),
                    kind + " at step " + nth);
        }
    }

    @Test
    void keepsWhoMayReadAFile() throws IOException {
        Path file = Files.writeString(real.resolve("people.yaml"), "- {}\n");
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));

        WholeFile.write(file, new byte[] {'x'});

        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void writesThroughALink() throws IOException {
        Path elsewhere = Files.createDirectory(real.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.yaml"), "old");
        Files.createSymbolicLink(real.resolve("a.yaml"), elsewhere.resolve("a.yaml"));

        WholeFile.write(real.resolve("a.yaml"), new byte[] {'n'});

        assertTrue(Files.isSymbolicLink(real.resolve("a.yaml")));
        assertEquals("n", Files.readString(elsewhere.resolve("a.yaml")));
    }
}
