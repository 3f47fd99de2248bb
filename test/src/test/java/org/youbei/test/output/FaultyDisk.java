package org.youbei.test.output;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The machine's own files behind a disk that can be made to fail at any step that changes it: opening to write, writing, syncing, making, linking, renaming, deleting. */
final class FaultyDisk extends FileSystemProvider {
    private final Faults faults;
    private final FileSystemProvider disk;
    private final FileSystem system;

    private FaultyDisk(Path real, Faults faults) {
        this.faults = faults;
        this.disk = real.getFileSystem().provider();
        this.system = new FaultySystem(real.getFileSystem());
    }

    /** Returns a path of the machine as one of a disk with these faults. */
    static Path of(Path real, Faults faults) {
        return new FaultyDisk(real, faults).wrap(real);
    }

    private Path wrap(Path real) {
        return (Path) Proxy.newProxyInstance(
                FaultyDisk.class.getClassLoader(),
                new Class<?>[] {Path.class, Wrapped.class},
                (proxy, method, args) -> call(real, method, args));
    }

    /** A path of ours. */
    private interface Wrapped {
        Path real();
    }

    private static Path real(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.real() : path;
    }

    private Object call(Path real, Method method, Object[] args) throws Throwable {
        return switch (method.getName()) {
            case "real" -> real;
            case "getFileSystem" -> system;
            case "equals" -> args[0] instanceof Wrapped other && other.real().equals(real);
            case "iterator" -> {
                List<Path> names = new ArrayList<>();
                real.forEach(name -> names.add(wrap(name)));
                yield names.iterator();
            }
            default -> result(invoke(real, method, args));
        };
    }

    private static Object invoke(Path real, Method method, Object[] args) throws Throwable {
        Object[] plain = args == null ? new Object[0] : args.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain[i] instanceof Wrapped wrapped ? wrapped.real() : plain[i];
        }
        try {
            return method.invoke(real, plain);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private Object result(Object value) {
        return value instanceof Path path ? wrap(path) : value;
    }

    private static String name(Path path) {
        return path.getFileName() == null ? "/" : path.getFileName().toString();
    }

    private static boolean writes(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return writes(options)
                ? newFileChannel(path, options, attributes)
                : disk.newByteChannel(real(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (writes(options)) {
            faults.step("open " + name(path));
        }
        return new FaultyChannel(disk.newFileChannel(real(path), options, attributes), faults, name(path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> below = disk.newDirectoryStream(real(folder), path -> filter.accept(wrap(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                List<Path> all = new ArrayList<>();
                below.forEach(path -> all.add(wrap(path)));
                return all.iterator();
            }

            @Override
            public void close() throws IOException {
                below.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        faults.step("make " + name(folder));
        disk.createDirectory(real(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        faults.step("link " + name(link));
        disk.createLink(real(link), real(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        faults.step("delete " + name(path));
        disk.delete(real(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        faults.step("copy " + name(to));
        disk.copy(real(from), real(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        faults.step("rename " + name(from) + " to " + name(to));
        disk.move(real(from), real(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return disk.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return disk.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return disk.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        disk.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return disk.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return disk.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return disk.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        faults.step("set " + name + " of " + name(path));
        disk.setAttribute(real(path), name, value, options);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return wrap(disk.readSymbolicLink(real(link)));
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    /** The file system that our paths say they are of: another than the machine's own. */
    private final class FaultySystem extends FileSystem {
        private final FileSystem below;

        private FaultySystem(FileSystem below) {
            this.below = below;
        }

        @Override
        public FileSystemProvider provider() {
            return FaultyDisk.this;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return below.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            List<Path> roots = new ArrayList<>();
            below.getRootDirectories().forEach(root -> roots.add(wrap(root)));
            return roots;
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return below.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return below.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return wrap(below.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = below.getPathMatcher(pattern);
            return path -> matcher.matches(real(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return below.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return below.newWatchService();
        }
    }
}
