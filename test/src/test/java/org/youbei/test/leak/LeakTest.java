package org.youbei.test.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.youbei.lock.PassPhrase;
import org.youbei.model.Audience;
import org.youbei.schema.DocumentKind;

/** What an edition may not show is in no byte of it; and what the command may see is found, so that the search can be trusted. */
final class LeakTest {
    @TempDir
    private static Path folder;

    /** Ids of entries that no page and no file names. */
    private static final Set<String> NAMELESS =
            Set.of("qzieqp1", "qzieqp2", "qzisub1", "qzitsk1", "qzitsk2", "qzpbas1", "qzpbas2", "qzpburl", "qzpext1");

    private static CanaryWorkspace workspace;
    private static final Map<Audience, Map<String, String>> FOUND = new EnumMap<>(Audience.class);

    @BeforeAll
    static void build() throws IOException {
        workspace = CanaryWorkspace.fill(folder.resolve("workspace"));
        workspace.build(folder.resolve("out"));
        for (Audience edition : Audience.values()) {
            FOUND.put(edition, workspace.found(folder.resolve("out").resolve(edition.id())));
        }
    }

    /** The canaries found that an edition may not show, each with the first file that holds it. */
    private static Map<String, String> leaks(Audience edition, Map<String, String> found) {
        Map<String, String> leaks = new TreeMap<>(found);
        leaks.keySet().removeIf(name -> Canaries.isFor(edition, name));
        return leaks;
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void anEditionHoldsNothingThatIsMeantForOthers(Audience edition) {
        assertEquals(Map.of(), leaks(edition, FOUND.get(edition)));
    }

    @Test
    void theCommandSeesAllThatIsShownAtAll() {
        Set<String> missing = new TreeSet<>(workspace.canaries().shown());
        missing.removeAll(FOUND.get(Audience.COMMAND).keySet());
        missing.removeAll(NAMELESS);
        missing.removeIf(name -> name.startsWith("qzx"));

        assertEquals(Set.of(), missing);
    }

    @Test
    void whatIsSaidToBeShownNowhereIsShownNowhere() {
        Map<String, String> shown = new TreeMap<>(FOUND.get(Audience.COMMAND));
        shown.keySet().retainAll(workspace.canaries().unshown());
        // A day that is counted from another may fall on it.
        shown.keySet().removeIf(name -> name.charAt(3) == 'd');

        assertEquals(Map.of(), shown);
    }

    @Test
    void theOtherEditionsSeeWhatIsTheirs() {
        assertTrue(
                FOUND.get(Audience.PUBLIC).size() > 200,
                () -> FOUND.get(Audience.PUBLIC).size() + " public");
        assertTrue(
                FOUND.get(Audience.INTERNAL).keySet().stream()
                                .filter(name -> name.startsWith("qzi"))
                                .count()
                        > 100,
                () -> FOUND.get(Audience.INTERNAL).size() + " internal");
    }

    @Test
    void aPlaceHandedOverLeaksNothing() throws IOException {
        workspace.pack(folder.resolve("packs"), "330999001");
        Map<String, String> found = new TreeMap<>();
        for (Audience edition : new Audience[] {Audience.PUBLIC, Audience.INTERNAL}) {
            leaks(
                            edition,
                            workspace.found(
                                    folder.resolve("packs/pack-330999001").resolve(edition.id())))
                    .forEach(found::put);
            leaks(
                            edition,
                            workspace.found(
                                    folder.resolve("packs/pack-330999001"), "pack-330999001-" + edition.id() + ".zip"))
                    .forEach(found::put);
        }
        assertEquals(Map.of(), found);
    }

    /** No canary in any byte or name; the commit, by which the plans could be found elsewhere, is not said either. */
    @Test
    void aLockedEditionHoldsNothingAtAll() throws IOException {
        PassPhrase phrase = PassPhrase.own("7391 0468 2257 9013 6684").orElseThrow();
        workspace.lock(folder.resolve("locked"), phrase);
        for (String edition : new String[] {"internal-locked", "command-locked"}) {
            assertEquals(Map.of(), workspace.found(folder.resolve("locked").resolve(edition)));
            assertFalse(
                    Files.readString(folder.resolve("locked").resolve(edition).resolve("manifest.json"))
                            .contains("4f2c91e"));
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyFieldOfEverySchemaHasACanary(DocumentKind kind) throws IOException {
        Set<String> without = new TreeSet<>(SchemaLeaves.of(kind));
        workspace
                .documents()
                .forEach((path, text) -> DocumentKind.ofPath(path)
                        .filter(kind::equals)
                        .ifPresent(same -> without.removeAll(SchemaLeaves.filled(text))));

        assertEquals(Set.of(), without);
    }
}
