package org.youbei.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A new site in the making. It is written into a directory beside the old one, which stays whole until {@link #commit} puts the
 * new one in its place; a writer that is closed, stopped or killed before leaves nothing that the next command does not clear.
 */
public final class SiteWriter implements AutoCloseable {
    private final Path target;
    private final ManifestHeader header;
    private final SiteLock lock;
    private final Staging staging;
    private final SiteFiles files;
    private final Thread stop = new Thread(this::stop, "youbei-stop");

    /** Shared by those who put files, exclusive to the one who ends the work. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private boolean open = true;

    private SiteWriter(Path target, ManifestHeader header, SiteLock lock) throws IOException {
        this.target = target;
        this.header = header;
        this.lock = lock;
        Staging.recover(target);
        OldSite old = OldSite.open(target);
        this.staging = Staging.create(target);
        this.files = new SiteFiles(staging.site(), old);
    }

    /**
     * Begins a site, after completing what a killed command left there.
     *
     * @param target its directory, which may be missing, empty, or hold a site of ours; a link to one is followed
     */
    public static SiteWriter open(Path target, ManifestHeader header) {
        try {
            Path place = place(target);
            Files.createDirectories(place.getParent());
            return open(place, header, SiteLock.take(place));
        } catch (IOException failure) {
            throw Reason.cannotWrite(target, failure);
        }
    }

    private static SiteWriter open(Path place, ManifestHeader header, SiteLock lock) throws IOException {
        try {
            SiteWriter writer = new SiteWriter(place, header, lock);
            Runtime.getRuntime().addShutdownHook(writer.stop);
            return writer;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Completes what a killed command left beside a site: for commands that read one. It costs one look when nothing is left. */
    public static void recover(Path target) {
        try {
            Path place = place(target);
            if (Staging.isLeft(place)) {
                recover(place, SiteLock.take(place));
            }
        } catch (IOException failure) {
            throw Reason.cannotWrite(target, failure);
        }
    }

    private static void recover(Path place, SiteLock lock) throws IOException {
        try {
            Staging.recover(place);
        } finally {
            lock.close();
        }
    }

    private static Path place(Path target) throws IOException {
        return Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
    }

    /**
     * Adds a file; any number of threads may do so at once.
     *
     * @param path relative, written with {@code /}; one that was put before is a bug
     */
    public void put(String path, byte[] bytes) {
        SitePath.check(path);
        gate.readLock().lock();
        try {
            requireOpen();
            files.put(path, bytes);
        } catch (IOException failure) {
            throw Reason.cannotWrite(target.resolve(path), failure);
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Writes the manifest and puts the site in its place. */
    public Written commit() {
        gate.writeLock().lock();
        try {
            requireOpen();
            files.manifest().write(staging.site(), header);
            staging.synchronise(files.folders());
            staging.exchange();
            end();
            return files.written();
        } catch (IOException failure) {
            throw Reason.cannotWrite(target, failure);
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** Gives the work up unless it was committed. */
    @Override
    public void close() {
        gate.writeLock().lock();
        try {
            if (open) {
                end();
            }
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("this site is committed or given up");
        }
    }

    /** Clears away. A failure here changes no site, and the next command clears what is left; the lock must not wait for that. */
    private void end() {
        open = false;
        try (lock) {
            staging.discard();
        } catch (IOException leftToTheNextCommand) {
            // It stands beside the site, and harms nobody.
        }
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException stopping) {
            // The hook is what runs.
        }
    }

    /** Clears away when the process is told to stop. The gate stays closed, so that no thread writes on until the end. */
    private void stop() {
        gate.writeLock().lock();
        if (open) {
            end();
        }
    }
}
