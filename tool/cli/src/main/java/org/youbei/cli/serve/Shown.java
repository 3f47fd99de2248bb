package org.youbei.cli.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/** What browsers get at this moment: the built site, pages that are newer than that, and what is wrong with the workspace. */
public final class Shown {
    private final Path site;
    private Map<String, byte[]> newer = Map.of();
    private String trouble = "";
    private long changes;

    public Shown(Path site) {
        this.site = site;
    }

    /** Shows pages over those that were built. */
    public synchronized void showOver(Map<String, byte[]> pages) {
        newer = Map.copyOf(pages);
        changed("");
    }

    /** Shows what was built, and nothing over it. */
    public synchronized void showBuilt() {
        newer = Map.of();
        changed("");
    }

    /** Says what is wrong; what was shown before stays. */
    public synchronized void showTrouble(String words) {
        changed(words);
    }

    private void changed(String words) {
        trouble = words;
        changes++;
        notifyAll();
    }

    /** Returns what is wrong with the workspace; empty when nothing is. */
    synchronized String trouble() {
        return trouble;
    }

    /** Returns the bytes of a file of the site; empty when it has none there. */
    Optional<byte[]> file(String path) {
        if (!isSafe(path)) {
            return Optional.empty();
        }
        byte[] page = newer().get(path);
        if (page != null) {
            return Optional.of(page);
        }
        Path file = site.resolve(path).normalize();
        try {
            return file.startsWith(site) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException replacedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Says no to what leads outside or has two readings, before any of it reaches the disk. */
    private static boolean isSafe(String path) {
        return path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f)
                && List.of(path.split("/", -1)).stream().noneMatch(name -> name.isEmpty() || name.startsWith("."));
    }

    private synchronized Map<String, byte[]> newer() {
        return newer;
    }

    /** Returns a mark of what a page shows: it differs when the page, its looks, or what is wrong with the workspace do. */
    String mark(String path) {
        CRC32 sum = new CRC32();
        for (String part : new String[] {path, "assets/site.css", "assets/words.js"}) {
            file(part).ifPresent(sum::update);
        }
        sum.update(trouble().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /** Waits until a page has another mark, at most so long, and returns the one it has. */
    String await(String path, String mark, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (true) {
            long seen = seen();
            String now = mark(path);
            if (!now.equals(mark) || !awaitChange(seen, end)) {
                return now;
            }
        }
    }

    private synchronized long seen() {
        return changes;
    }

    private synchronized boolean awaitChange(long seen, long end) throws InterruptedException {
        while (changes == seen) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
