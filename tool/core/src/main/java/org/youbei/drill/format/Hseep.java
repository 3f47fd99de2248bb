package org.youbei.drill.format;

import java.util.Arrays;
import java.util.Optional;

/**
 * The ratings of the Homeland Security Exercise and Evaluation Program: performed without challenges, with some challenges, with major challenges, unable to be performed. A
 * drill has them on the way in and out alone; a rating of M says nothing of whether the goals were reached, so that it is 中 or 差.
 */
public enum Hseep {
    P("excellent", 5),
    S("good", 3),
    M("fair", 1),
    U("poor", 0);

    private final String rating;
    private final int score;

    Hseep(String rating, int score) {
        this.rating = rating;
        this.score = score;
    }

    /** Returns the letter of a rating of ours. */
    public static Hseep ofRating(String rating) {
        return Arrays.stream(values())
                .filter(one -> one.rating.equals(rating))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the letter of a score of an objective, 0, 1, 3 or 5. */
    public static Hseep ofScore(int score) {
        return Arrays.stream(values())
                .filter(one -> one.score == score)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the letter that a text is; empty when it is none. */
    public static Optional<Hseep> parse(String text) {
        return text.length() == 1 && "PSMU".contains(text) ? Optional.of(valueOf(text)) : Optional.empty();
    }

    /** Returns the score of an objective. */
    public int score() {
        return score;
    }

    /** Returns the rating of a drill; empty for M, which may be either of two. */
    public Optional<String> rating() {
        return this == M ? Optional.empty() : Optional.of(rating);
    }

    /** Returns the rating of a drill of which it is known whether the goals were reached. */
    public String rating(Goals goals) {
        return rating().orElse(goals == Goals.REACHED ? "fair" : "poor");
    }

    /** Whether the goals of a drill were reached. */
    public enum Goals {
        REACHED,
        MISSED
    }
}
