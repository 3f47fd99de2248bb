package org.youbei.card.content;

/**
 * What cards are stamped with.
 *
 * @param commit the commit, or empty outside git
 * @param printed the ISO date of printing, or empty when nothing tells
 */
public record Stamp(String commit, String printed) {}
