package org.youbei.revision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.youbei.workspace.git.Change;

/**
 * A file as a commit left it.
 *
 * @param key the plan's {@code version} in it; empty when it has none or the commit took the file away
 * @param tags the tags {@code plan/<id>/v…} that name it: texts that were issued
 */
public record Version(Change change, String key, List<String> tags) {
    /** Returns the day on which it was committed. */
    public LocalDate date(ZoneId zone) {
        return LocalDate.ofInstant(change.commit().time(), zone);
    }

    /** Returns whether the commit took the file away. */
    public boolean isRemoval() {
        return change.blob() == null;
    }
}
