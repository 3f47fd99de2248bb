package org.youbei.activation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.diagnostic.Phrase;
import org.youbei.model.ActionRef;
import org.youbei.model.activation.Activation;
import org.youbei.text.Node;
import org.youbei.text.SourceRange;
import org.youbei.text.YamlEdits;
import org.youbei.text.YamlScalar;

/** Writes what sheets noted into the text of a record. */
final class RecordText {
    static final Code DIFFERS = Code.error("YB0752");

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final List<String> SAME = List.of("title", "ended", "event", "place", "exercise", "review");
    private static final Set<String> LESSONS = Set.of("findings", "actions");

    private final String path;
    private final RecordFiles.Read base;
    private final RecordFiles.Request request;
    private final int before;
    private final YamlEdits edits;
    private final Map<String, Value> values = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    /**
     * @param before how many lines of the base are new to the workspace
     */
    RecordText(String path, RecordFiles.Read base, RecordFiles.Request request, int before) {
        this.path = path;
        this.base = base;
        this.request = request;
        this.before = before;
        this.edits = new YamlEdits(base.text());
        for (String key : SAME) {
            if (base.root().get(key).orElse(null) instanceof Node.Scalar there) {
                values.put(key, new Value(there, base.activation().file()));
            }
        }
    }

    /** A value and the file that it stands in. */
    private record Value(Node.Scalar scalar, String file) {
        String text() {
            return scalar.text();
        }

        SourceRange at() {
            return new SourceRange(file, scalar.span());
        }
    }

    /** What a line says, however its time is written. */
    private record Said(LocalDateTime at, @Nullable String who, String what, String action) {
        static Said of(Activation.Timed timed) {
            Activation.Line line = timed.line();
            return new Said(timed.at(), line.who(), line.what(), words(line.action()));
        }

        private static String words(@Nullable ActionRef action) {
            return action == null ? "" : action.plan().id().value() + "#" + action.action();
        }

        String yaml() {
            return "{at: \"" + at.format(at.getSecond() == 0 ? MINUTES : SECONDS) + "\""
                    + (who == null ? "" : ", who: " + YamlScalar.write(who))
                    + ", what: " + YamlScalar.write(what)
                    + (action.isEmpty() ? "" : ", action: " + action) + "}";
        }
    }

    /** Returns the text with what these tell. */
    Outcome<RecordFiles.Recorded> add(List<RecordFiles.Read> given) {
        given.forEach(this::values);
        if (!findings.isEmpty()) {
            return Outcome.failed(findings.stream().sorted().toList());
        }
        plans(given);
        lines(given);
        return Outcome.of(new RecordFiles.Recorded(path, edits.apply(), before + edits.count()));
    }

    /** A value that the record lacks is added, one that it has must be the same. */
    private void values(RecordFiles.Read given) {
        for (String key : SAME) {
            if (given.root().get(key).orElse(null) instanceof Node.Scalar told) {
                value(key, new Value(told, given.activation().file()));
            }
        }
        for (String key : LESSONS) {
            given.root()
                    .get(key)
                    .filter(list ->
                            list instanceof Node.Sequence all && !all.items().isEmpty())
                    .ifPresent(list ->
                            findings.add(Diagnostic.at(given.activation().file(), list.span(), DIFFERS, key)
                                    .messageOf("lessons", key)
                                    .hintOf("lessons.hint", path)));
        }
    }

    private void value(String key, Value told) {
        Value there = values.putIfAbsent(key, told);
        if (there == null) {
            edits.toRoot(base.root(), key + ": " + quoted(key, told.text()), 1);
        } else if (!there.text().equals(told.text())) {
            findings.add(Diagnostic.at(told.at(), DIFFERS, key, told.text(), there.text(), there.file())
                    .relate(there.at(), "there", there.text())
                    .hint(
                            key + ": " + quoted(key, told.text()),
                            there.file(),
                            there.scalar().span().line()));
        }
    }

    /** A code of a place is a text of digits. */
    private static String quoted(String key, String text) {
        return key.equals("place") ? '"' + text + '"' : YamlScalar.write(text);
    }

    private void plans(List<RecordFiles.Read> given) {
        Set<String> plans = new LinkedHashSet<>();
        given.forEach(read ->
                read.activation().plans().forEach(plan -> plans.add(plan.id().value())));
        base.activation().plans().forEach(plan -> plans.remove(plan.id().value()));
        list("plans", List.copyOf(plans));
    }

    private void lines(List<RecordFiles.Read> given) {
        Set<Said> lines = new LinkedHashSet<>();
        for (RecordFiles.Read read : given) {
            if (!sheet(read).equals(sheet(base))) {
                lines.add(sheet(read));
            }
            read.activation().log(request.zone()).forEach(timed -> lines.add(Said.of(timed)));
        }
        base.activation().log(request.zone()).forEach(timed -> lines.remove(Said.of(timed)));
        list(
                "entries",
                lines.stream()
                        .sorted(Comparator.comparing(Said::at))
                        .map(Said::yaml)
                        .toList());
    }

    /** The start and level that another sheet has are a line of the log: the record says what was declared first. */
    private Said sheet(RecordFiles.Read read) {
        return new Said(
                read.started(request.zone()),
                null,
                request.messages()
                        .say(Phrase.of(
                                "activate.record.sheet",
                                read.activation().level().han())),
                "");
    }

    private void list(String key, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        if (base.root().get(key).orElse(null) instanceof Node.Sequence list) {
            edits.toList(list, items);
        } else {
            edits.toRoot(base.root(), key + ": [" + String.join(", ", items) + "]", items.size());
        }
    }
}
