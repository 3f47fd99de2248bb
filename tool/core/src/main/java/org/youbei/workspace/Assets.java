package org.youbei.workspace;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.youbei.diagnostic.ToolException;

/** The schemas, templates and front-end files: the workspace's own where it has one of the same path, else the built-in one. */
public final class Assets {
    private static final String ROOT = "youbei/";
    static final List<String> FOLDERS = List.of("schemas/", "templates/", "site/");

    /** Listed when first asked for: they stand in the jar. */
    private static final class BuiltIn {
        static final List<String> PATHS = builtInPaths();
    }

    private final Function<String, Optional<byte[]>> overrides;

    /** Whether there may be overrides in a folder. */
    private final Predicate<String> folders;

    private Assets(Function<String, Optional<byte[]>> overrides, Predicate<String> folders) {
        this.overrides = overrides;
        this.folders = folders;
    }

    /** Returns the built-in assets alone. */
    public static Assets builtIn() {
        return new Assets(path -> Optional.empty(), folder -> false);
    }

    /** Returns the assets as a workspace sees them. */
    public static Assets of(WorkspaceFiles files) {
        return new Assets(files::override, files::mayOverride);
    }

    /** Where an asset comes from. */
    public enum Origin {
        BUILT_IN,
        WORKSPACE
    }

    /** An asset and where it comes from. */
    public record Listed(String path, Origin origin) {}

    /** Returns the bytes of an asset, e.g. {@code schemas/plan.schema.json}; empty when there is none. */
    public Optional<byte[]> find(String path) {
        Optional<byte[]> own = overrides.apply(path);
        return own.isPresent() ? own : builtIn(path);
    }

    /** Returns the text of an asset that must exist. */
    public String text(String path) {
        return find(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .orElseThrow(() -> new ToolException("tool.asset", path));
    }

    private static Optional<byte[]> builtIn(String path) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException failure) {
            throw new ToolException("tool.read", path, DirectoryFiles.reason(failure));
        }
    }

    /** Returns all assets of the tool and who wins each, sorted by path. */
    public List<Listed> list() {
        return BuiltIn.PATHS.stream()
                .map(path -> new Listed(path, origin(path)))
                .toList();
    }

    private Origin origin(String path) {
        return ownOf(path).isEmpty() ? Origin.BUILT_IN : Origin.WORKSPACE;
    }

    /** An override with the very bytes of the built-in file changes nothing and does not count. */
    private Optional<byte[]> ownOf(String path) {
        return overrides
                .apply(path)
                .filter(bytes -> !Arrays.equals(bytes, builtIn(path).orElse(null)));
    }

    /**
     * Returns what the workspace has of its own now in a folder such as {@code schemas/}: the texts of its files by their paths, each byte as one character, so that they
     * are equal only when the files are.
     */
    public Map<String, String> own(String folder) {
        Map<String, String> own = new TreeMap<>();
        if (folders.test(folder)) {
            builtInPaths(folder)
                    .forEach(path -> ownOf(path)
                            .ifPresent(bytes -> own.put(path, new String(bytes, StandardCharsets.ISO_8859_1))));
        }
        return own;
    }

    /** Returns the paths of the built-in assets in a folder such as {@code site/}, sorted. */
    public static List<String> builtInPaths(String folder) {
        return BuiltIn.PATHS.stream().filter(path -> path.startsWith(folder)).toList();
    }

    private static List<String> builtInPaths() {
        TreeSet<String> paths = new TreeSet<>();
        for (String location : locations()) {
            collect(location, paths);
        }
        return List.copyOf(paths);
    }

    private static List<String> locations() {
        try {
            List<String> locations = new ArrayList<>();
            Enumeration<URL> roots = Assets.class.getClassLoader().getResources(ROOT + "schemas");
            roots.asIterator().forEachRemaining(url -> locations.add(url.toString()));
            Assets.class
                    .getClassLoader()
                    .getResources(ROOT + "templates")
                    .asIterator()
                    .forEachRemaining(url -> locations.add(url.toString()));
            return locations;
        } catch (IOException failure) {
            throw new ToolException("tool.read", ROOT, DirectoryFiles.reason(failure));
        }
    }

    private static void collect(String location, Set<String> paths) {
        try {
            if (location.startsWith("jar:")) {
                String jar = location.substring("jar:".length(), location.indexOf("!/"));
                try (ZipFile zip = new ZipFile(new File(URI.create(jar)))) {
                    zip.stream().map(entry -> entry.getName()).forEach(name -> add(name, paths));
                }
            } else {
                Path folder = Path.of(URI.create(location + "/..")).normalize();
                try (var files = Files.walk(folder)) {
                    files.filter(Files::isRegularFile)
                            .forEach(file -> add(
                                    ROOT + folder.relativize(file).toString().replace('\\', '/'), paths));
                }
            }
        } catch (IOException failure) {
            throw new ToolException("tool.read", location, DirectoryFiles.reason(failure));
        }
    }

    private static void add(String name, Set<String> paths) {
        if (name.startsWith(ROOT) && FOLDERS.stream().anyMatch(folder -> name.startsWith(ROOT + folder))) {
            if (!name.endsWith("/")) {
                paths.add(name.substring(ROOT.length()));
            }
        }
    }
}
