package org.youbei.site;

import java.util.List;

/**
 * What the page of a report shows.
 *
 * @param asOf the sentence that says of which day it is
 * @param others the other reports
 * @param trend the figures of earlier months
 */
record ReportPage(
        Shell shell,
        String title,
        String asOf,
        List<Link> others,
        List<Figure> figures,
        List<Section> tables,
        Trend trend) {
    /**
     * A figure.
     *
     * @param goal whether its target is met, in words; empty when it has none
     * @param missed whether it is below its target
     * @param line its trend as the points of a line, see {@link TrendLine}; empty when there is none
     */
    record Figure(String title, String value, String formula, String goal, boolean missed, String line) {}

    /**
     * The figures of earlier days, the oldest first; no rows when there is no earlier month.
     *
     * @param columns the figures
     */
    record Trend(List<String> columns, List<Day> rows) {}

    /** The figures of a day, in the order of the columns. */
    record Day(String day, List<Cell> cells) {}

    /**
     * A list behind the figures.
     *
     * @param first the rows that want something done
     * @param rest those that are all right, to unfold
     * @param more how many rows the page leaves out; 0 when it shows all
     */
    record Section(
            String id, String title, String count, List<String> columns, List<Row> first, List<Row> rest, int more) {}

    /** A row: its state as a class, in words, and its cells. */
    record Row(String state, String stateWord, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param label the column's head, for narrow screens
     * @param url where it leads; empty when nowhere
     */
    record Cell(String label, String text, String url) {}
}
