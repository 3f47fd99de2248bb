package org.youbei.test.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.workspace.WorkspaceFiles;

/** The files of a workspace held in memory, one of them perhaps changed. */
final class Overlay implements WorkspaceFiles {
    private final WorkspaceFiles below;
    private final Map<String, byte[]> bytes;

    private Overlay(WorkspaceFiles below, Map<String, byte[]> bytes) {
        this.below = below;
        this.bytes = bytes;
    }

    static Overlay of(WorkspaceFiles below) {
        Map<String, byte[]> bytes = new TreeMap<>();
        below.paths().forEach(path -> bytes.put(path, below.read(path)));
        return new Overlay(below, bytes);
    }

    Overlay with(String path, byte[] changed) {
        Map<String, byte[]> all = new TreeMap<>(bytes);
        all.put(path, changed);
        return new Overlay(below, all);
    }

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
        return bytes.get(path);
    }

    @Override
    public long size(String path) {
        return bytes.get(path).length;
    }

    @Override
    public Optional<byte[]> override(String path) {
        return below.override(path);
    }
}
