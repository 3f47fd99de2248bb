package org.youbei.cli.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Tells when files of a workspace change. */
public final class Watcher implements AutoCloseable {
    /** The folders that hold what a site is made of. */
    private static final Set<String> FOLDERS = Set.of("plans", "drills", "activations", "schemas", "templates", "site");

    /** An editor writes a file in several steps; so long nothing more must happen. */
    private static final long QUIET_MILLIS = 30;

    private final Path root;
    private final WatchService service;

    private Watcher(Path root, WatchService service) {
        this.root = root;
        this.service = service;
    }

    public static Watcher of(Path root) throws IOException {
        Watcher watcher = new Watcher(root, root.getFileSystem().newWatchService());
        watcher.register(root);
        for (String folder : FOLDERS) {
            watcher.registerAll(root.resolve(folder));
        }
        return watcher;
    }

    private void registerAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) throws IOException {
                register(inside);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void register(Path folder) throws IOException {
        folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    /** Waits until something changed and nothing more happens for a moment. */
    public void await() throws InterruptedException, IOException {
        try {
            boolean seen = false;
            while (!seen) {
                seen = isChange(service.take());
            }
            for (WatchKey key = next(); key != null; key = next()) {
                isChange(key);
            }
        } catch (ClosedWatchServiceException closed) {
            throw new InterruptedException();
        }
    }

    private @org.jspecify.annotations.Nullable WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private boolean isChange(WatchKey key) throws IOException {
        boolean seen = false;
        List<WatchEvent<?>> events = key.pollEvents();
        for (WatchEvent<?> event : events) {
            boolean overflow = event.kind() == StandardWatchEventKinds.OVERFLOW;
            seen |= overflow || isChange((Path) key.watchable(), (Path) event.context());
        }
        key.reset();
        return seen;
    }

    private boolean isChange(Path folder, Path name) throws IOException {
        String text = name.toString();
        boolean top = folder.equals(root);
        if (text.startsWith(".") || text.endsWith("~") || text.endsWith(".part")) {
            return false;
        }
        if (top && !FOLDERS.contains(text) && !text.equals("youbei.yaml")) {
            return false;
        }
        registerAll(folder.resolve(name));
        return true;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
