package org.youbei.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.youbei.diagnostic.ToolException;

/**
 * A release in a zip, read in place. All of it lies in one folder of the zip.
 *
 * @param top that folder, ended by {@code /}; empty when there is none
 */
record Packed(Path file, ZipFile zip, String top) implements Medium {
    static Packed open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        if (zip.size() > ITEMS) {
            zip.close();
            throw new ToolException("verify.toomany", file, ITEMS);
        }
        return new Packed(file, zip, top(zip));
    }

    /** The folder that holds the list of files; the shallowest when there are more. */
    private static String top(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.equals(Checksums.NAME) || name.endsWith("/" + Checksums.NAME))
                .min(Comparator.comparing((String name) -> name.split("/", -1).length)
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> name.substring(0, name.length() - Checksums.NAME.length()))
                .orElse("");
    }

    @Override
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            String name = all.nextElement().getName();
            if (!name.endsWith("/")) {
                items.add(item(name, seen));
            } else if (!SafePath.is(name.substring(0, name.length() - 1))) {
                items.add(new Item(name, name, Kind.UNSAFE));
            }
        }
        items.sort(Comparator.comparing(Item::path).thenComparing(Item::place));
        return items;
    }

    private Item item(String name, Set<String> seen) {
        if (!SafePath.is(name)) {
            return new Item(name, name, Kind.UNSAFE);
        }
        String path = SafePath.composed(name.startsWith(top) ? name.substring(top.length()) : "/" + name);
        return new Item(path, name, seen.add(path) ? Kind.FILE : Kind.TWIN);
    }

    @Override
    public Optional<Item> alike(String path) {
        return Optional.empty();
    }

    @Override
    public InputStream open(Item item) throws IOException {
        ZipEntry entry = zip.getEntry(item.place());
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new IOException("not in the zip");
        }
        return in;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
