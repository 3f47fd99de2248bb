package org.youbei.test.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
            Thread.sleep(50);
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
