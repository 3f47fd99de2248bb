package org.youbei.distribution;

import java.util.List;
import java.util.Locale;
import org.youbei.diagnostic.Phrase;

/** The columns of the list. */
enum CardColumn {
    CARD,
    KIND,
    PLAN,
    VERSION,
    TO,
    HANDED,
    DATE,
    STALE;

    /** The columns that are read when the list comes back. */
    static final List<CardColumn> READ = List.of(CARD, VERSION, TO, HANDED, DATE);

    static List<CardColumn> all() {
        return List.of(values());
    }

    Phrase title() {
        return Phrase.of("cards.column." + name().toLowerCase(Locale.ROOT));
    }
}
