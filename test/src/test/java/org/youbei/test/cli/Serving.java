package org.youbei.test.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.cli.Terminal;
import org.youbei.cli.Youbei;

/** {@code serve} at work beside a test, until it is closed. */
public final class Serving implements AutoCloseable {
    private static final Pattern HOME = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/\n");
    private static final long PATIENCE_SECONDS = 120;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private final Thread thread;

    private Serving(Path root, String edition) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Map.of(), true);
        this.thread = new Thread(() -> code.complete(Youbei.run(
                terminal, "serve", "--port", "0", "--edition", edition, "-C", root.toString(), "--lang", "zh")));
    }

    /** Starts it and waits until the site is built, or is found not to be buildable. */
    public static Serving start(Path root, String edition) throws InterruptedException {
        Serving serving = new Serving(root, edition);
        serving.thread.start();
        serving.await("整个网站已重新生成|有错误，还是原来的网站");
        return serving;
    }

    /** Waits until its messages hold something. */
    public void await(String pattern) throws InterruptedException {
        Pattern wanted = Pattern.compile(pattern);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!wanted.matcher(err.toString()).find()) {
            if (System.nanoTime() > end || code.isDone()) {
                throw new IllegalStateException("never said " + pattern + ":\n" + out + err);
            }
            Thread.sleep(10);
        }
    }

    public String home() {
        Matcher match = HOME.matcher(out.toString());
        if (!match.find()) {
            throw new IllegalStateException("no address:\n" + out + err);
        }
        return match.group().strip();
    }

    int port() {
        Matcher match = HOME.matcher(out.toString());
        return match.find() ? Integer.parseInt(match.group(1)) : -1;
    }

    String messages() {
        return err.toString();
    }

    /** Interrupts it and returns its exit code. */
    int end() throws Exception {
        thread.interrupt();
        return code.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        thread.interrupt();
        code.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
