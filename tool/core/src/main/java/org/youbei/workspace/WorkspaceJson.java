package org.youbei.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.youbei.diagnostic.ToolException;
import org.youbei.parse.TextDecoder;
import org.youbei.parse.YamlParser;
import org.youbei.schema.DocumentKind;
import org.youbei.text.FrontMatter;
import org.youbei.text.JsonText;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole workspace as one JSON text, {@code {"format": 1, "files": […]}}, sorted by path. A document has its {@code path}, its {@code kind}, its {@code data} as a
 * tree whose scalars are the texts that were typed (null where nothing was) and, if it is Markdown, its {@code body}. A document that cannot be parsed has its
 * {@code text} instead; any other file is of kind {@code file} and has its bytes as {@code base64}. Comments and the layout of YAML are not kept.
 */
public final class WorkspaceJson {
    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    private WorkspaceJson() {}

    /** Writes all files of a workspace; the writer is left open. */
    public static void write(WorkspaceFiles files, Writer out) {
        try (JsonGenerator json = JsonText.writer().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            json.writeArrayPropertyStart("files");
            for (String path : files.paths()) {
                json.writeStartObject();
                json.writeStringProperty("path", path);
                file(path, files.read(path), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void file(String path, byte[] bytes, JsonGenerator json) {
        Optional<DocumentKind> kind = DocumentKind.ofPath(path);
        json.writeStringProperty("kind", kind.map(DocumentKind::id).orElse("file"));
        Optional<SourceFile> text = kind.flatMap(known ->
                TextDecoder.decode(path, bytes, Limits.REGISTER_FILE_BYTES).value());
        if (text.isEmpty()) {
            json.writeStringProperty("base64", Base64.getEncoder().encodeToString(bytes));
        } else if (kind.orElseThrow().isMarkdown()) {
            markdown(text.get(), json);
        } else {
            data(text.get(), text.get().text(), json);
        }
    }

    private static void markdown(SourceFile file, JsonGenerator json) {
        Optional<FrontMatter> cut = FrontMatter.of(file.text());
        if (cut.isPresent() && data(file, cut.get().yaml(), json)) {
            json.writeStringProperty("body", cut.get().body());
        } else if (cut.isEmpty()) {
            json.writeStringProperty("text", file.text());
        }
    }

    /** Writes the tree of a YAML text and returns true, or the whole file as it is and returns false. */
    private static boolean data(SourceFile file, String yaml, JsonGenerator json) {
        Optional<Node> tree =
                YamlParser.parse(file.path(), yaml, 1, Limits.REGISTER_NODES).value();
        if (tree.isEmpty()) {
            json.writeStringProperty("text", file.text());
            return false;
        }
        json.writeName("data");
        node(tree.get(), json);
        return true;
    }

    private static void node(Node node, JsonGenerator json) {
        if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            mapping.entries().forEach(entry -> {
                json.writeName(entry.key().text());
                node(entry.value(), json);
            });
            json.writeEndObject();
        } else if (node instanceof Node.Sequence sequence) {
            json.writeStartArray();
            sequence.items().forEach(item -> node(item, json));
            json.writeEndArray();
        } else if (node instanceof Node.Scalar scalar) {
            if (scalar.isBlank()) {
                json.writeNull();
            } else {
                json.writeString(scalar.text());
            }
        }
    }

    /** Makes the files of a workspace in a directory that is empty or not there yet. */
    public static void recreate(Reader in, Path directory) {
        requireEmpty(directory);
        try (JsonParser json = MAPPER.createParser(in)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME && "files".equals(json.currentName())) {
                    json.nextToken();
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        recreate((JsonNode) json.readValueAsTree(), directory);
                    }
                }
            }
        } catch (JacksonException malformed) {
            throw new ToolException("tool.json", String.valueOf(malformed.getOriginalMessage()));
        }
    }

    private static void requireEmpty(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> content = Files.list(directory)) {
            if (content.findAny().isPresent()) {
                throw new ToolException("tool.exists", directory);
            }
        } catch (IOException failure) {
            throw new ToolException("tool.list", directory, DirectoryFiles.reason(failure));
        }
    }

    private static void recreate(JsonNode file, Path directory) {
        Path target = target(file.path("path").asString(""), directory);
        WholeFile.create(target, bytes(file));
    }

    /** The place of a file; a path that leads out of the workspace's own folders is refused. */
    private static Path target(String path, Path directory) {
        try {
            Path target = directory.resolve(path).normalize();
            if (PathRules.isOfWorkspace(path) && target.startsWith(directory) && !path.contains("\\")) {
                return target;
            }
        } catch (InvalidPathException unusable) {
            // Refused below.
        }
        throw new ToolException("tool.json.path", path);
    }

    private static byte[] bytes(JsonNode file) {
        if (file.has("base64")) {
            return Base64.getDecoder().decode(file.path("base64").asString());
        }
        if (file.has("text")) {
            return file.path("text").asString().getBytes(StandardCharsets.UTF_8);
        }
        String yaml = BlockYaml.write(file.path("data"));
        String text =
                file.has("body") ? "---\n" + yaml + "---\n" + file.path("body").asString() : yaml;
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
