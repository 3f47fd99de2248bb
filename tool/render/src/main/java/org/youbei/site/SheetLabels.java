package org.youbei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for words on a sheet: none lies over a symbol or another word, and what finds no room is left to the list below the sheet. */
final class SheetLabels {
    private static final double NARROW = 0.56;
    private static final int GAP = 3;
    private static final int TURNS = 12;
    private static final int FARTHEST = 180;

    private final List<Box> taken = new ArrayList<>();

    /** A rectangle that is taken. */
    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isOnSheet() {
            return left >= 0 && top >= 0 && right <= SheetFrame.WIDTH && bottom <= SheetFrame.HEIGHT;
        }
    }

    /** Where words begin, the base of their line, and their text. */
    record Label(int x, int y, String text) {}

    /** Keeps the place of a symbol free. */
    void block(int x, int y, int radius) {
        taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
    }

    /** Finds room for a box near to a spot, the nearest first, and returns its upper left corner; empty when there is none. */
    Optional<Hull.Spot> reserve(Hull.Spot near, int width, int height) {
        for (int radius = 12; radius <= FARTHEST; radius += 14) {
            for (int turn = 0; turn < TURNS; turn++) {
                double angle = 2 * Math.PI * turn / TURNS;
                double x = near.x() + Math.cos(angle) * (radius + width / 2.0) - width / 2.0;
                double y = near.y() + Math.sin(angle) * (radius + height / 2.0) - height / 2.0;
                Box box = new Box(x - GAP, y - GAP, x + width + GAP, y + height + GAP);
                if (box.isOnSheet() && taken.stream().noneMatch(box::meets)) {
                    taken.add(box);
                    return Optional.of(new Hull.Spot((int) Math.round(x), (int) Math.round(y)));
                }
            }
        }
        return Optional.empty();
    }

    /** Adds words beside a symbol: right, left, below, above, or not at all. */
    void beside(List<Label> labels, Hull.Spot spot, int radius, int size, String text) {
        double width = width(text, size);
        double[][] places = {
            {spot.x() + radius + GAP, spot.y() + size * 0.36},
            {spot.x() - radius - GAP - width, spot.y() + size * 0.36},
            {spot.x() - width / 2, spot.y() + radius + GAP + size * 0.9},
            {spot.x() - width / 2, spot.y() - radius - GAP - size * 0.15}
        };
        place(labels, places, width, size, text);
    }

    /** Adds words in the middle of something large, or near to it. */
    void around(List<Label> labels, Hull.Spot spot, int size, String text) {
        double width = width(text, size);
        double left = spot.x() - width / 2;
        List<double[]> places = new ArrayList<>();
        for (int step = 0; step <= 6; step++) {
            places.add(new double[] {left, spot.y() - step * size * 0.8});
            places.add(new double[] {left, spot.y() + step * size * 0.8});
            places.add(new double[] {left - step * size, spot.y()});
            places.add(new double[] {left + step * size, spot.y()});
        }
        place(labels, places.toArray(double[][]::new), width, size, text);
    }

    private void place(List<Label> labels, double[][] places, double width, int size, String text) {
        for (double[] place : places) {
            Box box = new Box(place[0] - GAP, place[1] - size, place[0] + width + GAP, place[1] + size * 0.25);
            if (box.isOnSheet() && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                labels.add(new Label((int) Math.round(place[0]), (int) Math.round(place[1]), text));
                return;
            }
        }
    }

    /** Returns about how wide a text is: letters and digits are half as wide as characters. */
    static double width(String text, int size) {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? NARROW : 1).sum() * size;
    }
}
