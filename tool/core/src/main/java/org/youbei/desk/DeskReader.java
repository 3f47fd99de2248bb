package org.youbei.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.parse.JsonText;
import org.youbei.parse.TextDecoder;
import org.youbei.parse.YamlParser;
import org.youbei.schema.SchemaChecker;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.SourceFile;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** Reads a file of a drill desk (decision 0020): JSON, of which every text that is JSON is YAML too, so that each value keeps its line and column. */
final class DeskReader {
    static final Code NO_RECORD = Code.error("YB0720");
    static final Code OPEN_DIFFERENCE = Code.error("YB0727");

    static final String FORMAT = "youbei-desk/1";
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    /** What a value may be is judged where it is used, with words of its own; the schema says which there are, and of which type. */
    private static final Set<String> SHAPES = Set.of("YB0201", "YB0202", "YB0204", "YB0207", "YB0208");

    private static final String SCHEMA = "schemas/desk.schema.json";

    private final SchemaChecker schema;
    private final String file;
    private final List<Diagnostic> findings = new ArrayList<>();

    private DeskReader(SchemaChecker schema, String file) {
        this.schema = schema;
        this.file = file;
    }

    static Outcome<DeskRecord> read(SchemaChecker schema, String file, byte[] bytes) {
        return TextDecoder.text(file, bytes, Limits.REGISTER_FILE_BYTES, StandardCharsets.UTF_8)
                .then(source -> new DeskReader(schema, file).read(source));
    }

    private Outcome<DeskRecord> read(SourceFile source) {
        Optional<Span> fault = JsonText.fault(source.text());
        if (fault.isPresent()) {
            return Outcome.failed(Diagnostic.at(file, fault.get(), NO_RECORD)
                    .messageOf("json")
                    .hint());
        }
        return YamlParser.parse(file, source.text(), 1, Limits.REGISTER_NODES).then(this::bind);
    }

    private Outcome<DeskRecord> bind(Node root) {
        String format = root instanceof Node.Mapping top ? text(top, "format") : null;
        if (!(root instanceof Node.Mapping mapping) || !FORMAT.equals(format)) {
            return Outcome.failed(
                    List.of(Diagnostic.at(file, root.span(), NO_RECORD).hint()));
        }
        DeskRecord.Told drill = told(mapping, "drill");
        if (drill == null) {
            return Outcome.failed(List.of(Diagnostic.at(file, root.span(), NO_RECORD)
                    .messageOf("key", "drill")
                    .hint()));
        }
        List<Diagnostic> shapes = shapes(root);
        if (!shapes.isEmpty()) {
            return Outcome.failed(shapes);
        }
        DeskRecord record = DeskRecord.of(drill);
        mapping.get("held").ifPresent(held -> {
            if (held instanceof Node.Mapping days) {
                for (String name : List.of("date", "started", "ended")) {
                    put(record.held(), name, told(days, name));
                }
            }
        });
        items(mapping, "attendance").forEach(one -> attendance(one, record));
        items(mapping, "timeline").forEach(one -> moment(one, record));
        items(mapping, "scores").forEach(one -> score(one, record));
        items(mapping, "also").forEach(this::open);
        return findings.isEmpty() ? Outcome.of(record) : Outcome.failed(List.copyOf(findings));
    }

    private List<Diagnostic> shapes(Node root) {
        return schema.check(file, SCHEMA, root).stream()
                .filter(finding -> SHAPES.contains(finding.code().id()))
                .map(finding -> new Diagnostic(
                        NO_RECORD,
                        finding.range(),
                        finding.message(),
                        finding.hintPhrase(),
                        finding.related(),
                        finding.ruleOrNull()))
                .toList();
    }

    private List<Node.Mapping> items(Node.Mapping mapping, String key) {
        return mapping.get(key).orElse(null) instanceof Node.Sequence list
                ? list.items().stream()
                        .filter(Node.Mapping.class::isInstance)
                        .map(Node.Mapping.class::cast)
                        .toList()
                : List.of();
    }

    private void attendance(Node.Mapping one, DeskRecord record) {
        DeskRecord.Told org = told(one, "org");
        DeskRecord.Told people = number(one, "people");
        if (org == null) {
            lacks(one, "org");
        } else if (people != null) {
            record.people().put(org.value(), new DeskRecord.Told(people.value(), org.at()));
        }
    }

    private void moment(Node.Mapping one, DeskRecord record) {
        DeskRecord.Told row = number(one, "row");
        if (row == null) {
            return;
        }
        DeskRecord.Moment moment =
                record.rows().computeIfAbsent(Integer.valueOf(row.value()), none -> new DeskRecord.Moment());
        moment.times().put("row", row);
        put(moment.times(), "actual", told(one, "actual"));
        put(moment.times(), "done", told(one, "done"));
        DeskRecord.Told note = told(one, "note");
        if (note != null) {
            moment.notes().add(note);
            if ("true".equals(text(one, "finding"))) {
                moment.findings().add(note);
            }
        }
        one.get("photos").ifPresent(photos -> {
            if (photos instanceof Node.Sequence list) {
                list.items().forEach(photo -> {
                    if (photo instanceof Node.Scalar name) {
                        moment.photos().add(name.text());
                    }
                });
            }
        });
    }

    private void score(Node.Mapping one, DeskRecord record) {
        DeskRecord.Told objective = told(one, "objective");
        DeskRecord.Told score = number(one, "score");
        if (objective == null) {
            lacks(one, "objective");
        } else if (score != null) {
            DeskRecord.Score known = new DeskRecord.Score();
            known.value().put("objective", objective);
            known.value().put("score", score);
            Optional.ofNullable(told(one, "note")).ifPresent(known.notes()::add);
            record.scores().put(objective.value(), known);
        }
    }

    /** What two desks said differently was seen in the page but not settled. */
    private void open(Node.Mapping one) {
        findings.add(Diagnostic.at(
                        file,
                        one.span(),
                        OPEN_DIFFERENCE,
                        String.valueOf(text(one, "what")),
                        String.valueOf(text(one, "of")),
                        String.valueOf(text(one, "desk")),
                        String.valueOf(text(one, "value")))
                .messageOf(
                        "open",
                        String.valueOf(text(one, "what")),
                        String.valueOf(text(one, "of")),
                        String.valueOf(text(one, "desk")),
                        String.valueOf(text(one, "value")))
                .hintOf("open.hint"));
    }

    private void lacks(Node.Mapping one, String key) {
        findings.add(
                Diagnostic.at(file, one.span(), NO_RECORD).messageOf("key", key).hint());
    }

    private DeskRecord.@Nullable Told number(Node.Mapping one, String key) {
        DeskRecord.Told told = told(one, key);
        if (told == null || !NUMBER.matcher(told.value()).matches()) {
            lacks(one, key);
            return null;
        }
        return told;
    }

    private static void put(Map<String, DeskRecord.Told> map, String key, DeskRecord.@Nullable Told told) {
        if (told != null) {
            map.put(key, told);
        }
    }

    private DeskRecord.@Nullable Told told(Node.Mapping mapping, String key) {
        Node value = mapping.get(key).orElse(null);
        return value instanceof Node.Scalar scalar && !scalar.text().isBlank()
                ? new DeskRecord.Told(scalar.text().strip(), new SourceRange(file, scalar.span()))
                : null;
    }

    private @Nullable String text(Node.Mapping mapping, String key) {
        return mapping.get(key).orElse(null) instanceof Node.Scalar scalar ? scalar.text() : null;
    }
}
