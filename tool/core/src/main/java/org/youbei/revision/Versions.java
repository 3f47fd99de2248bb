package org.youbei.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.youbei.workspace.git.Change;
import org.youbei.workspace.git.History;

/** The versions of a file with their version keys and the tags of issued texts, {@code plan/<id>/v<version>}. */
public final class Versions {
    private final History history;
    private final Map<String, List<String>> tags = new HashMap<>();

    public Versions(History history) {
        this.history = history;
    }

    /** Returns the versions of the file that holds an entry, newest first. */
    public List<Version> of(String id, String file) {
        List<Change> changes = history.of(file);
        history.tags("plan/" + id + "/v")
                .forEach((tag, commit) -> holder(commit, changes)
                        .ifPresent(
                                change -> tags.computeIfAbsent(change.commit().id(), none -> new ArrayList<>())
                                        .add(tag)));
        return changes.stream().map(this::version).toList();
    }

    private Version version(Change change) {
        String key = change.path().endsWith(".md")
                ? history.read(change).map(VersionKey::of).orElse("")
                : "";
        return new Version(change, key, tags.getOrDefault(change.commit().id(), List.of()));
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
