package org.youbei.test.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.workspace.Assets;
import org.youbei.workspace.DocumentCache;
import org.youbei.workspace.Workspace;
import org.youbei.workspace.WorkspaceFiles;
import org.youbei.workspace.WorkspaceReader;

/** Any bytes as a document of the workspace; the first byte chooses which. */
public final class DocumentFuzz {
    private static final List<String> PATHS = List.of(
            "plans/special/ex-typhoon.md",
            "plans/registers/teams.yaml",
            "plans/registers/places.yaml",
            "plans/registers/ladders.yaml",
            "plans/documents/a.md",
            "drills/2026/programme.yaml",
            "youbei.yaml");
    private static final DocumentCache CACHE = new DocumentCache(Assets.builtIn());
    private static final Workers WORKERS = new Workers(1);

    private DocumentFuzz() {}

    /** Reads the document: there is a workspace, and findings lie within the file. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String path = PATHS.get((input[0] & 0xFF) % PATHS.size());
        byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
        Outcome<Workspace> read = WorkspaceReader.read(new OneFile(path, bytes), Assets.builtIn(), WORKERS, CACHE);
        if (read.value().isEmpty()) {
            throw new AssertionError("no workspace");
        }
        Findings.check(path, new String(bytes, StandardCharsets.UTF_8), read.diagnostics());
    }

    /** A workspace of one document. */
    private record OneFile(String path, Bytes held) implements WorkspaceFiles {
        OneFile(String path, byte[] bytes) {
            this(path, () -> bytes);
        }

        @Override
        public List<String> paths() {
            return List.of(path);
        }

        @Override
        public List<Diagnostic> findings() {
            return List.of();
        }

        @Override
        public byte[] read(String asked) {
            return held.get();
        }

        @Override
        public long size(String asked) {
            return held.get().length;
        }

        @Override
        public Optional<byte[]> override(String asked) {
            return Optional.empty();
        }
    }

    /** Bytes that a record can hold. */
    private interface Bytes {
        byte[] get();
    }
}
