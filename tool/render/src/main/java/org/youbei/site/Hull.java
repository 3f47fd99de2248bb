package org.youbei.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The convex hull of points of a sheet (Andrew's monotone chain). */
final class Hull {
    private Hull() {}

    /** A point of a sheet. */
    record Spot(int x, int y) {}

    /** Returns the corners of the hull in order; all the spots when there are fewer than three. */
    static List<Spot> of(List<Spot> spots) {
        List<Spot> sorted = spots.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Spot::x).thenComparingInt(Spot::y))
                .toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        List<Spot> hull = new ArrayList<>(half(sorted));
        List<Spot> reversed = new ArrayList<>(sorted);
        Collections.reverse(reversed);
        hull.addAll(half(reversed));
        return hull;
    }

    private static List<Spot> half(List<Spot> sorted) {
        List<Spot> chain = new ArrayList<>();
        for (Spot spot : sorted) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.get(chain.size() - 1), spot) <= 0) {
                chain.remove(chain.size() - 1);
            }
            chain.add(spot);
        }
        return chain.subList(0, chain.size() - 1);
    }

    private static long turn(Spot a, Spot b, Spot c) {
        return (long) (b.x() - a.x()) * (c.y() - a.y()) - (long) (b.y() - a.y()) * (c.x() - a.x());
    }
}
