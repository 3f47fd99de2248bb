package org.youbei.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.youbei.workspace.git.Change;
import org.youbei.workspace.git.History;

/** The versions of a file with their version keys and the tags of issued texts, {@code plan/<id>/v<version>}. */
public final class Versions {
    private static final String TAGS = "plan/";

    private final History history;
    private final SortedMap<String, String> tags;

    public Versions(History history) {
        this.history = history;
        this.tags = history.tags(TAGS);
    }

    /** Returns the versions of the file that holds an entry, newest first. */
    public List<Version> of(String id, String file) {
        return of(id, file, Integer.MAX_VALUE);
    }

    /** Returns the newest versions, up to a number of them. */
    List<Version> of(String id, String file, int limit) {
        List<Change> changes = history.of(file);
        Map<String, List<String>> issued = new HashMap<>();
        String prefix = TAGS + id + "/v";
        tags.subMap(prefix, prefix + Character.MAX_VALUE)
                .forEach((tag, commit) -> holder(commit, changes)
                        .ifPresent(
                                change -> issued.computeIfAbsent(change.commit().id(), none -> new ArrayList<>())
                                        .add(tag)));
        return changes.stream()
                .limit(limit)
                .map(change -> new Version(
                        change, key(change), issued.getOrDefault(change.commit().id(), List.of())))
                .toList();
    }

    private String key(Change change) {
        return change.path().endsWith(".md")
                ? history.read(change).map(VersionKey::of).orElse("")
                : "";
    }

    /** The change that made the text which a tag's commit holds, though the commit itself may have changed other files only. */
    private Optional<Change> holder(String commit, List<Change> changes) {
        Optional<Change> itself = changes.stream()
                .filter(change -> change.commit().id().equals(commit))
                .findFirst();
        return itself.isPresent()
                ? itself
                : changes.stream()
                        .filter(change -> change.blob() != null
                                && history.blob(commit, change.path()).equals(Optional.of(change.blob())))
                        .findFirst();
    }
}
