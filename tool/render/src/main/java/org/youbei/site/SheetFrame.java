package org.youbei.site;

import java.util.List;
import org.youbei.model.GeoPoint;

/**
 * How the ground lies on a sheet: north up, distances in proportion, all of the given points within the margins.
 *
 * @param west the longitude of the left edge
 * @param north the latitude of the upper edge
 * @param squeeze how much shorter a degree of longitude is than one of latitude there
 * @param scale units of the sheet for a degree of latitude
 */
record SheetFrame(double west, double north, double squeeze, double scale) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 700;
    private static final int MARGIN = 90;

    /** A sheet of one point shows some kilometres around it. */
    private static final double LEAST_DEGREES = 0.02;

    private static final double KILOMETRES_OF_DEGREE = 111.195;
    private static final List<Double> ROUND = List.of(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0);
    private static final int LONGEST_BAR = 220;

    /** The bar that says how long a way is: its units and its kilometres. */
    record Bar(int units, String kilometres) {}

    /** Returns the frame of some points, at least one. */
    static SheetFrame around(List<GeoPoint> points) {
        double west = min(points.stream().mapToDouble(GeoPoint::longitude).toArray());
        double east =
                -min(points.stream().mapToDouble(point -> -point.longitude()).toArray());
        double south = min(points.stream().mapToDouble(GeoPoint::latitude).toArray());
        double north =
                -min(points.stream().mapToDouble(point -> -point.latitude()).toArray());
        double squeeze = Math.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max(LEAST_DEGREES, (east - west) * squeeze);
        double high = Math.max(LEAST_DEGREES, north - south);
        double scale = Math.min((WIDTH - 2.0 * MARGIN) / wide, (HEIGHT - 2.0 * MARGIN) / high);
        double middle = (west + east) / 2;
        return new SheetFrame(
                middle - WIDTH / 2.0 / scale / squeeze, (north + south) / 2 + HEIGHT / 2.0 / scale, squeeze, scale);
    }

    private static double min(double... values) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    Hull.Spot spot(GeoPoint point) {
        return new Hull.Spot((int) Math.round((point.longitude() - west) * squeeze * scale), (int)
                Math.round((north - point.latitude()) * scale));
    }

    /** Returns the longest bar of a round length that stands well in a corner. */
    Bar bar() {
        double unitsOfKilometre = scale / KILOMETRES_OF_DEGREE;
        double kilometres = ROUND.get(0);
        for (double round : ROUND) {
            kilometres = round * unitsOfKilometre <= LONGEST_BAR ? round : kilometres;
        }
        String text = kilometres < 1 ? String.valueOf(kilometres) : String.valueOf((int) kilometres);
        return new Bar((int) Math.round(kilometres * unitsOfKilometre), text);
    }
}
