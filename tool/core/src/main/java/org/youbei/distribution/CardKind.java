package org.youbei.distribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.youbei.diagnostic.Phrase;
import org.youbei.model.register.Hazard;

/** The kinds of cards that go to somebody, in the order of lists. */
public enum CardKind {
    COMMAND,
    POST,
    TEAM,
    VILLAGE,
    FLOOD_HOUSEHOLD,
    GEO_HOUSEHOLD,
    GEO_WORK,
    /** A card that somebody has and that no list asks for. */
    OTHER;

    /** The kinds of risk points of which the rules R-CARD-2 and R-CARD-3 ask for cards. */
    private static final List<String> GEOLOGICAL = List.of(
            "landslide",
            "collapse",
            "rockfall",
            "debris-flow",
            "ground-collapse",
            "ground-fissure",
            "subsidence",
            "geological");

    /** The kinds of risk points of which R-CARD-4 asks for cards. */
    private static final List<String> FLOOD = List.of(
            "flash-flood",
            "flood",
            "rainstorm",
            "waterlogging",
            "low-lying",
            "reservoir",
            "dam",
            "river",
            "sea-dyke",
            "storm-surge",
            "typhoon",
            "dangerous-house",
            "aquaculture-raft");

    /** Returns the card that households at a risk point get; empty when they get none. */
    public static Optional<CardKind> ofHouseholds(Hazard hazard) {
        Integer households = hazard.households();
        if (households != null && households == 0) {
            return Optional.empty();
        }
        if (isGeological(hazard)) {
            return Optional.of(GEO_HOUSEHOLD);
        }
        return FLOOD.contains(hazard.kind()) ? Optional.of(FLOOD_HOUSEHOLD) : Optional.empty();
    }

    /** Returns whether those responsible for a risk point get a card to work by. */
    public static boolean isGeological(Hazard hazard) {
        return GEOLOGICAL.contains(hazard.kind());
    }

    /** Returns the word in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what it is called. */
    public Phrase title() {
        return Phrase.of("cards.kind." + id());
    }
}
