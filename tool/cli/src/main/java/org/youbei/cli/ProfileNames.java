package org.youbei.cli;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.schema.Nearest;
import org.youbei.workspace.Assets;

/** The names of the rule sets that the tool has. */
final class ProfileNames implements Iterable<String> {
    private static final String FOLDER = "schemas/profiles/";
    private static final String ENDING = ".yaml";

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private static List<String> names() {
        return Assets.builtInPaths(FOLDER).stream()
                .filter(path -> path.endsWith(ENDING))
                .map(path -> path.substring(FOLDER.length(), path.length() - ENDING.length()))
                .toList();
    }

    /** Demands that a rule set exists, when one was named. */
    static void require(@Nullable String name) {
        List<String> names = names();
        if (name == null || names.contains(name)) {
            return;
        }
        String all = String.join(" ", names);
        throw Nearest.of(name, names)
                .map(near -> new WrongUsage("cli.value.nearest", "--rules", name, near, all))
                .orElseGet(() -> new WrongUsage("cli.value.choices", "--rules", name, all));
    }
}
