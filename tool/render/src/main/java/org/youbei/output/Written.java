package org.youbei.output;

/**
 * What a commit did.
 *
 * @param files the files of the site, its manifest aside
 * @param changed those of them that the old site did not have with the same bytes
 * @param bytes the size of all files
 */
public record Written(int files, int changed, long bytes) {}
