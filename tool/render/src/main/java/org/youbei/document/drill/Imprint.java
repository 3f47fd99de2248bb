package org.youbei.document.drill;

/**
 * What tells one print from another.
 *
 * @param commit the commit in short, or empty outside git
 * @param printed the ISO date of printing: the commit's, or the one that the environment sets; may be empty
 */
public record Imprint(String commit, String printed) {}
