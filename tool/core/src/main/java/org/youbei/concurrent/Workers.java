package org.youbei.concurrent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A pool of threads. What it returns is in the order of what it was given, whatever the number of threads. */
public final class Workers implements AutoCloseable {
    private static final long STACK_BYTES = 16L << 20;

    private final ExecutorService pool;
    private final int threads;

    /** Makes a pool of this many threads, at least one. */
    public Workers(int threads) {
        this.threads = Math.max(1, threads);
        this.pool = Executors.newFixedThreadPool(this.threads, task -> {
            Thread thread = new Thread(null, task, "youbei-worker", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Returns the function's value for each item, in order; the failure of the first item that fails is thrown as it was. */
    public <A, B> List<B> map(List<A> items, Function<A, B> function) {
        @Nullable Object[] results = new Object[items.size()];
        each(items.size(), i -> results[i] = function.apply(items.get(i)));
        @SuppressWarnings("unchecked")
        List<B> all = (List<B>) new ArrayList<>(Arrays.asList(results));
        return all;
    }

    /** Does something with each item, in no order. */
    public <A> void forEach(List<A> items, Consumer<A> action) {
        each(items.size(), i -> action.accept(items.get(i)));
    }

    /**
     * Does two things at once, each of which may give work to a pool, and returns what the first makes. Both have ended when it returns or throws; when both fail, what
     * the first threw is thrown.
     */
    public static <T> T together(Supplier<T> one, Runnable other) {
        Ahead<Optional<Throwable>> beside = new Ahead<>(() -> failure(other));
        T made;
        try {
            made = one.get();
        } catch (RuntimeException | Error failure) {
            beside.get();
            throw failure;
        }
        beside.get().ifPresent(Workers::rethrow);
        return made;
    }

    private static Optional<Throwable> failure(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException | Error failure) {
            return Optional.of(failure);
        }
    }

    /** What failed, and on which item. */
    private record Failure(int item, Throwable cause) {
        static Failure earlier(@Nullable Failure one, Failure other) {
            return one != null && one.item < other.item ? one : other;
        }
    }

    /** Returns how many threads there are. */
    public int threads() {
        return threads;
    }

    /** Items are handed out in order, so that those before the first that fails are always tried and the failure is the same with any number of threads. */
    private void each(int count, IntConsumer action) {
        Batch batch = new Batch(count, action, Math.min(threads, count));
        for (int i = 0; i < Math.min(threads, count); i++) {
            pool.execute(batch);
        }
        batch.await();
        Failure failure = batch.first.get();
        if (failure != null) {
            rethrow(failure.cause());
        }
    }

    /** Items to be done. Behind each one a thread queues again, so that batches of several callers take turns. */
    private final class Batch implements Runnable {
        private final int count;
        private final IntConsumer action;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable Failure> first = new AtomicReference<>();
        private final CountDownLatch working;

        Batch(int count, IntConsumer action, int threads) {
            this.count = count;
            this.action = action;
            this.working = new CountDownLatch(threads);
        }

        @Override
        public void run() {
            // What was taken is tried, even when a later one has failed meanwhile.
            int item = first.get() == null ? next.getAndIncrement() : count;
            if (item >= count) {
                working.countDown();
                return;
            }
            try {
                action.accept(item);
            } catch (RuntimeException | Error failure) {
                first.accumulateAndGet(new Failure(item, failure), Failure::earlier);
            }
            try {
                pool.execute(this);
            } catch (RejectedExecutionException closed) {
                working.countDown();
            }
        }

        void await() {
            try {
                working.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", interrupted);
            }
        }
    }

    private static void rethrow(Throwable cause) {
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        throw (Error) cause;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
