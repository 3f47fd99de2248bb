package org.youbei.test.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.youbei.lock.PassPhrase;
import org.youbei.model.Audience;
import org.youbei.publish.Locking;
import org.youbei.publish.Publisher;
import org.youbei.test.Repository;
import org.youbei.toolchain.Toolchain;

/** The workspace of {@code test/leak}, filled with canaries, and its editions. */
final class CanaryWorkspace {
    private static final Instant TIME = Instant.parse("2026-11-22T00:00:00Z");
    private static final Set<String> PACKED = Set.of("png", "jpg", "gif", "webp", "docx", "xlsx", "pdf", "svg");

    private final Path root;
    private final Canaries canaries = new Canaries();
    private final Map<String, String> documents = new TreeMap<>();

    private CanaryWorkspace(Path root) {
        this.root = root;
    }

    static CanaryWorkspace fill(Path root) throws IOException {
        CanaryWorkspace workspace = new CanaryWorkspace(root);
        Path templates = Repository.root().resolve("test/leak");
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = templates.relativize(file).toString().replace('\\', '/');
                if (!path.equals("README.md")) {
                    workspace.write(
                            path,
                            workspace
                                    .canaries
                                    .fill(path + "\n" + Files.readString(file))
                                    .substring(path.length() + 1));
                }
            }
        }
        workspace.attachments();
        return workspace;
    }

    private void write(String path, String text) throws IOException {
        documents.put(path, text);
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Every file that a document names, with canaries in it and in what it says of itself. */
    private void attachments() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String text : documents.values()) {
            java.util.regex.Pattern.compile("attachments/(qz[picx]\\w{4}\\.\\w+)")
                    .matcher(text)
                    .results()
                    .forEach(match -> names.add(match.group(1)));
        }
        for (String name : names) {
            if (PACKED.contains(name.substring(name.indexOf('.') + 1))) {
                byte[] bytes = AttachmentFiles.make(name, canaries);
                for (String folder : List.of("special", "town", "village")) {
                    write("plans/" + folder + "/attachments/" + name, bytes);
                }
            }
        }
    }

    Path root() {
        return root;
    }

    Canaries canaries() {
        return canaries;
    }

    /** Returns the texts by their paths. */
    Map<String, String> documents() {
        return documents;
    }

    /** Builds all editions. */
    void build(Path out) {
        try (Toolchain toolchain = Toolchain.open(root, 2)) {
            Publisher.Result result = Publisher.publish(toolchain, request(toolchain, out, Audience.values()));
            if (result.built().size() != 3) {
                throw new IllegalStateException("not built: " + result.findings());
            }
        }
    }

    /** Builds the editions that are not for everybody, locked. */
    void lock(Path out, PassPhrase phrase) {
        try (Toolchain toolchain = Toolchain.open(root, 2)) {
            Publisher.Request request = request(toolchain, out, Audience.INTERNAL, Audience.COMMAND)
                    .locked(new Locking(new Random(5), phrase));
            Publisher.Result result = Publisher.publish(toolchain, request);
            if (result.built().size() != 2) {
                throw new IllegalStateException("not built: " + result.findings());
            }
        }
    }

    /** Builds what is handed over of one place. */
    void pack(Path out, String code) {
        try (Toolchain toolchain = Toolchain.open(root, 2)) {
            Publisher.Result result =
                    Publisher.pack(toolchain, request(toolchain, out, Audience.PUBLIC, Audience.INTERNAL), code);
            if (result.built().size() != 2) {
                throw new IllegalStateException("not built: " + result.findings());
            }
        }
    }

    private static Publisher.Request request(Toolchain toolchain, Path out, Audience... editions) {
        return new Publisher.Request(
                out, List.of(editions), Publisher.OnError.REFUSE, toolchain.assets(), "4f2c91e", TIME);
    }

    /** Returns the canaries of a folder and the first file that holds each. */
    Map<String, String> found(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                found(folder, folder.relativize(file).toString().replace('\\', '/'))
                        .forEach(found::putIfAbsent);
            }
        }
        return found;
    }

    /** Returns the canaries of a file. */
    Map<String, String> found(Path folder, String path) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Scanner.scan(path, Files.readAllBytes(folder.resolve(path))).stream()
                .filter(canaries::isKnown)
                .forEach(name -> found.put(name, path));
        return found;
    }
}
