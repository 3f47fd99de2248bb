package org.youbei.document.activation;

import java.util.List;

/**
 * A sheet in words.
 *
 * @param mark what drill copies carry in front of the title, or empty
 * @param about what the sheet is and is not
 */
public record SheetPage(String mark, String title, String about, List<Section> sections) {
    /** Returns the sheet for a terminal. */
    public String text() {
        StringBuilder out = new StringBuilder(mark + title + "\n" + about + "\n");
        for (Section section : sections) {
            out.append("\n").append(mark).append(section.heading()).append("\n");
            if (!section.note().isEmpty()) {
                out.append("  ").append(section.note()).append("\n");
            }
            for (List<String> row : section.rows()) {
                out.append("  ")
                        .append(String.join(
                                "  ",
                                row.stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .map(cell -> cell.replace("\n", "\n      "))
                                        .toList()))
                        .append("\n");
            }
        }
        return out.toString();
    }
}
