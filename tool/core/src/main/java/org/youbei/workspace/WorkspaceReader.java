package org.youbei.workspace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.youbei.bind.ConfigBinder;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.model.activation.Activation;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Script;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Basis;
import org.youbei.model.register.Config;
import org.youbei.model.register.Event;
import org.youbei.model.register.Subject;
import org.youbei.parse.Sections;
import org.youbei.parse.TextDecoder;
import org.youbei.parse.YamlParser;
import org.youbei.schema.DocumentKind;
import org.youbei.schema.Nearest;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.SourceRange;

/** Reads a workspace: every file decoded, parsed, checked and bound on its own, in parallel; a file with findings never stops another. */
public final class WorkspaceReader {
    static final Code UNKNOWN_FILE = Code.error("YB0011");
    static final Code TOO_MANY_PLANS = Code.error("YB0012");

    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:png|jpe?g|gif|svg|webp)$");

    private final WorkspaceFiles files;
    private final Assets assets;
    private final Workers workers;
    private final List<Diagnostic> findings = new ArrayList<>();

    private WorkspaceReader(WorkspaceFiles files, Assets assets, Workers workers) {
        this.files = files;
        this.assets = assets;
        this.workers = workers;
    }

    /** Returns the workspace and everything found in its files on their own; always a workspace, however much is wrong. */
    public static Outcome<Workspace> read(WorkspaceFiles files, Assets assets, Workers workers) {
        return read(files, assets, workers, new DocumentCache(assets));
    }

    /** Returns the same; documents that the cache knows are not read again. */
    public static Outcome<Workspace> read(WorkspaceFiles files, Assets assets, Workers workers, DocumentCache cache) {
        return new WorkspaceReader(files, assets, workers).read(cache);
    }

    /** Returns the settings alone; blank ones when they cannot be read. */
    public static Config config(WorkspaceFiles files, Assets assets) {
        return new DocumentReader(files, new DocumentCache(assets))
                .read(Workspace.CONFIG)
                .value()
                .map(Config.class::cast)
                .orElseGet(WorkspaceReader::blankConfig);
    }

    private Outcome<Workspace> read(DocumentCache cache) {
        findings.addAll(files.findings());
        DocumentReader reader = new DocumentReader(files, cache);
        List<String> documents = files.paths().stream().filter(this::isDocument).toList();
        files.paths().stream()
                .filter(path -> DocumentKind.ofPath(path).isEmpty())
                .forEach(this::size);
        List<ReadDocument> read = workers.map(documents, reader::read);
        read.forEach(document -> findings.addAll(document.findings()));
        Workspace workspace = assemble(read, cache.sections());
        if (workspace.plans().size() > workspace.config().planLimit()) {
            findings.add(Diagnostic.at(
                            SourceRange.ofFile(Workspace.CONFIG),
                            TOO_MANY_PLANS,
                            workspace.plans().size(),
                            workspace.config().planLimit())
                    .hint());
        }
        return Outcome.of(workspace, findings);
    }

    /** Whether a path is a document; one that looks like a document but stands where none is known is a finding. */
    private boolean isDocument(String path) {
        if (DocumentKind.ofPath(path).isPresent()) {
            return true;
        }
        boolean looksLikeOne = path.endsWith(".md") || path.endsWith(".yaml") || path.endsWith(".yml");
        if (looksLikeOne && !path.contains("/attachments/") && !isDrillAttachment(path)) {
            findings.add(unknownFile(path));
        }
        return false;
    }

    /** A picture or an attachment is copied as it is, so its size alone is looked at. */
    private void size(String path) {
        int limit = PICTURE.matcher(path).find() ? Limits.IMAGE_BYTES : Limits.ATTACHMENT_BYTES;
        if (files.size(path) > limit) {
            findings.add(TextDecoder.tooLarge(path, files.size(path), limit));
        }
    }

    private static boolean isDrillAttachment(String path) {
        return path.startsWith("drills/") && path.endsWith(".md");
    }

    private static Diagnostic unknownFile(String path) {
        Diagnostic finding = Diagnostic.at(SourceRange.ofFile(path), UNKNOWN_FILE, path);
        if (path.endsWith(".yml")) {
            return finding.hintOf("yml", path.substring(0, path.length() - 3) + "yaml");
        }
        String registers = "plans/registers/";
        if (path.startsWith(registers)) {
            String name = path.substring(registers.length()).replaceAll("\\.yaml$|/.*$", "");
            return Nearest.of(name, DocumentKind.registers())
                    .map(nearest -> finding.hintOf("register", registers + nearest + ".yaml"))
                    .orElseGet(() -> finding.hintOf("registers", String.join(" ", DocumentKind.registers())));
        }
        return finding.hint();
    }

    private Workspace assemble(List<ReadDocument> read, Sections sections) {
        Set<String> lost = new HashSet<>();
        Set<DocumentKind> unread = EnumSet.noneOf(DocumentKind.class);
        Map<String, Integer> counts = new TreeMap<>();
        for (ReadDocument document : read) {
            lost.addAll(document.lost());
            counts.merge(document.kind().id(), 1, Integer::sum);
            if (document.unread()) {
                unread.add(document.kind());
            }
        }
        Values values = new Values(read);
        return new Workspace(
                values.one(DocumentKind.WORKSPACE, Config.class).orElseGet(WorkspaceReader::blankConfig),
                files.paths(),
                values.each(DocumentKind.PLAN, Plan.class),
                values.each(DocumentKind.DOCUMENT, Document.class),
                registers(values),
                values.each(DocumentKind.PROGRAMME, Programme.class),
                values.each(DocumentKind.DRILL, DrillDocument.class),
                values.each(DocumentKind.SCRIPT, Script.class),
                values.each(DocumentKind.RESULT, Result.class),
                values.all(DocumentKind.TRAININGS),
                values.each(DocumentKind.ACTIVATION, Activation.class),
                sections,
                lost,
                read.stream()
                        .filter(document -> document.value().isEmpty())
                        .map(ReadDocument::path)
                        .toList(),
                unread,
                counts);
    }

    /** Stands in for settings that could not be read, so that the other files are still checked. */
    private static Config blankConfig() {
        Node blank = YamlParser.parse(Workspace.CONFIG, "name: youbei\njurisdiction: \"100000\"\n", 1, 100)
                .value()
                .orElseThrow();
        return ConfigBinder.bind(Workspace.CONFIG, blank);
    }

    private Registers registers(Values values) {
        return new Registers(
                values.all(DocumentKind.PLACES),
                values.all(DocumentKind.ORGANISATIONS),
                values.all(DocumentKind.PEOPLE),
                values.all(DocumentKind.TEAMS),
                values.all(DocumentKind.SUPPLIES),
                values.all(DocumentKind.SHELTERS),
                values.all(DocumentKind.HAZARDS),
                Vocabulary.bases(assets, values.<Basis>all(DocumentKind.BASES)),
                values.all(DocumentKind.LADDERS),
                values.all(DocumentKind.DUTIES),
                Vocabulary.events(assets, values.<Event>all(DocumentKind.EVENTS)),
                values.all(DocumentKind.SYNONYMS),
                values.all(DocumentKind.TASKS),
                values.all(DocumentKind.EQUIPMENT),
                values.all(DocumentKind.WATER_SITES),
                values.all(DocumentKind.DISTRIBUTED),
                Vocabulary.subjects(assets, values.<Subject>all(DocumentKind.SUBJECTS)));
    }

    /** The bound values by kind, in the order of their paths. */
    private record Values(List<ReadDocument> read) {
        <T> List<T> each(DocumentKind kind, Class<T> type) {
            return read.stream()
                    .filter(document -> document.kind() == kind)
                    .map(ReadDocument::value)
                    .flatMap(Optional::stream)
                    .map(type::cast)
                    .toList();
        }

        <T> Optional<T> one(DocumentKind kind, Class<T> type) {
            return each(kind, type).stream().findFirst();
        }

        @SuppressWarnings("unchecked")
        <T> List<T> all(DocumentKind register) {
            List<T> all = new ArrayList<>();
            each(register, List.class).forEach(entries -> all.addAll((List<T>) entries));
            return List.copyOf(all);
        }
    }
}
