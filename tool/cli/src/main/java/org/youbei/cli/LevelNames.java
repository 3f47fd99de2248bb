package org.youbei.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.youbei.model.PlanLevel;

/** The levels of plans as people type them. */
final class LevelNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(PlanLevel.values()).map(PlanLevel::id).iterator();
    }
}
