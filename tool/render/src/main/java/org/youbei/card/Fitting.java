package org.youbei.card;

import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a card onto faces: each piece whole, a heading never last, the footer on the last face of each part. */
final class Fitting {
    /** What rounding may add between measuring and printing, in millimetres. */
    private static final double SLACK = 0.2;

    private final Markup markup;
    private final Measured measured;
    private final int facesOfPart;
    private final double height;

    private Fitting(Markup markup, Measured measured, CardSize size) {
        this.markup = markup;
        this.measured = measured;
        this.facesOfPart = size.faces();
        this.height = size.height() - 2 * size.padding() - SLACK;
    }

    /**
     * A face: pieces from one, up to but without another.
     *
     * @param part which card of several it belongs to, from zero
     * @param index which face of that card it is, from zero
     */
    record Face(int part, int index, int from, int to, boolean hasFooter) {}

    /**
     * What came of it.
     *
     * @param faces the faces; empty when a piece fits on none
     * @param tooHigh the piece that fits on no face, or -1
     * @param excess by how many millimetres it is too high
     */
    record Result(List<Face> faces, int tooHigh, double excess) {
        boolean isWhole() {
            return tooHigh < 0;
        }
    }

    static Result fit(Markup markup, Measured measured, CardSize size) {
        return new Fitting(markup, measured, size).fit();
    }

    /** Returns how many times the room on this many faces all pieces together take. */
    static double load(Markup markup, Measured measured, CardSize size, int faces) {
        Fitting fitting = new Fitting(markup, measured, size);
        double room = fitting.room(0) + (faces - 1) * fitting.room(1) - measured.footer();
        double pieces = fitting.atoms() == 0
                ? 0
                : measured.atoms().get(fitting.atoms() - 1).bottom();
        return pieces / Math.max(1, room);
    }

    private Result fit() {
        List<Face> faces = new ArrayList<>();
        int next = 0;
        int part = 0;
        do {
            int before = next;
            for (int index = 0; index < facesOfPart; index++) {
                boolean isLast = index == facesOfPart - 1 || endsBy(next, room(index) - measured.footer());
                int to = fill(next, room(index) - (isLast ? measured.footer() : 0));
                faces.add(new Face(part, index, next, to, isLast));
                next = to;
                if (isLast) {
                    break;
                }
            }
            if (next == before && next < atoms()) {
                return new Result(List.of(), next, high(next) - room(0) + measured.footer());
            }
            part++;
        } while (next < atoms());
        return new Result(faces, -1, 0);
    }

    private int atoms() {
        return measured.atoms().size();
    }

    private double room(int index) {
        return height - measured.above() - (index == 0 ? measured.header() : measured.back());
    }

    private double high(int atom) {
        Measured.Extent extent = measured.atoms().get(atom);
        return extent.bottom() - extent.top();
    }

    private boolean endsBy(int from, double room) {
        return from >= atoms()
                || measured.atoms().get(atoms() - 1).bottom()
                                - measured.atoms().get(from).top()
                        <= room;
    }

    /** Returns the first piece that does not stand on a face that begins with one. */
    private int fill(int from, double room) {
        int to = from;
        while (to < atoms()
                && measured.atoms().get(to).bottom()
                                - measured.atoms().get(from).top()
                        <= room) {
            to++;
        }
        while (to < atoms() && to > from && Markup.keeps(markup.atoms().get(to - 1))) {
            to--;
        }
        return to;
    }
}
