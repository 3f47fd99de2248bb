package org.youbei.card;

/**
 * Where what a card says comes from; every part is a text, empty where it is not known.
 *
 * @param plan the plan's id
 * @param title the plan's title
 * @param commit the commit in short
 * @param printed the ISO date of printing: the commit's, or the one that the environment sets
 * @param until the ISO date until which it is valid: the plan's next evaluation
 * @param issuer who issues it
 * @param url the address behind the QR code
 */
public record Provenance(
        String plan,
        String title,
        String version,
        String commit,
        String printed,
        String until,
        String issuer,
        String url) {}
