package org.youbei.cli.serve;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.youbei.publish.Preview;

/** Keeps what is shown up to date: after a change the pages at once, the whole site behind that. */
public final class Live implements AutoCloseable {
    /** Who writes saves again soon; the build of the whole site must not be in the way of the pages then. */
    private static final long PAUSE_MILLIS = 1_000;

    /** So long a browser takes to load a page; to make the others meanwhile would be in its way. */
    private static final long LOAD_MILLIS = 500;

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
        OPEN,
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
        Set<String> open = shown.open();
        if (open.isEmpty() || !makeFirst(open, change)) {
            pages(change);
        }
    }

    /** Makes the pages that someone looks at; returns whether nothing remains to be done at once. */
    private boolean makeFirst(Set<String> open, int change) {
        Optional<Preview.Made> made = attempt(Step.OPEN, () -> preview.pages(open));
        made.filter(pages -> pages.errors() == 0).ifPresent(pages -> shown.showAlso(pages.files()));
        boolean all = made.isPresent() && made.get().files().keySet().containsAll(open);
        if (all) {
            after(LOAD_MILLIS, change, this::pages);
        }
        return all || made.isEmpty() || made.get().errors() > 0;
    }

    private void pages(int change) {
        Optional<Preview.Made> made = attempt(Step.PAGES, preview::pages);
        made.filter(pages -> pages.errors() == 0 && changes.get() == change).ifPresent(pages -> {
            if (!pages.files().isEmpty()) {
                shown.showOver(pages.files());
            }
            after(pages.files().isEmpty() ? 0 : PAUSE_MILLIS, change, this::build);
        });
    }

    private void build(int change) {
        Optional<Preview.Made> made = attempt(Step.BUILT, preview::build);
        made.filter(site -> site.errors() == 0 && changes.get() == change).ifPresent(site -> shown.showBuilt());
    }

    /** Does something later, unless something changes again before. */
    private void after(long millis, int change, IntConsumer work) {
        var unused = behind.schedule(
                () -> {
                    if (changes.get() == change) {
                        work.accept(change);
                    }
                },
                millis,
                TimeUnit.MILLISECONDS);
    }

    private interface Work {
        Preview.Made run();
    }

    /** Does something and says what came of it; returns nothing when it failed. */
    private Optional<Preview.Made> attempt(Step step, Work work) {
        long begun = System.nanoTime();
        try {
            Preview.Made made = work.run();
            if (made.errors() > 0) {
                shown.showTrouble(words.findings().apply(made));
                words.done().step(Step.REFUSED, millis(begun));
            } else if (step == Step.BUILT || !made.files().isEmpty()) {
                words.done().step(step, millis(begun));
            }
            return Optional.of(made);
        } catch (RuntimeException trouble) {
            shown.showTrouble(words.trouble().apply(trouble));
            return Optional.empty();
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
