package org.youbei.workspace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.youbei.bind.ActivationBinder;
import org.youbei.bind.ConfigBinder;
import org.youbei.bind.DocumentBinder;
import org.youbei.bind.DrillBinder;
import org.youbei.bind.PlanBinder;
import org.youbei.bind.RegisterBinder;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.model.Id;
import org.youbei.model.plan.Outline;
import org.youbei.parse.BodyParser;
import org.youbei.parse.PersonalMarks;
import org.youbei.parse.Sections;
import org.youbei.parse.TextDecoder;
import org.youbei.parse.YamlParser;
import org.youbei.schema.DocumentKind;
import org.youbei.schema.SchemaChecker;
import org.youbei.text.FrontMatter;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.Pointer;
import org.youbei.text.SourceFile;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;
import org.youbei.text.TextPool;

/** Takes one document from its bytes to its value. */
final class DocumentReader {
    static final Code NO_FRONT_MATTER = Code.error("YB0109");
    static final Code FRONT_MATTER_TOO_LARGE = Code.error("YB0110");
    static final Code CLASSIFIED = Code.error("YB0209");

    private final WorkspaceFiles files;
    private final DocumentCache cache;
    private final SchemaChecker schema;
    private final Sections sections;
    private final TextPool texts = TextPool.ofWorkspace();

    DocumentReader(WorkspaceFiles files, DocumentCache cache) {
        this.files = files;
        this.cache = cache;
        this.schema = cache.schema();
        this.sections = cache.sections();
    }

    /** Returns what the document at a path of a known kind holds. */
    ReadDocument read(String path) {
        DocumentKind kind = DocumentKind.ofPath(path).orElseThrow();
        int limit = kind.isRegister() ? Limits.REGISTER_FILE_BYTES : Limits.PLAN_FILE_BYTES;
        if (files.size(path) > limit) {
            return failed(path, kind, List.of(TextDecoder.tooLarge(path, files.size(path), limit)));
        }
        byte[] bytes = files.read(path);
        return cache.of(path, bytes, () -> read(path, kind, TextDecoder.decode(path, bytes, limit)));
    }

    private ReadDocument read(String path, DocumentKind kind, Outcome<SourceFile> text) {
        if (text.value().isEmpty()) {
            return failed(path, kind, text.diagnostics());
        }
        SourceFile file = text.value().get();
        return kind.isMarkdown() ? markdown(file, kind) : yaml(file, kind);
    }

    private static ReadDocument failed(String path, DocumentKind kind, List<Diagnostic> findings) {
        return new ReadDocument(path, kind, null, findings, namedBy(path, kind), true);
    }

    /** The id that a file's name promises. */
    private static List<String> namedBy(String path, DocumentKind kind) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return switch (kind) {
            case PLAN, DOCUMENT -> List.of(name.substring(0, name.length() - ".md".length()));
            default -> List.of();
        };
    }

    private ReadDocument yaml(SourceFile file, DocumentKind kind) {
        int nodes = kind.isRegister() ? Limits.REGISTER_NODES : Limits.FRONT_MATTER_NODES;
        Outcome<Node> tree = YamlParser.parse(file.path(), file.text(), 1, nodes, texts);
        if (tree.value().isEmpty()) {
            return failed(file.path(), kind, tree.diagnostics());
        }
        Node root = tree.value().get();
        if (kind.isRegister()
                && root instanceof Node.Mapping mapping
                && mapping.entries().isEmpty()) {
            root = new Node.Sequence(mapping.span(), List.of());
        }
        List<Diagnostic> findings = schema.check(file.path(), kind, root);
        return findings.isEmpty()
                ? new ReadDocument(file.path(), kind, bind(file.path(), kind, root), List.of(), List.of(), false)
                : new ReadDocument(file.path(), kind, null, findings, List.copyOf(ids(root)), false);
    }

    private static Object bind(String path, DocumentKind kind, Node root) {
        return switch (kind) {
            case WORKSPACE -> ConfigBinder.bind(path, root);
            case PLACES -> RegisterBinder.places(path, root);
            case ORGANISATIONS -> RegisterBinder.organisations(path, root);
            case PEOPLE -> RegisterBinder.people(path, root);
            case TEAMS -> RegisterBinder.teams(path, root);
            case SUPPLIES -> RegisterBinder.supplies(path, root);
            case SHELTERS -> RegisterBinder.shelters(path, root);
            case HAZARDS -> RegisterBinder.hazards(path, root);
            case BASES -> RegisterBinder.bases(path, root);
            case LADDERS -> RegisterBinder.ladders(path, root);
            case DUTIES -> RegisterBinder.duties(path, root);
            case EVENTS -> RegisterBinder.events(path, root);
            case SYNONYMS -> RegisterBinder.synonyms(path, root);
            case TASKS -> RegisterBinder.tasks(path, root);
            case EQUIPMENT -> RegisterBinder.equipment(path, root);
            case WATER_SITES -> RegisterBinder.waterSites(path, root);
            case DISTRIBUTED -> RegisterBinder.distributions(path, root);
            case SUBJECTS -> RegisterBinder.subjects(path, root);
            case TRAININGS -> DrillBinder.trainings(path, root);
            case PROGRAMME -> DrillBinder.programme(path, root);
            case SCRIPT -> DrillBinder.script(path, root);
            case RESULT -> DrillBinder.result(path, root);
            case ACTIVATION -> ActivationBinder.bind(path, root);
            case PLAN, DOCUMENT, DRILL -> throw new IllegalStateException("not YAML alone: " + path);
        };
    }

    private ReadDocument markdown(SourceFile file, DocumentKind kind) {
        Optional<FrontMatter> cut = FrontMatter.of(file.text());
        if (cut.isEmpty()) {
            return failed(file.path(), kind, List.of(noFrontMatter(file)));
        }
        FrontMatter frontMatter = cut.get();
        int bytes = frontMatter.yaml().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limits.FRONT_MATTER_BYTES) {
            return failed(
                    file.path(),
                    kind,
                    List.of(Diagnostic.at(
                                    SourceRange.ofFile(file.path()),
                                    FRONT_MATTER_TOO_LARGE,
                                    bytes,
                                    Limits.FRONT_MATTER_BYTES)
                            .hint()));
        }
        Outcome<Node> tree = YamlParser.parse(file.path(), frontMatter.yaml(), 2, Limits.FRONT_MATTER_NODES, texts);
        Outcome<Outline> outline = BodyParser.parse(
                        file.path(), frontMatter.body(), frontMatter.bodyLine(), sections, texts)
                .then(parsed -> Outcome.of(parsed.with(PersonalMarks.of(file.text()))));
        return markdown(file.path(), kind, tree, outline);
    }

    private ReadDocument markdown(String path, DocumentKind kind, Outcome<Node> tree, Outcome<Outline> outline) {
        List<Diagnostic> findings = new ArrayList<>(tree.diagnostics());
        Optional<Node> root = tree.value();
        root.ifPresent(node -> findings.addAll(schema.check(path, kind, node)));
        if (kind == DocumentKind.PLAN) {
            root.ifPresent(node -> findings.addAll(classified(path, node)));
        }
        if (root.isEmpty() || !findings.isEmpty()) {
            findings.addAll(outline.diagnostics());
            List<String> lost = new ArrayList<>(namedBy(path, kind));
            root.ifPresent(node -> lost.addAll(ids(node)));
            return new ReadDocument(path, kind, null, findings, lost, root.isEmpty());
        }
        findings.addAll(outline.diagnostics());
        Object value =
                bind(path, kind, (Node.Mapping) root.get(), outline.value().orElseThrow());
        return new ReadDocument(path, kind, value, findings, List.of(), false);
    }

    private static Object bind(String path, DocumentKind kind, Node.Mapping frontMatter, Outline outline) {
        return switch (kind) {
            case PLAN -> PlanBinder.bind(path, frontMatter, outline);
            case DRILL -> DrillBinder.document(path, frontMatter, outline);
            default -> DocumentBinder.bind(path, frontMatter, outline);
        };
    }

    private static Diagnostic noFrontMatter(SourceFile file) {
        Span span = Span.of(1, 1, Math.max(1, file.line(1).length()));
        Diagnostic finding = Diagnostic.at(file.path(), span, NO_FRONT_MATTER);
        return FrontMatter.isOpened(file.text()) ? finding.messageOf("open").hintOf("open.hint") : finding.hint();
    }

    /** A classified plan must not be in the repository at all (保守国家秘密法). */
    private static List<Diagnostic> classified(String path, Node frontMatter) {
        return Pointer.find(frontMatter, List.of("secrecy"))
                .filter(value ->
                        value instanceof Node.Scalar scalar && scalar.text().equals("classified"))
                .map(value ->
                        List.of(Diagnostic.at(path, value.span(), CLASSIFIED).hint()))
                .orElse(List.of());
    }

    /** The ids in a tree that is not bound, at any depth; of an entry whose id has no proper key, every value that could be it. */
    private static Set<String> ids(Node root) {
        Set<String> ids = new TreeSet<>();
        collect(root, ids);
        return ids;
    }

    private static void collect(Node node, Set<String> ids) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, ids));
        } else if (node instanceof Node.Mapping mapping) {
            boolean named = mapping.get("id").isPresent() || mapping.get("code").isPresent();
            for (Node.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                if (!named || key.equals("id") || key.equals("code")) {
                    id(entry.value()).ifPresent(ids::add);
                }
                collect(entry.value(), ids);
            }
        }
    }

    private static Optional<String> id(Node node) {
        return node instanceof Node.Scalar scalar && Id.isId(scalar.text())
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
