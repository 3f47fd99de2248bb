package org.youbei.concurrent;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A value that is made ahead of its use, on a thread of its own. */
public final class Ahead<T> implements Supplier<T> {
    private final FutureTask<T> task;

    /** Begins to make a value. */
    public Ahead(Supplier<T> making) {
        this.task = new FutureTask<>(making::get);
        Thread thread = new Thread(task, "youbei-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns the value when it is there; what failed while it was made is thrown as it was. */
    @Override
    public T get() {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new CompletionException(failed.getCause());
        }
    }
}
