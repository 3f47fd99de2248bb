package org.youbei.test.fence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.youbei.test.Repository;

/** The tool connects to nothing, whatever names an address, and works where there is no network. Takes a minute. */
final class ConnectionsTest {
    /** An address that is nobody's (RFC 5737). */
    private static final String NOBODY = "192.0.2.1";

    /** Java in a network namespace that holds no interface. */
    private static final List<String> ALONE = List.of("unshare", "--user", "--map-root-user", "--net");

    @TempDir
    private Path folder;

    private Listener listener;
    private Tool tool;

    @BeforeEach
    void listen() throws IOException {
        listener = Listener.start();
        tool = Tool.ofClasses(listener.options());
    }

    @AfterEach
    void stop() throws IOException {
        listener.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HERE/a.css", "http://" + NOBODY + "/b.dtd", "file://" + NOBODY + "/c.png"})
    void theListenerCountsWhoeverOpensAnAddress(String address) throws Exception {
        assertEquals(0, listener.connections());
        Tool.ofClass(Visitor.class.getName(), listener.options())
                .with(List.of(address.replace("HERE", listener.address())));
        assertNotEquals(0, listener.connections());
    }

    @Test
    void noCommandConnectsForWhatAWorkspaceHolds() throws Exception {
        Hostile hostile = hostile();
        hostile.templates();
        hostile.pages();

        assertEquals(0, ran(hostile, "build", "--edition", "command", "--trust-templates"));
        assertTrue(Files.isRegularFile(hostile.root().resolve("out/command/plan/ex-typhoon.html")));
        assertEquals(0, ran(hostile, "cards", "--out", folder.resolve("cards").toString(), "--trust-templates"));
        assertEquals(
                0,
                ran(
                        hostile,
                        "export",
                        "filing",
                        "ex-typhoon",
                        "--out",
                        folder.resolve("filing.zip").toString()));
        assertEquals(0, listener.connections());
    }

    @Test
    void noCommandConnectsForMistakes() throws Exception {
        Hostile hostile = hostile();
        hostile.mistakes();

        assertEquals(4, ran(hostile, "check"));
        assertEquals(4, ran(hostile, "build", "--keep-going", "--edition", "public"));
        assertEquals(0, listener.connections());
    }

    @Test
    void noCommandConnectsForAWarning() throws Exception {
        Hostile hostile = hostile();
        hostile.pages();
        Path warning = hostile.warning("");
        Path broken = hostile.warning("<!DOCTYPE alert SYSTEM \"" + listener.address() + "/a.dtd\">");

        assertEquals(0, ran(hostile, "activate", "--cap", warning.toString()));
        assertEquals(0, ran(hostile, "activate", "--cap", warning.toString(), "--format", "pdf", "--trust-templates"));
        assertEquals(4, ran(hostile, "activate", "--cap", broken.toString()));
        assertEquals(0, listener.connections());
    }

    @Test
    void aSchemaElsewhereIsNotFetched() throws Exception {
        Hostile hostile = hostile();
        hostile.write(
                "schemas/bases.schema.json",
                "{\"$schema\": \"" + listener.address() + "/meta.json\", \"$ref\": \"" + listener.address()
                        + "/a.json\"}");

        assertEquals(1, ran(hostile, "check"));
        assertEquals(0, listener.connections());
    }

    @Test
    void aPartialCloneIsNotCompleted() throws Exception {
        Hostile hostile = hostile();
        hostile.partialClone();

        assertEquals(4, ran(hostile, "check"));
        assertEquals(1, ran(hostile, "diff", "ex-typhoon", "HEAD~1..HEAD"));
        assertEquals(1, ran(hostile, "build", "--edition", "public"));
        assertEquals(0, listener.connections());
    }

    @Test
    void theSampleIsBuiltWithoutANetwork() throws Exception {
        Path jar = Repository.root().resolve("tool/cli/target/youbei.jar");
        assumeTrue(Files.exists(jar), "the tool is not built: run mvn verify");
        Tool visitor = Tool.ofClass(Visitor.class.getName(), List.of());
        Tool.Result alone = in(ALONE, visitor).with(List.of(listener.address() + "/a.css"));
        assumeTrue(alone.code() == 0, () -> "there are no network namespaces for users here: " + alone.text());
        assertEquals(0, listener.connections());

        Tool.Result result = in(ALONE, new Tool(List.of(), List.of("-jar", jar.toString())))
                .run(Repository.root(), "build", "--edition", "public", "--out", folder.toString());

        assertEquals(0, result.code(), result.text());
        assertTrue(Files.isRegularFile(folder.resolve("public/index.html")));
    }

    private static Tool in(List<String> before, Tool tool) {
        return new Tool(before, tool.program());
    }

    private Hostile hostile() throws IOException {
        Hostile hostile = Hostile.in(folder, listener.address());
        hostile.printable();
        hostile.lure();
        hostile.addresses();
        return hostile;
    }

    private int ran(Hostile hostile, String... arguments) throws IOException, InterruptedException {
        Tool.Result result = tool.run(hostile.root(), arguments);
        return result.code();
    }
}
