package org.youbei.card;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sizes of cards in millimetres, cut edge to cut edge. */
public enum CardSize {
    /** 90 × 54 mm, two sides. */
    WALLET(90, 54, 2, 3, 9, 11),
    /** ID-1 of ISO/IEC 7810: 85.60 × 53.98 mm, two sides. */
    ID1(85.6, 53.98, 2, 3, 9, 11),
    /** Three panels of 90 × 54 mm side by side, folded like a Z, two sides. */
    STRIP(90, 54, 6, 3, 9, 11),
    /** A door plate. */
    DOOR(148, 100, 1, 6, 12, 18),
    A6(105, 148, 2, 6, 9, 12),
    A5(148, 210, 2, 8, 9, 14),
    A4(210, 297, 2, 12, 9, 14),
    A3(420, 297, 1, 12, 10, 16);

    private final double width;
    private final double height;
    private final int faces;
    private final double padding;
    private final double floor;
    private final double type;

    CardSize(double width, double height, int faces, double padding, double floor, double type) {
        this.width = width;
        this.height = height;
        this.faces = faces;
        this.padding = padding;
        this.floor = floor;
        this.type = type;
    }

    /** Returns the size of an identifier such as {@code wallet}. */
    public static Optional<CardSize> of(String id) {
        return Stream.of(values()).filter(size -> size.id().equals(id)).findFirst();
    }

    /** Returns the identifier on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the width of a face in millimetres. */
    public double width() {
        return width;
    }

    /** Returns the height of a face in millimetres. */
    public double height() {
        return height;
    }

    /** Returns how much a face holds, in square millimetres. */
    double area() {
        return width * height;
    }

    /** Returns how many faces a card has; those of a strip are its panels. */
    int faces() {
        return faces;
    }

    /** Returns whether it is a leaf for the wall or the file rather than for the pocket. */
    boolean isLeaf() {
        return width * height >= DOOR.width * DOOR.height;
    }

    /** Returns how many faces stand side by side on one piece of paper. */
    int panels() {
        return this == STRIP ? 3 : 1;
    }

    /** Returns how far from the edge text stays, in millimetres. */
    double padding() {
        return padding;
    }

    /** Returns the smallest type in points. */
    double floor() {
        return floor;
    }

    /** Returns the type to begin with, in points. */
    double type() {
        return type;
    }
}
