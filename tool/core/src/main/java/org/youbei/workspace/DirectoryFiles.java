package org.youbei.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.ToolException;

/** The files of a workspace in a directory. Links are never followed; hidden files are passed over. */
public final class DirectoryFiles implements WorkspaceFiles {
    private final Path root;
    private final Map<String, Long> sizes = new TreeMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    /** Lists the files of the workspace whose {@code youbei.yaml} is in this directory. */
    public DirectoryFiles(Path root) {
        this.root = root;
        list(root.resolve(Workspace.CONFIG));
        for (String folder : PathRules.FOLDERS) {
            list(root.resolve(folder));
        }
        findings.addAll(PathRules.check(List.copyOf(sizes.keySet())));
    }

    private void list(Path start) {
        if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(start, new Lister());
        } catch (IOException failure) {
            throw new ToolException("tool.list", start, reason(failure));
        }
    }

    private final class Lister extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            String path = relative(file);
            if (attributes.isRegularFile()) {
                sizes.put(path, attributes.size());
            } else {
                findings.add(PathRules.refusedLink(path));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public List<String> paths() {
        return List.copyOf(sizes.keySet());
    }

    @Override
    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    @Override
    public byte[] read(String path) {
        return bytes(root.resolve(path));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new ToolException("tool.read", file, reason(failure));
        }
    }

    /** Returns the words of a failure. */
    public static String reason(IOException failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    @Override
    public long size(String path) {
        return sizes.getOrDefault(path, 0L);
    }

    @Override
    public Optional<byte[]> override(String path) {
        Path file = root.resolve(path);
        return isOwn(file) ? Optional.of(bytes(file)) : Optional.empty();
    }

    @Override
    public boolean mayOverride(String folder) {
        return Files.isDirectory(root.resolve(folder));
    }

    /** Whether a path leads to a file without a link on the way, which could lead anywhere. */
    private boolean isOwn(Path file) {
        for (Path at = file.getParent(); at != null && !at.equals(root); at = at.getParent()) {
            if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
