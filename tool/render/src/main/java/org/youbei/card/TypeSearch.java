package org.youbei.card;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the largest type in which a card fits, trying few of them: what is too large in a type is in each larger one, and from how much is too
 * much follows about which type will do. Large numbers are given up only when no type of them will.
 */
final class TypeSearch {
    /** How the room a text takes grows with its type: between its height alone and height times width. */
    private static final double GROWTH = 1.5;

    private final List<Type> types;
    private final int position;
    private final Markup card;
    private final CardSize size;
    private final int faces;
    private int tooLarge = -1;
    private int fitting;
    private int next;
    private CardLayout.@Nullable Trial fit;
    private CardLayout.@Nullable Trial misfit;

    TypeSearch(List<Type> types, int first, int position, Markup card, CardSize size, int faces) {
        this.types = types;
        this.next = first;
        this.position = position;
        this.card = card;
        this.size = size;
        this.faces = faces;
        this.fitting = types.size();
    }

    /** Returns which of the cards it is. */
    int position() {
        return position;
    }

    Markup card() {
        return card;
    }

    /** Returns which type to try next. */
    int next() {
        return next;
    }

    /** Takes what came of the card in the type that was to be tried. */
    void tried(CardLayout.Trial trial) {
        boolean isLast = next == types.size() - 1;
        if (isLast ? trial.fits() : trial.fits(faces)) {
            fitting = next;
            fit = trial;
        } else {
            tooLarge = next;
            misfit = trial;
        }
        if (!isDone()) {
            next = guess(trial);
        }
    }

    private int guess(CardLayout.Trial trial) {
        int from = tooLarge + 1;
        int to = from;
        while (to + 1 < fitting
                && to + 1 < types.size()
                && types.get(to + 1).phones() == types.get(from).phones()) {
            to++;
        }
        if (types.get(next).phones() != types.get(from).phones()) {
            return (from + to) / 2;
        }
        double load = Fitting.load(card, trial.measured(), size, faces);
        double points = types.get(next).points() * Math.pow(load, -1 / GROWTH);
        int guess = from;
        while (guess < to && types.get(guess).points() > points) {
            guess++;
        }
        return guess;
    }

    /** Returns the type that was found, or that the card is refused in. */
    int found() {
        return Math.min(fitting, types.size() - 1);
    }

    boolean isDone() {
        return fitting == tooLarge + 1;
    }

    /** Returns the card as it fits, once that is known. */
    Optional<Laid> laid() {
        return fit == null || !isDone()
                ? Optional.empty()
                : Optional.of(new Laid(card, types.get(fitting), fit.result().faces()));
    }

    /** Returns what came of the smallest type, when the card fits in none. */
    Optional<CardLayout.Trial> refused() {
        return fit == null && isDone() ? Optional.ofNullable(misfit) : Optional.empty();
    }
}
