package org.youbei.situation;

import java.util.List;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.PlanId;

/**
 * What one place brings into every situation in it.
 *
 * @param chain the place itself, then the registered places around it, the nearest first
 * @param needsPlan whether a plan of its own is expected of it: a county, town or village of ours
 * @param covered the plans of the place for each event that any is for
 * @param general its plans for whatever no other plan of it is for
 * @param units the plans of enterprises and key units in it, by event; none for places wider than a town
 * @param shelters the nearest and those that plans of the chain name, the nearest first; so with teams
 * @param hazards the risk points of a town and its villages
 * @param sums the risk points of a place wider than a town by the places in it, for each event whose plans name some
 * @param sum the same over all risk points
 */
public record PlacePiece(
        PlaceCode code,
        String name,
        PlaceKind kind,
        boolean needsPlan,
        List<PlaceCode> chain,
        List<Child> children,
        List<Covered> covered,
        List<PlanId> general,
        List<Covered> units,
        List<Near> shelters,
        List<Near> teams,
        List<RiskPoint> hazards,
        List<Sums> sums,
        List<RiskSum> sum) {
    /** The highest number of digits of the code of a place in which risk points are counted rather than listed. */
    static final int WIDE_DIGITS = 6;

    /** How well plans fit an event. */
    public enum Fit {
        /** They are for the event. */
        EXACT,
        /** They are for the wider kind of events that it belongs to. */
        WIDER,
        /** They are for whatever no other plan is for. */
        GENERAL
    }

    /** A place below. */
    public record Child(PlaceCode code, String name) {}

    /** The plans for an event. */
    public record Covered(EventId event, Fit fit, List<PlanId> plans) {}

    /**
     * A team or a shelter.
     *
     * @param metres how far it is; -1 when that is unknown
     * @param close whether it is one of the nearest, and not only one that a plan names
     */
    public record Near(String id, int metres, boolean close) {}

    /** The risk points of the places below, for an event. */
    public record Sums(EventId event, List<RiskSum> rows) {}

    /** Returns whether the place is wider than a town. */
    public static boolean isWide(PlaceCode code) {
        return code.value().length() <= WIDE_DIGITS;
    }
}
