package org.youbei.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.youbei.text.SourceRange;

/**
 * What one desk wrote down, or several together; everything knows where it was told.
 *
 * @param drill the drill's id
 * @param held date, started and ended, by these names
 * @param people how many came, by the id of the organisation
 * @param rows what became of rows of the script, by their numbers
 * @param scores by the id of the objective
 */
record DeskRecord(
        Told drill,
        Map<String, Told> held,
        TreeMap<String, Told> people,
        TreeMap<Integer, Moment> rows,
        TreeMap<String, Score> scores) {
    /** A value and where it was told. */
    record Told(String value, SourceRange at) {}

    /**
     * What became of a row.
     *
     * @param times actual and done, by these names
     * @param notes each once, in the order of the desks
     * @param findings those notes that are findings
     */
    record Moment(Map<String, Told> times, List<Told> notes, List<String> photos, List<Told> findings) {
        Moment() {
            this(new TreeMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The score of an objective, with why. */
    record Score(Map<String, Told> value, List<Told> notes) {
        Score() {
            this(new TreeMap<>(), new ArrayList<>());
        }
    }

    static DeskRecord of(Told drill) {
        return new DeskRecord(drill, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }
}
