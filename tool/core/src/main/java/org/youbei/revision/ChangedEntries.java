package org.youbei.revision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.youbei.schema.DocumentKind;
import org.youbei.workspace.WorkspaceFiles;
import org.youbei.workspace.git.RevisionFiles;

/** Which entries differ between two states of a workspace; only files whose bytes differ are read. Layout does not count. */
public final class ChangedEntries {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, EntryDocument> before = new HashMap<>();
    private final Map<String, EntryDocument> after = new HashMap<>();

    private ChangedEntries() {}

    /** How an entry differs. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Returns how each entry differs, by its id. */
    public static Map<String, How> between(WorkspaceFiles before, WorkspaceFiles after) {
        ChangedEntries changes = new ChangedEntries();
        TreeSet<String> paths = new TreeSet<>(before.paths());
        paths.addAll(after.paths());
        Set<String> old = Set.copyOf(before.paths());
        Set<String> now = Set.copyOf(after.paths());
        for (String path : paths) {
            boolean wasThere = old.contains(path);
            boolean isThere = now.contains(path);
            if (isDocument(path) && !(wasThere && isThere && same(path, before, after))) {
                collect(wasThere ? EntryDocument.all(before, path) : List.of(), changes.before);
                collect(isThere ? EntryDocument.all(after, path) : List.of(), changes.after);
            }
        }
        return changes.compare();
    }

    private static boolean isDocument(String path) {
        return DocumentKind.ofPath(path).isPresent();
    }

    private static boolean same(String path, WorkspaceFiles before, WorkspaceFiles after) {
        return before instanceof RevisionFiles one && after instanceof RevisionFiles other
                ? one.blobId(path).equals(other.blobId(path))
                : Arrays.equals(before.read(path), after.read(path));
    }

    private static void collect(List<EntryDocument> entries, Map<String, EntryDocument> byId) {
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    }

    private Map<String, How> compare() {
        Map<String, How> all = new TreeMap<>();
        before.forEach((id, was) -> {
            EntryDocument is = after.get(id);
            if (is == null) {
                all.put(id, How.REMOVED);
            } else if (differ(was, is)) {
                all.put(id, How.CHANGED);
            }
        });
        after.keySet().stream().filter(id -> !before.containsKey(id)).forEach(id -> all.put(id, How.ADDED));
        return all;
    }

    private static boolean differ(EntryDocument was, EntryDocument is) {
        return !FieldChanges.between(was.data(), is.data()).isEmpty()
                || !words(was.body()).equals(words(is.body()));
    }

    private static String words(String body) {
        return BLANKS.matcher(body).replaceAll("");
    }
}
