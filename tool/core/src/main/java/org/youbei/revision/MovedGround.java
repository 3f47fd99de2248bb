package org.youbei.revision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youbei.link.Backlinks;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.plan.Plan;
import org.youbei.rule.Moved;
import org.youbei.text.Node;
import org.youbei.workspace.WorkspaceFiles;
import org.youbei.workspace.git.Change;
import org.youbei.workspace.git.History;
import org.youbei.workspace.git.RepositoryState;

/**
 * What plans lean on and what has changed under them: the people, organisations, teams, stores, shelters, risk points and bases that a plan names, as they were when it
 * was last committed, against what they are. A commit of the plan's file, as {@code review} leads to, counts as having looked. That a date of confirming or checking
 * was brought up to date is no change.
 */
public final class MovedGround {
    private static final Set<EntryKind> GROUND = EnumSet.of(
            EntryKind.PERSON,
            EntryKind.ORGANISATION,
            EntryKind.TEAM,
            EntryKind.SUPPLY,
            EntryKind.SHELTER,
            EntryKind.HAZARD,
            EntryKind.BASIS);
    private static final Set<String> ROUTINE = Set.of("verified", "checked", "audience");
    private static final Set<RepositoryState> WITHOUT = EnumSet.of(
            RepositoryState.OUTSIDE, RepositoryState.BARE, RepositoryState.NO_COMMIT, RepositoryState.SHALLOW);

    private final WorkspaceFiles files;
    private final PlanBook book;
    private final History history;
    private final Map<String, Boolean> unsaved = new HashMap<>();
    private final Map<String, Map<String, Node.Mapping>> now = new HashMap<>();
    private final Map<String, Map<String, Node.Mapping>> byBlob = new HashMap<>();
    private final Map<String, Optional<String>> blobs = new HashMap<>();

    private MovedGround(WorkspaceFiles files, PlanBook book, History history) {
        this.files = files;
        this.book = book;
        this.history = history;
    }

    /**
     * Returns what changed under each plan, by the plan's id; nothing where git cannot tell.
     *
     * @param revision where the history is walked from: the revision that the files are of
     */
    public static Map<String, List<Moved>> of(Path root, String revision, WorkspaceFiles files, PlanBook book) {
        if (RepositoryState.of(root).stream().anyMatch(WITHOUT::contains)) {
            return Map.of();
        }
        List<String> followed = new ArrayList<>();
        book.workspace().plans().forEach(plan -> followed.add(plan.file()));
        files.paths().stream()
                .filter(path -> path.startsWith("plans/registers/"))
                .forEach(followed::add);
        try (History history = History.of(root, revision, followed)) {
            return new MovedGround(files, book, history).all();
        }
    }

    private Map<String, List<Moved>> all() {
        Map<String, List<Moved>> all = new HashMap<>();
        for (Plan plan : book.workspace().plans()) {
            List<Moved> moved = under(plan);
            if (!moved.isEmpty()) {
                all.put(plan.id().value(), moved);
            }
        }
        return all;
    }

    private List<Moved> under(Plan plan) {
        List<Change> own = history.of(plan.file());
        if (own.isEmpty()) {
            return List.of();
        }
        Change looked = own.get(0);
        return Backlinks.namedBy(plan).stream()
                .flatMap(id -> entry(id).stream())
                .filter(entry -> moved(entry, looked))
                .map(entry -> {
                    String id = entry.id().value();
                    return new Moved(book.kind(id).orElseThrow(), id, entry.name());
                })
                .toList();
    }

    private Optional<Entry> entry(String id) {
        return book.kind(id).filter(GROUND::contains).flatMap(kind -> book.entry(id));
    }

    private boolean moved(Entry entry, Change looked) {
        String file = entry.source().file();
        if (!mayHaveChanged(file, looked)) {
            return false;
        }
        Node.Mapping was = before(file, looked).get(entry.id().value());
        Node.Mapping is = now.computeIfAbsent(file, path -> entries(path, files.read(path)))
                .get(entry.id().value());
        return was != null
                && is != null
                && FieldChanges.between(was, is).stream().anyMatch(change -> !ROUTINE.contains(change.top()));
    }

    /** A look at times only, to spare the most files. */
    private boolean mayHaveChanged(String file, Change looked) {
        List<Change> changes = history.of(file);
        if (changes.isEmpty()) {
            return false;
        }
        Change last = changes.get(0);
        boolean later = !last.commit().id().equals(looked.commit().id())
                && !last.commit().time().isBefore(looked.commit().time());
        return later
                || unsaved.computeIfAbsent(
                        file, path -> !Arrays.equals(history.read(last).orElse(null), files.read(path)));
    }

    private Map<String, Node.Mapping> before(String file, Change looked) {
        String commit = looked.commit().id();
        return blobs.computeIfAbsent(commit + " " + file, key -> history.blob(commit, file))
                .map(blob -> byBlob.computeIfAbsent(
                        blob,
                        id -> history.read(new Change(looked.commit(), file, id))
                                .map(bytes -> entries(file, bytes))
                                .orElse(Map.of())))
                .orElse(Map.of());
    }

    private static Map<String, Node.Mapping> entries(String file, byte[] bytes) {
        Map<String, Node.Mapping> entries = new HashMap<>();
        EntryDocument.inRegister(file, bytes).forEach(entry -> entries.putIfAbsent(entry.id(), entry.data()));
        return entries;
    }
}
