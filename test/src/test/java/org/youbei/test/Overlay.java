package org.youbei.test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.workspace.WorkspaceFiles;

/** The files of a workspace held in memory, some of them perhaps changed. */
public final class Overlay implements WorkspaceFiles {
    private final WorkspaceFiles below;
    private final Map<String, byte[]> bytes;

    private Overlay(WorkspaceFiles below, Map<String, byte[]> bytes) {
        this.below = below;
        this.bytes = bytes;
    }

    /** Returns the files as they are now, read once. */
    public static Overlay of(WorkspaceFiles below) {
        Map<String, byte[]> bytes = new TreeMap<>();
        below.paths().forEach(path -> bytes.put(path, below.read(path)));
        return new Overlay(below, bytes);
    }

    /** Returns these files with one of them changed, added, or taken away when the bytes are null. */
    public Overlay with(String path, byte @Nullable [] changed) {
        Map<String, byte[]> all = new TreeMap<>(bytes);
        if (changed == null) {
            all.remove(path);
        } else {
            all.put(path, changed);
        }
        return new Overlay(below, all);
    }

    @Override
    public List<String> paths() {
        return List.copyOf(bytes.keySet());
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
