package org.youbei.site;

import java.util.ArrayList;
import java.util.List;
import org.youbei.model.GeoPoint;

/** Draws points by their coordinates into a view box, north up, distances in proportion. */
final class SketchMaps {
    private static final int WIDTH = 640;
    private static final int MARGIN = 48;
    private static final int LEAST_HEIGHT = 200;
    private static final int MOST_HEIGHT = 640;
    private static final double LEAST_SPAN = 0.002;

    private final List<String> kinds = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<GeoPoint> points = new ArrayList<>();

    void add(String kind, String label, GeoPoint at) {
        kinds.add(kind);
        labels.add(label);
        points.add(at);
    }

    /** Returns the map of the points added; no dots when there are fewer than two. */
    PlacePage.SketchMap draw() {
        if (points.size() < 2) {
            return new PlacePage.SketchMap(WIDTH, LEAST_HEIGHT, List.of());
        }
        double west = points.stream().mapToDouble(GeoPoint::longitude).min().orElseThrow();
        double east = points.stream().mapToDouble(GeoPoint::longitude).max().orElseThrow();
        double south = points.stream().mapToDouble(GeoPoint::latitude).min().orElseThrow();
        double north = points.stream().mapToDouble(GeoPoint::latitude).max().orElseThrow();
        double squeeze = Math.cos(Math.toRadians((south + north) / 2));
        double scale = (WIDTH - 2 * MARGIN) / Math.max(LEAST_SPAN, (east - west) * squeeze);
        int height = (int) Math.round((north - south) * scale) + 2 * MARGIN;
        if (height > MOST_HEIGHT) {
            scale *= (MOST_HEIGHT - 2.0 * MARGIN) / (height - 2.0 * MARGIN);
            height = MOST_HEIGHT;
        }
        List<PlacePage.Dot> dots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int x = MARGIN + (int) Math.round((points.get(i).longitude() - west) * squeeze * scale);
            int y = MARGIN + (int) Math.round((north - points.get(i).latitude()) * scale);
            dots.add(new PlacePage.Dot(kinds.get(i), x, y, labels.get(i)));
        }
        return new PlacePage.SketchMap(WIDTH, Math.max(LEAST_HEIGHT, height), dots);
    }
}
