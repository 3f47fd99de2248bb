package org.youbei.card;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Diagnostic;

/** What came of printing cards. */
public final class Printed {
    private final byte @Nullable [] pdf;
    private final int cards;
    private final String picture;
    private final List<Card> leftOut;
    private final List<Diagnostic> findings;

    Printed(byte @Nullable [] pdf, String picture, int cards, List<Card> leftOut, List<Diagnostic> findings) {
        this.pdf = pdf;
        this.picture = picture;
        this.cards = cards;
        this.leftOut = leftOut;
        this.findings = findings;
    }

    /** Returns the file; empty when no card could be printed. */
    public Optional<byte[]> pdf() {
        return Optional.ofNullable(pdf);
    }

    /** Returns a picture of the first face as SVG; empty when no card could be printed. */
    public String picture() {
        return picture;
    }

    /** Returns how many cards are in it. */
    public int cards() {
        return cards;
    }

    /** Returns the cards that could not be printed. */
    public List<Card> leftOut() {
        return leftOut;
    }

    /** Returns what could not be printed and why. */
    public List<Diagnostic> findings() {
        return findings;
    }
}
