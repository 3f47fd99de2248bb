package org.youbei.test.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Which of the steps that change a disk fail: none, the nth, or the nth and all that follow. */
final class Faults {
    /** How a disk fails. */
    enum Kind {
        ONCE,
        FOR_GOOD
    }

    private final AtomicInteger steps = new AtomicInteger();
    private final List<String> names = new ArrayList<>();
    private volatile int first = Integer.MAX_VALUE;
    private volatile Kind kind = Kind.ONCE;

    /** Has the nth step from now fail, counted from 1. */
    void fail(int nth, Kind how) {
        steps.set(0);
        kind = how;
        first = nth;
    }

    /** Mends the disk. */
    void mend() {
        steps.set(0);
        first = Integer.MAX_VALUE;
    }

    /** Returns how many steps there were since the disk was last mended or set to fail. */
    int steps() {
        return steps.get();
    }

    synchronized List<String> names() {
        return List.copyOf(names);
    }

    /** Called before each step. */
    void step(String name) throws IOException {
        int step = steps.incrementAndGet();
        note(name);
        if (kind == Kind.ONCE ? step == first : step >= first) {
            throw new IOException("the disk fails at step " + step + ": " + name);
        }
    }

    private synchronized void note(String name) {
        names.add(name);
    }
}
