package org.youbei.document.drill;

import java.util.List;

/**
 * What stands on a paper, before it is laid out.
 *
 * @param title its own title
 * @param drill the title of the drill, as its readers may know it; may be empty
 * @param id the drill's id, as its readers may know it; may be empty
 * @param readers who may read it, in words
 * @param imprint version, commit and date, in words
 */
public record Paper(
        PaperKind kind, String title, String drill, String id, String readers, String imprint, List<Block> blocks) {}
