package org.youbei.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.model.GeoPoint;
import org.youbei.model.PlaceCode;

/** Finds what is nearest to a place: by coordinates where both are known, else by the tree of places. */
final class Distances {
    private static final double METRES_PER_DEGREE = 111_195;
    private static final int SAME_TOWN = 5_000;
    private static final int SAME_COUNTY = 20_000;
    private static final int ELSEWHERE = 100_000;
    private static final int VILLAGE_DIGITS = 12;
    private static final int TOWN_DIGITS = 9;
    private static final int COUNTY_DIGITS = 6;

    private final PlaceCode place;
    private final @Nullable GeoPoint at;
    private final double narrowing;

    Distances(PlaceCode place, @Nullable GeoPoint at) {
        this.place = place;
        this.at = at;
        this.narrowing = at == null ? 1 : Math.cos(Math.toRadians(at.latitude()));
    }

    /**
     * Something that may be near.
     *
     * @param place the code of its place; empty when unknown
     * @param at where it is, or null
     */
    record Candidate(String id, String place, @Nullable GeoPoint at) {}

    private record Ranked(Candidate candidate, double rank) {}

    private static final Comparator<Ranked> NEAREST = Comparator.comparingDouble(Ranked::rank)
            .thenComparing(ranked -> ranked.candidate().id());

    /** Returns the nearest few, and the nearest of those that plans name, the nearest first. */
    List<PlacePiece.Near> nearest(List<Candidate> candidates, Set<String> named, int few, int most) {
        PriorityQueue<Ranked> near = new PriorityQueue<>(NEAREST.reversed());
        PriorityQueue<Ranked> wanted = new PriorityQueue<>(NEAREST.reversed());
        for (Candidate candidate : candidates) {
            Ranked ranked = new Ranked(candidate, rank(candidate));
            keep(near, ranked, few);
            if (named.contains(candidate.id())) {
                keep(wanted, ranked, most);
            }
        }
        List<Ranked> all = new ArrayList<>(near);
        wanted.stream().filter(ranked -> !near.contains(ranked)).forEach(all::add);
        return all.stream()
                .sorted(NEAREST)
                .map(ranked ->
                        new PlacePiece.Near(ranked.candidate().id(), metres(ranked.candidate()), near.contains(ranked)))
                .toList();
    }

    private static void keep(PriorityQueue<Ranked> queue, Ranked ranked, int most) {
        if (queue.size() < most) {
            queue.add(ranked);
        } else if (NEAREST.compare(ranked, queue.element()) < 0) {
            queue.remove();
            queue.add(ranked);
        }
    }

    /** Metres on a plane that touches the earth at the place: many are ranked, few are shown. */
    private double rank(Candidate candidate) {
        if (at == null || candidate.at() == null) {
            return steps(candidate.place());
        }
        double east = (candidate.at().longitude() - at.longitude()) * narrowing;
        double north = candidate.at().latitude() - at.latitude();
        return Math.rint(Math.hypot(east, north) * METRES_PER_DEGREE);
    }

    private int steps(String other) {
        if (shares(other, VILLAGE_DIGITS)) {
            return 0;
        }
        if (shares(other, TOWN_DIGITS)) {
            return SAME_TOWN;
        }
        return shares(other, COUNTY_DIGITS) ? SAME_COUNTY : ELSEWHERE;
    }

    private boolean shares(String other, int digits) {
        return other.length() >= digits
                && place.value().length() >= digits
                && other.startsWith(place.value().substring(0, digits));
    }

    private int metres(Candidate candidate) {
        return at == null || candidate.at() == null ? -1 : (int) rank(candidate);
    }
}
