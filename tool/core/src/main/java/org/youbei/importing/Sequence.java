package org.youbei.importing;

import java.util.ArrayList;
import java.util.List;

/** Where the decimal numbering of the headings stands. */
final class Sequence {
    private static final int FURTHEST_CHAPTER = 3;

    private List<Integer> last = List.of();

    /** Begins anew, as an appendix does. */
    void restart() {
        last = List.of();
    }

    void move(List<Integer> ordinals) {
        last = List.copyOf(ordinals);
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    boolean isAt(List<Integer> ordinals) {
        return last.equals(ordinals);
    }

    /** Returns the chapter that the numbering is in, 0 before the first. */
    int chapter() {
        return last.isEmpty() ? 0 : last.get(0);
    }

    List<Integer> last() {
        return last;
    }

    /** Returns whether this is the very next number: the next one on some level, or the first one below. */
    boolean follows(List<Integer> ordinals) {
        int same = common(ordinals);
        List<Integer> tail = new ArrayList<>(ordinals.subList(same, ordinals.size()));
        if (tail.isEmpty()) {
            return false;
        }
        int expected = same < last.size() ? last.get(same) + 1 : 1;
        return tail.get(0) == expected && tail.subList(1, tail.size()).stream().allMatch(ordinal -> ordinal == 1);
    }

    /** Returns whether this comes later, a few numbers left out. */
    boolean jumps(List<Integer> ordinals) {
        int same = common(ordinals);
        boolean later = same < ordinals.size() && (same == last.size() || ordinals.get(same) > last.get(same));
        return last.isEmpty() || later && ordinals.get(0) - chapter() <= FURTHEST_CHAPTER;
    }

    /** Returns whether this stands beside the last number or one above it, as a number does that was typed wrong. */
    boolean isBeside(List<Integer> ordinals) {
        int same = common(ordinals);
        return same > 0 && ordinals.size() <= last.size() && same >= ordinals.size() - 1;
    }

    private int common(List<Integer> ordinals) {
        int same = 0;
        while (same < last.size() && same < ordinals.size() && last.get(same).equals(ordinals.get(same))) {
            same++;
        }
        return same;
    }
}
