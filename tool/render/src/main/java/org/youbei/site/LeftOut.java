package org.youbei.site;

import java.util.List;

/**
 * What an edition lacks because something is wrong with it.
 *
 * @param files the files of broken entries, whoever may see them
 * @param cards kind and holder of each card that cannot be printed, of those the edition may have
 */
public record LeftOut(List<String> files, List<String> cards) {}
