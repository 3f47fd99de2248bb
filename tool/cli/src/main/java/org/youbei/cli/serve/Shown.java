package org.youbei.cli.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/** What browsers get at this moment: the built site, pages that are newer than that, and what is wrong with the workspace. */
public final class Shown {
    private final Path site;
    private Map<String, byte[]> newer = Map.of();
    private String trouble = "";
    private long changes;

    /** How many wait for a change of each page. */
    private final Map<String, Integer> open = new HashMap<>();

    public Shown(Path site) {
        this.site = site;
    }

    /** Shows pages over those that were built. */
    public synchronized void showOver(Map<String, byte[]> pages) {
        newer = Map.copyOf(pages);
        changed("");
    }

    /** Shows some pages over what is shown. */
    public synchronized void showAlso(Map<String, byte[]> pages) {
        if (!pages.isEmpty()) {
            Map<String, byte[]> all = new HashMap<>(newer);
            all.putAll(pages);
            showOver(all);
        }
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

    /** Returns a mark of the bytes of a file. */
    String sum(String path) {
        CRC32 sum = new CRC32();
        file(path).ifPresent(sum::update);
        return Long.toHexString(sum.getValue());
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

    /** Returns the paths of the pages that someone looks at. */
    synchronized Set<String> open() {
        return Set.copyOf(open.keySet());
    }

    /** Waits until a page has another mark, at most so long, and returns the one it has. */
    String await(String path, String mark, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        opened(path, 1);
        try {
            while (true) {
                long seen = seen();
                String now = mark(path);
                if (!now.equals(mark) || !awaitChange(seen, end)) {
                    return now;
                }
            }
        } finally {
            opened(path, -1);
        }
    }

    private synchronized void opened(String path, int more) {
        open.merge(path, more, (old, added) -> old + added == 0 ? null : old + added);
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
