package org.youbei.workspace.git;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where files were, followed from the newest commit back: a file that was renamed is looked for under its former name from there on. */
final class Trails {
    private final Map<String, List<String>> filesByPath = new TreeMap<>();
    private final Map<String, List<Change>> changes = new HashMap<>();

    Trails(Collection<String> files) {
        for (String file : files) {
            filesByPath.put(file, new ArrayList<>(List.of(file)));
        }
    }

    /** Returns whether a file is looked for under this path. */
    boolean isFollowed(String path) {
        return filesByPath.containsKey(path);
    }

    /** Returns the paths under which files are looked for, sorted. */
    Set<String> paths() {
        return filesByPath.keySet();
    }

    /** Notes a change of the files that are looked for under its path. */
    void add(Change change) {
        for (String file : filesByPath.getOrDefault(change.path(), List.of())) {
            changes.computeIfAbsent(file, none -> new ArrayList<>()).add(change);
        }
    }

    /** Looks for the files of a path under their former one. */
    void rename(String path, String former) {
        List<String> files = filesByPath.remove(path);
        if (files != null) {
            filesByPath.computeIfAbsent(former, none -> new ArrayList<>()).addAll(files);
        }
    }

    /** Returns the changes of each file, newest first. */
    Map<String, List<Change>> changes() {
        return changes;
    }
}
