package org.youbei.revision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.youbei.bind.DrillBinder;
import org.youbei.model.drill.Programme;
import org.youbei.parse.TextDecoder;
import org.youbei.parse.YamlParser;
import org.youbei.text.Limits;
import org.youbei.workspace.Workspace;
import org.youbei.workspace.git.Change;
import org.youbei.workspace.git.History;
import org.youbei.workspace.git.RepositoryState;

/**
 * What became of the drills of programmes since they were first committed.
 *
 * @param sequences how often day, window, place or title of a drill changed, by its id; drills that never changed are not in it
 * @param cancelled drills that a programme had and has no more, as they were last, sorted by id
 */
public record DrillChanges(Map<String, Integer> sequences, List<Programme.Drill> cancelled) {
    public DrillChanges {
        sequences = Map.copyOf(sequences);
        cancelled = List.copyOf(cancelled);
    }

    /**
     * Reads the programmes of a workspace as they were at each commit that changed them; nothing is known outside git and of half a history.
     *
     * @param revision where the walk starts: the revision that the workspace was read from
     */
    public static DrillChanges of(Path root, String revision, Workspace workspace) {
        List<String> files =
                workspace.programmes().stream().map(Programme::file).sorted().toList();
        boolean whole = Collections.disjoint(
                RepositoryState.of(root),
                List.of(
                        RepositoryState.OUTSIDE,
                        RepositoryState.BARE,
                        RepositoryState.NO_COMMIT,
                        RepositoryState.SHALLOW));
        if (files.isEmpty() || !whole) {
            return new DrillChanges(Map.of(), List.of());
        }
        Life life = new Life();
        try (History history = History.of(root, revision, files)) {
            for (Programme programme : workspace.programmes()) {
                List<Change> changes = new ArrayList<>(history.of(programme.file()));
                Collections.reverse(changes);
                changes.forEach(change -> history.read(change)
                        .flatMap(bytes -> programme(change.path(), bytes))
                        .ifPresent(life::see));
                life.see(programme);
            }
        }
        return life.result(workspace);
    }

    /** The programme of a text of long ago; nothing when it does not have the form of today. */
    private static Optional<Programme> programme(String path, byte[] bytes) {
        try {
            return TextDecoder.decode(path, bytes, Limits.PLAN_FILE_BYTES)
                    .value()
                    .flatMap(source -> YamlParser.parse(path, source.text(), 1, Limits.REGISTER_NODES)
                            .value())
                    .map(tree -> DrillBinder.programme(path, tree));
        } catch (RuntimeException otherForm) {
            return Optional.empty();
        }
    }

    /** Drills seen from the oldest state to the newest. */
    private static final class Life {
        private final Map<String, Programme.Drill> last = new TreeMap<>();
        private final Map<String, Integer> sequences = new LinkedHashMap<>();

        void see(Programme programme) {
            for (Programme.Drill drill : programme.drills()) {
                Programme.Drill before = last.put(drill.id().value(), drill);
                if (before != null && !told(before).equals(told(drill))) {
                    sequences.merge(drill.id().value(), 1, Integer::sum);
                }
            }
        }

        private static List<String> told(Programme.Drill drill) {
            String place = drill.place() == null ? "" : drill.place().id().value();
            return List.of(
                    drill.title(),
                    Objects.toString(drill.date()),
                    Objects.toString(drill.from()),
                    Objects.toString(drill.to()),
                    Objects.toString(drill.notice()),
                    place);
        }

        DrillChanges result(Workspace workspace) {
            TreeSet<String> gone = new TreeSet<>(last.keySet());
            workspace
                    .programmes()
                    .forEach(programme -> programme
                            .drills()
                            .forEach(drill -> gone.remove(drill.id().value())));
            return new DrillChanges(
                    sequences,
                    gone.stream()
                            .map(id -> Objects.requireNonNull(last.get(id)))
                            .toList());
        }
    }
}
