package org.youbei.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/**
 * The list of a site's files with their fingerprints. It is also the mark that a directory is ours:
 * <pre>{"format":1,"generator":"youbei",…,"files":[{"path":…,"size":…,"sha256":…}…]}</pre>
 */
record Manifest(Map<String, Fingerprint> files) {
    static final String NAME = "manifest.json";

    private static final String GENERATOR = "youbei";

    static Manifest empty() {
        return new Manifest(Map.of());
    }

    /** Returns the manifest of a site of ours; empty when the directory has none, or one of another program. */
    static Optional<Manifest> read(Path site) throws IOException {
        Path file = site.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            return new Reading(json).manifest();
        } catch (JacksonException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** One pass over the tokens: a site of 100,000 files has a manifest of 15 MB, which no tree should hold. */
    private static final class Reading {
        private final JsonParser json;
        private final Map<String, Fingerprint> files = new HashMap<>();
        private @Nullable String generator;

        private Reading(JsonParser json) {
            this.json = json;
        }

        private Optional<Manifest> manifest() {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (key.equals("generator")) {
                    generator = json.getValueAsString();
                } else if (key.equals("files") && value == JsonToken.START_ARRAY) {
                    readFiles();
                } else {
                    json.skipChildren();
                }
            }
            return GENERATOR.equals(generator) ? Optional.of(new Manifest(files)) : Optional.empty();
        }

        private void readFiles() {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                readFile();
            }
        }

        private void readFile() {
            String path = "";
            String hash = "";
            long size = -1;
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "path" -> path = json.getValueAsString("");
                    case "sha256" -> hash = json.getValueAsString("");
                    case "size" -> size = json.getValueAsLong(-1);
                    default -> json.skipChildren();
                }
            }
            if (hash.length() == Fingerprint.HEX_DIGITS) {
                files.put(path, Fingerprint.parse(size, hash));
            }
        }
    }

    /** Writes the manifest of a site, its files sorted by path, one a line. */
    void write(Path site, ManifestHeader header) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(site.resolve(NAME), StandardCharsets.UTF_8)) {
            out.write("{\"format\":1,\"generator\":" + quoted(GENERATOR));
            out.write(",\"edition\":" + quoted(header.edition()));
            out.write(",\"version\":" + quoted(header.version()));
            out.write(",\"built\":" + quoted(header.built()));
            out.write(",\"files\":[");
            String separator = "\n";
            for (Map.Entry<String, Fingerprint> file : new TreeMap<>(files).entrySet()) {
                out.write(separator + "{\"path\":" + quoted(file.getKey()));
                out.write(",\"size\":" + file.getValue().size());
                out.write(",\"sha256\":\"" + file.getValue().hex() + "\"}");
                separator = ",\n";
            }
            out.write("\n]}\n");
        }
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
