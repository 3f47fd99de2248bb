package org.youbei.search;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The documents of each pair of characters; an open table, since tens of millions of look-ups would each box their key. */
final class PairMap {
    private long[] pairs = new long[4096];
    private @Nullable Postings[] postings = new Postings[4096];
    private int size;

    /** Returns the documents of a pair, empty when it is new. */
    Postings of(long pair) {
        if (size * 2 > pairs.length) {
            enlarge();
        }
        int at = Terms.find(pairs, pair);
        Postings known = postings[at];
        if (known == null) {
            known = new Postings();
            pairs[at] = pair;
            postings[at] = known;
            size++;
        }
        return known;
    }

    private void enlarge() {
        long[] wider = new long[pairs.length * 2];
        @Nullable Postings[] theirs = new Postings[wider.length];
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != 0) {
                int at = Terms.find(wider, pairs[i]);
                wider[at] = pairs[i];
                theirs[at] = postings[i];
            }
        }
        pairs = wider;
        postings = theirs;
    }

    /** Hands on each pair and its documents, in no order. */
    void forEach(BiConsumer<Long, Postings> sink) {
        for (int i = 0; i < pairs.length; i++) {
            Postings known = postings[i];
            if (known != null) {
                sink.accept(pairs[i], known);
            }
        }
    }
}
