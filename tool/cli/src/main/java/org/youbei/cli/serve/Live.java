package org.youbei.cli.serve;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.youbei.publish.Preview;

/** Keeps what is shown up to date: after a change the pages at once, the whole site behind that. */
public final class Live implements AutoCloseable {
    /** Who writes saves again soon; the build of the whole site must not be in the way of the pages then. */
    private static final long PAUSE_MILLIS = 1_000;

    private final Preview preview;
    private final Shown shown;
    private final Words words;
    private final AtomicInteger changes = new AtomicInteger();
    private final ScheduledExecutorService behind = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(null, task, "youbei-build", 16L << 20);
        thread.setDaemon(true);
        return thread;
    });

    /**
     * What is said of what happens.
     *
     * @param findings what is wrong with a workspace, for people
     * @param trouble what failed: the world, or the tool itself, which must not end the work of whoever writes
     * @param done told after each step: which, and how many milliseconds it took
     */
    public record Words(
            Function<Preview.Made, String> findings, Function<RuntimeException, String> trouble, Told done) {}

    /** Takes what is said. */
    public interface Told {
        void step(Step step, long millis);
    }

    /** What was done. */
    public enum Step {
        PAGES,
        BUILT,
        REFUSED
    }

    public Live(Preview preview, Shown shown, Words words) {
        this.preview = preview;
        this.shown = shown;
        this.words = words;
    }

    /** Builds for the first time, then goes on with every change until the thread is interrupted. */
    public void run(Watcher watcher) throws InterruptedException, IOException {
        change();
        while (true) {
            watcher.await();
            change();
        }
    }

    private void change() {
        int change = changes.incrementAndGet();
        attempt(Step.PAGES, () -> {
            Preview.Made made = preview.pages();
            if (made.errors() == 0 && !made.files().isEmpty()) {
                shown.showOver(made.files());
            }
            if (made.errors() == 0) {
                long pause = made.files().isEmpty() ? 0 : PAUSE_MILLIS;
                var unused = behind.schedule(() -> build(change), pause, TimeUnit.MILLISECONDS);
            }
            return made;
        });
    }

    /** Builds all, unless something changed again meanwhile. */
    private void build(int change) {
        if (changes.get() == change) {
            attempt(Step.BUILT, () -> {
                Preview.Made made = preview.build();
                if (made.errors() == 0 && changes.get() == change) {
                    shown.showBuilt();
                }
                return made;
            });
        }
    }

    private interface Work {
        Preview.Made run();
    }

    private void attempt(Step step, Work work) {
        long begun = System.nanoTime();
        try {
            Preview.Made made = work.run();
            if (made.errors() > 0) {
                shown.showTrouble(words.findings().apply(made));
                words.done().step(Step.REFUSED, millis(begun));
            } else if (step == Step.BUILT || !made.files().isEmpty()) {
                words.done().step(step, millis(begun));
            }
        } catch (RuntimeException trouble) {
            shown.showTrouble(words.trouble().apply(trouble));
        }
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    @Override
    public void close() {
        behind.shutdownNow();
    }
}
