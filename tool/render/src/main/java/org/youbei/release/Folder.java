package org.youbei.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.youbei.diagnostic.ToolException;

/** A release in a folder. Links in it are never followed. */
record Folder(Path top) implements Medium {
    @Override
    public List<Item> items() throws IOException {
        List<Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                add(file, attributes.isRegularFile() ? Kind.FILE : Kind.OTHER);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                add(file, Kind.OTHER);
                return FileVisitResult.CONTINUE;
            }

            private void add(Path file, Kind kind) {
                String place = top.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                String path = SafePath.composed(place);
                items.add(new Item(path, place, seen.add(path) ? kind : Kind.TWIN));
                if (items.size() > ITEMS) {
                    throw new ToolException("verify.toomany", top, ITEMS);
                }
            }
        });
        items.sort(Comparator.comparing(Item::path).thenComparing(Item::place));
        return items;
    }

    @Override
    public Optional<Item> alike(String path) {
        try {
            Path file = top.resolve(path);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(new Item(path, actual(file), Kind.FILE))
                    : Optional.empty();
        } catch (InvalidPathException | IOException none) {
            return Optional.empty();
        }
    }

    /** Returns the path as the disk writes it. */
    private String actual(Path file) throws IOException {
        Path real = top.toRealPath(LinkOption.NOFOLLOW_LINKS).relativize(file.toRealPath(LinkOption.NOFOLLOW_LINKS));
        return real.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    @Override
    public InputStream open(Item item) throws IOException {
        return Files.newInputStream(top.resolve(item.place()), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public String name() {
        return top.toString();
    }

    @Override
    public void close() {}
}
