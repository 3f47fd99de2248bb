package org.youbei.test.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.youbei.concurrent.Workers;

/** What comes of work that is shared out. */
final class WorkersTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<Integer> ITEMS = IntStream.range(0, 1_000).boxed().toList();

    @Test
    void givesValuesInTheOrderOfTheItemsWithAnyNumberOfThreads() {
        List<String> expected = ITEMS.stream().map(String::valueOf).toList();
        for (int threads : List.of(0, 1, 2, 7)) {
            try (Workers workers = new Workers(threads)) {
                assertEquals(expected, workers.map(ITEMS, String::valueOf));
                assertEquals(List.of(), workers.map(List.of(), String::valueOf));
            }
        }
    }

    @Test
    void doesEachItemOnce() {
        AtomicInteger sum = new AtomicInteger();
        try (Workers workers = new Workers(3)) {
            workers.forEach(ITEMS, sum::addAndGet);
        }
        assertEquals(499_500, sum.get());
    }

    @Test
    void throwsTheFailureOfTheFirstItemThatFailsAsItWas() {
        IllegalStateException early = new IllegalStateException("early");
        CountDownLatch lateFailed = new CountDownLatch(1);
        try (Workers workers = new Workers(2)) {
            Throwable thrown = assertThrows(
                    IllegalStateException.class,
                    () -> workers.forEach(List.of(0, 1), item -> {
                        if (item == 1) {
                            lateFailed.countDown();
                            throw new IllegalStateException("late");
                        }
                        wait(lateFailed);
                        throw early;
                    }));
            assertSame(early, thrown);
        }
    }

    @Test
    void batchesOfSeveralCallersTakeTurns() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        AtomicInteger doneBefore = new AtomicInteger();
        try (Workers workers = new Workers(1)) {
            Workers.together(
                    () -> workers.map(ITEMS, item -> {
                        begun.countDown();
                        pause(1);
                        return done.incrementAndGet();
                    }),
                    () -> {
                        await(begun);
                        workers.forEach(List.of(0), item -> doneBefore.set(done.get()));
                    });
        }
        assertEquals(1_000, done.get());
        assertTrue(doneBefore.get() < 1_000, "the other waited until all was done");
    }

    @Test
    void twoThingsAtOnceEndBeforeAFailureIsThrownThatOfTheFirstBeforeTheOther() {
        AtomicInteger ended = new AtomicInteger();
        IllegalStateException one = new IllegalStateException("one");
        StackOverflowError other = new StackOverflowError("other");
        assertSame(one, assertThrows(IllegalStateException.class, () -> both(one, () -> fail(other))));
        assertSame(other, assertThrows(StackOverflowError.class, () -> both(null, () -> fail(other))));
        assertThrows(
                IllegalStateException.class,
                () -> both(one, () -> {
                    pause(50);
                    ended.incrementAndGet();
                }));
        assertEquals(1, ended.get());
    }

    private static void both(@Nullable RuntimeException failure, Runnable other) {
        Workers.together(
                () -> {
                    if (failure != null) {
                        throw failure;
                    }
                    return "made";
                },
                other);
    }

    private static void fail(Error failure) {
        throw failure;
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void wait(CountDownLatch latch) {
        await(latch);
        pause(50);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void aWorkerThatDiesIsAFailureAndNoWait() {
        StackOverflowError death = new StackOverflowError("deep");
        try (Workers workers = new Workers(2)) {
            Throwable thrown = assertTimeoutPreemptively(
                    SOON,
                    () -> assertThrows(
                            StackOverflowError.class,
                            () -> workers.map(ITEMS, item -> {
                                if (item == 500) {
                                    throw death;
                                }
                                return item;
                            })));
            assertSame(death, thrown);
            assertEquals(ITEMS, workers.map(ITEMS, item -> item));
        }
    }
}
