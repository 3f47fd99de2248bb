package org.youbei.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Phrase;
import org.youbei.parse.YamlParser;
import org.youbei.text.Limits;
import org.youbei.text.Node;
import org.youbei.text.SourceRange;
import org.youbei.text.YamlEdits;
import org.youbei.text.YamlScalar;

/** Writes what desks wrote down into the text of a result. What is there stays, byte by byte; what is there and differs is a finding. */
final class ResultText {
    static final Code DIFFERS = Code.error("YB0728");

    private static final String BETWEEN = "；";
    private static final Pattern SHORT_ID = Pattern.compile("[a-z]\\d{1,3}");

    private final String path;
    private final YamlEdits edits;
    private final Node.Mapping root;
    private final Messages messages;
    private final List<Diagnostic> findings = new ArrayList<>();

    private ResultText(String path, YamlEdits edits, Node.Mapping root, Messages messages) {
        this.path = path;
        this.edits = edits;
        this.root = root;
        this.messages = messages;
    }

    static Outcome<DeskFiles.Recorded> write(String path, String existing, DeskRecord record, Messages messages) {
        Outcome<Node> parsed = existing.isBlank()
                ? Outcome.of(new Node.Mapping(SourceRange.ofFile(path).span(), List.of()))
                : YamlParser.parse(path, YamlEdits.plain(existing), 1, Limits.REGISTER_NODES);
        return parsed.then(root -> {
            if (!(root instanceof Node.Mapping mapping)) {
                return Outcome.failed(
                        List.of(Diagnostic.at(path, root.span(), DIFFERS).messageOf("form")));
            }
            return new ResultText(path, new YamlEdits(existing), mapping, messages).write(record);
        });
    }

    private Outcome<DeskFiles.Recorded> write(DeskRecord record) {
        held(record);
        list("attendance", "org", people(record));
        list("timeline", "row", timeline(record));
        list("scores", "objective", scores(record));
        list("findings", "id", findings(record));
        return findings.isEmpty()
                ? Outcome.of(new DeskFiles.Recorded(path, edits.apply(), edits.count()))
                : Outcome.failed(findings.stream().sorted().toList());
    }

    private void held(DeskRecord record) {
        Map<String, DeskRecord.Told> told = new LinkedHashMap<>();
        Stream.of("date", "started", "ended")
                .filter(record.held()::containsKey)
                .forEach(name -> told.put(
                        name, Optional.ofNullable(record.held().get(name)).orElseThrow()));
        Node held = root.get("held").orElse(null);
        if (held instanceof Node.Mapping mapping) {
            complete(mapping, told);
        } else if (held == null) {
            edits.atTheEnd("held: {" + keys(told) + "}", 1);
        }
    }

    private static Map<String, Map<String, DeskRecord.Told>> people(DeskRecord record) {
        Map<String, Map<String, DeskRecord.Told>> entries = new LinkedHashMap<>();
        record.people().forEach((org, told) -> {
            Map<String, DeskRecord.Told> entry = new LinkedHashMap<>();
            entry.put("org", new DeskRecord.Told(org, told.at()));
            entry.put("people", told);
            entries.put(org, entry);
        });
        return entries;
    }

    private Map<String, Map<String, DeskRecord.Told>> timeline(DeskRecord record) {
        Map<String, Map<String, DeskRecord.Told>> entries = new LinkedHashMap<>();
        record.rows().forEach((number, moment) -> {
            DeskRecord.Told row = Optional.ofNullable(moment.times().get("row")).orElseThrow();
            DeskRecord.Told actual = moment.times().get("actual");
            DeskRecord.Told done = moment.times().get("done");
            List<String> notes = new ArrayList<>(
                    moment.notes().stream().map(DeskRecord.Told::value).toList());
            if (done != null) {
                notes.add(messages.say(Phrase.of("drills.record.done", done.value())));
            }
            if (!moment.photos().isEmpty()) {
                notes.add(messages.say(Phrase.of("drills.record.photos", String.join("、", moment.photos()))));
            }
            Map<String, DeskRecord.Told> entry = new LinkedHashMap<>();
            entry.put("row", row);
            if (actual != null) {
                entry.put("actual", actual);
            }
            if (!notes.isEmpty()) {
                entry.put("note", new DeskRecord.Told(String.join(BETWEEN, notes), row.at()));
            }
            entries.put(row.value(), entry);
        });
        return entries;
    }

    private static Map<String, Map<String, DeskRecord.Told>> scores(DeskRecord record) {
        Map<String, Map<String, DeskRecord.Told>> entries = new LinkedHashMap<>();
        record.scores().forEach((objective, score) -> {
            Map<String, DeskRecord.Told> entry = new LinkedHashMap<>();
            Stream.of("objective", "score")
                    .forEach(name -> entry.put(
                            name, Optional.ofNullable(score.value().get(name)).orElseThrow()));
            if (!score.notes().isEmpty()) {
                String note = score.notes().stream().map(DeskRecord.Told::value).collect(Collectors.joining(BETWEEN));
                entry.put("note", new DeskRecord.Told(note, score.notes().get(0).at()));
            }
            entries.put(objective, entry);
        });
        return entries;
    }

    /** A finding keeps its id from its row: whatever people make of its text, it is not added twice. */
    private static Map<String, Map<String, DeskRecord.Told>> findings(DeskRecord record) {
        Map<String, Map<String, DeskRecord.Told>> entries = new LinkedHashMap<>();
        record.rows().forEach((number, moment) -> {
            for (int i = 0; i < moment.findings().size(); i++) {
                DeskRecord.Told note = moment.findings().get(i);
                String id = "row-" + number + (i == 0 ? "" : "-" + (i + 1));
                Map<String, DeskRecord.Told> entry = new LinkedHashMap<>();
                entry.put("id", new DeskRecord.Told(id, note.at()));
                entry.put("text", note);
                entries.put(id, entry);
            }
        });
        return entries;
    }

    /** Adds the entries that a list lacks, and to those that it has what they lack. */
    private void list(String key, String id, Map<String, Map<String, DeskRecord.Told>> entries) {
        Node list = root.get(key).orElse(null);
        Map<String, Node.Mapping> known = new LinkedHashMap<>();
        if (list instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> {
                if (item instanceof Node.Mapping one && one.get(id).orElse(null) instanceof Node.Scalar name) {
                    known.put(name.text(), one);
                }
            });
        }
        List<String> added = new ArrayList<>();
        entries.forEach((name, entry) -> {
            Node.Mapping old = known.get(name);
            if (old == null) {
                added.add("{" + keys(entry) + "}");
            } else if (!"findings".equals(key)) {
                complete(old, entry);
            }
        });
        if (added.isEmpty()) {
            return;
        }
        if (list instanceof Node.Sequence sequence) {
            edits.toList(sequence, added);
        } else {
            edits.atTheEnd(
                    key + ":" + added.stream().map(one -> "\n  - " + one).collect(Collectors.joining()), added.size());
        }
    }

    private void complete(Node.Mapping old, Map<String, DeskRecord.Told> entry) {
        entry.forEach((name, told) -> {
            Node value = old.get(name).orElse(null);
            if (value == null) {
                edits.toMapping(old, name + ": " + scalar(name, told.value()));
            } else if (value instanceof Node.Scalar scalar && !agrees(name, scalar.text(), told.value())) {
                findings.add(Diagnostic.at(told.at(), DIFFERS, name, told.value(), scalar.text(), path)
                        .relate(new SourceRange(path, scalar.span()), "there", scalar.text())
                        .hint(
                                name + ": " + scalar(name, told.value()),
                                path,
                                scalar.span().line()));
            }
        });
    }

    /** A note that holds what the desk wrote agrees with it, whatever else it says. */
    private static boolean agrees(String name, String here, String told) {
        return here.equals(told) || "note".equals(name) && here.contains(told);
    }

    private static String keys(Map<String, DeskRecord.Told> entry) {
        return entry.entrySet().stream()
                .map(one -> one.getKey() + ": "
                        + scalar(one.getKey(), one.getValue().value()))
                .collect(Collectors.joining(", "));
    }

    /** Times of day stand in quotes, ids as {@code o1} do not, as people write them in results. */
    private static String scalar(String name, String value) {
        if (name.equals("started") || name.equals("ended")) {
            return '"' + value + '"';
        }
        return SHORT_ID.matcher(value).matches() ? value : YamlScalar.write(value);
    }
}
