package org.youbei.importing;

import java.util.List;

/**
 * A plan made from a text.
 *
 * @param path where it belongs in a workspace
 * @param text the file
 * @param headings how many headings it has
 * @param levels the response levels whose conditions were found
 */
public record ImportedPlan(String path, String text, int headings, List<Integer> levels) {
    public ImportedPlan {
        levels = List.copyOf(levels);
    }
}
