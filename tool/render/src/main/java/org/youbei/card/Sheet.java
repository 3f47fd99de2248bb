package org.youbei.card;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What cards are printed on: a sheet that is cut afterwards, or paper of the card's own size. */
public enum Sheet {
    A4(210, 297),
    A3(297, 420),
    /** One card on each page, for label printers. */
    SINGLE(0, 0);

    private final double width;
    private final double height;

    Sheet(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Returns the sheet of an identifier such as {@code a4}. */
    public static Optional<Sheet> of(String id) {
        return Stream.of(values()).filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
