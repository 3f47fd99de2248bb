package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on the wall calendar of a year's drills: a column for each month, a row for each day of the month, below what is known of a month alone.
 *
 * @param title its title
 * @param about workspace, edition and number of drills, in words
 * @param warning who must not read it; empty when everybody may who has the edition
 * @param months the names of the months
 * @param days 31 rows of twelve cells
 * @param whole twelve lists: drills of a month of which no day is known
 * @param undated drills of which no month is known
 * @param notes how it is read
 * @param imprint version, commit and date, in words
 */
public record WallCalendar(
        String title,
        String about,
        String warning,
        List<String> months,
        List<Row> days,
        List<Several> whole,
        Several undated,
        List<String> notes,
        String imprint) {
    /** A row: the same day of all months. */
    public record Row(List<Cell> cells) {}

    /**
     * A day.
     *
     * @param number empty where the month has no such day
     * @param weekday in one letter
     * @param mark that it is a public holiday, or worked instead of one; empty otherwise
     * @param tone {@code work weekend off worked none}
     */
    public record Cell(String number, String weekday, String mark, String tone, Several drills) {}

    /** Drills, and how many more there are, in words; empty when all are named. */
    public record Several(List<Item> items, String more) {
        Several atMost(int most, String more) {
            int left = items.size() - most;
            return left <= 0 ? this : new Several(items.subList(0, most), more.replace("{0}", String.valueOf(left)));
        }
    }

    /**
     * A drill.
     *
     * @param days from when to when it may be held; empty where the cell says it
     * @param title as the edition may know it
     * @param state that it was held, or that its day is kept; empty otherwise
     */
    public record Item(String days, String title, String state) {}

    /**
     * Returns the same with so many drills named in each cell at most.
     *
     * @param more words for those that are not named, with a blank for their number
     */
    WallCalendar atMost(int most, String more) {
        List<Row> rows = new ArrayList<>();
        for (Row row : days) {
            rows.add(new Row(row.cells().stream()
                    .map(cell -> new Cell(
                            cell.number(),
                            cell.weekday(),
                            cell.mark(),
                            cell.tone(),
                            cell.drills().atMost(most, more)))
                    .toList()));
        }
        return new WallCalendar(
                title,
                about,
                warning,
                months,
                rows,
                whole.stream().map(several -> several.atMost(most, more)).toList(),
                undated.atMost(most, more),
                notes,
                imprint);
    }
}
