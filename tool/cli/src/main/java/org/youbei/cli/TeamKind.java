package org.youbei.cli;

import java.util.Locale;

/** The kinds of teams as the schema of teams lists them. */
enum TeamKind {
    FIRE_RESCUE,
    PROFESSIONAL,
    MILITARY,
    GRASSROOTS,
    SOCIAL,
    ORG_FULLTIME,
    ORG_PARTTIME,
    CONTRACTED,
    VOLUNTEER,
    EXPERT_GROUP;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
