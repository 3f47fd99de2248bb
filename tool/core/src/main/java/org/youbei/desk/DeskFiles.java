package org.youbei.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.link.PlanBook;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Script;
import org.youbei.schema.Nearest;
import org.youbei.schema.SchemaChecker;
import org.youbei.schema.Schemas;

/** Puts the files of the desks of one drill together, and into the drill's result. One bad value, or two that differ, and nothing is written. */
public final class DeskFiles {
    static final Code NO_DRILL = Code.error("YB0721");
    static final Code NO_ROW = Code.error("YB0722");
    static final Code NO_SCORE = Code.error("YB0723");
    static final Code NOBODY = Code.error("YB0724");
    static final Code NO_TIME = Code.error("YB0725");
    static final Code NOT_HELD = Code.error("YB0726");

    private static final Pattern DRILL_TIME = Pattern.compile("T\\+\\d{2,3}:[0-5]\\d|([01]\\d|2[0-3]):[0-5]\\d");
    private static final Set<String> SCORES = Set.of("0", "1", "3", "5");

    private final Request request;
    private final List<Diagnostic> findings = new ArrayList<>();

    private DeskFiles(Request request) {
        this.request = request;
    }

    /**
     * What the files are read with.
     *
     * @param today the last day on which the drill can have been held
     * @param messages the words of the workspace, for what is written
     * @param schemas the schemas of the workspace: a function from their paths to their texts
     */
    public record Request(PlanBook book, LocalDate today, Messages messages, Function<String, String> schemas) {
        SchemaChecker checker() {
            return new SchemaChecker(new Schemas(schemas));
        }
    }

    /**
     * The result of a drill with what desks wrote down.
     *
     * @param path its path from the root of the workspace
     * @param added how many entries and keys it did not have before; 0 when it holds everything already
     */
    public record Recorded(String path, String text, int added) {}

    /** Returns the path of the result that the first file belongs to, so that it can be read before {@link #record}. */
    public static Outcome<String> path(Map<String, byte[]> files, Request request) {
        Map.Entry<String, byte[]> first = files.entrySet().iterator().next();
        return DeskReader.read(request.checker(), first.getKey(), first.getValue())
                .then(record -> new DeskFiles(request).drill(record.drill()))
                .then(drill -> Outcome.of(result(drill)));
    }

    /**
     * Returns the result with everything that the files tell.
     *
     * @param files their bytes by their names, in the order in which they were given
     * @param existing the text of the result as it is; empty when there is none
     */
    public static Outcome<Recorded> record(Map<String, byte[]> files, String existing, Request request) {
        return new DeskFiles(request).read(files, existing);
    }

    private static String result(Programme.Drill drill) {
        return drill.folder() + "result.yaml";
    }

    private Outcome<Recorded> read(Map<String, byte[]> files, String existing) {
        List<DeskRecord> records = new ArrayList<>();
        SchemaChecker schema = request.checker();
        for (Map.Entry<String, byte[]> given : files.entrySet()) {
            Outcome<DeskRecord> read = DeskReader.read(schema, given.getKey(), given.getValue());
            findings.addAll(read.diagnostics());
            read.value().ifPresent(records::add);
        }
        if (!findings.isEmpty()) {
            return Outcome.failed(sorted());
        }
        Outcome<Programme.Drill> drill = drill(records.get(0).drill());
        if (drill.value().isEmpty()) {
            return Outcome.failed(drill.diagnostics());
        }
        records.forEach(record -> check(record, drill.value().get()));
        DeskRecord all = DeskRecord.of(records.get(0).drill());
        records.forEach(record -> add(record, all));
        if (!findings.isEmpty()) {
            return Outcome.failed(sorted());
        }
        return ResultText.write(result(drill.value().get()), existing, all, request.messages());
    }

    private List<Diagnostic> sorted() {
        return findings.stream().sorted().toList();
    }

    private Outcome<Programme.Drill> drill(DeskRecord.Told id) {
        List<Programme.Drill> drills = request.book().workspace().programmes().stream()
                .flatMap(programme -> programme.drills().stream())
                .toList();
        Optional<Programme.Drill> drill = drills.stream()
                .filter(one -> one.id().value().equals(id.value()))
                .findFirst();
        if (drill.isPresent()) {
            return Outcome.of(drill.get());
        }
        Diagnostic finding = Diagnostic.at(id.at(), NO_DRILL, id.value());
        return Outcome.failed(List.of(Nearest.of(
                        id.value(), drills.stream().map(one -> one.id().value()).toList())
                .map(near -> finding.hintOf("nearest", near))
                .orElseGet(finding::hint)));
    }

    private void check(DeskRecord record, Programme.Drill drill) {
        if (!record.drill().value().equals(drill.id().value())) {
            findings.add(Diagnostic.at(record.drill().at(), NO_DRILL)
                    .messageOf("other", record.drill().value(), drill.id().value())
                    .hintOf("other.hint"));
            return;
        }
        day(record);
        times(record);
        int rows = script(drill).size();
        record.rows().forEach((number, moment) -> {
            if (number < 1 || number > rows) {
                findings.add(Diagnostic.at(told(moment.times(), "row").at(), NO_ROW, number, rows)
                        .hint());
            }
            time(moment.times().get("actual"));
            time(moment.times().get("done"));
        });
        List<String> objectives = objectives(drill);
        record.scores().forEach((id, score) -> score(id, score, objectives));
        record.people().forEach((id, people) -> {
            if (request.book().entry(id).isEmpty()) {
                findings.add(Diagnostic.at(people.at(), NOBODY, id).hint());
            }
        });
    }

    private static DeskRecord.Told told(Map<String, DeskRecord.Told> all, String key) {
        return Optional.ofNullable(all.get(key)).orElseThrow();
    }

    /** A result is of a drill that was held: it says when, and not some day to come. */
    private void day(DeskRecord record) {
        DeskRecord.Told date = record.held().get("date");
        if (date == null) {
            findings.add(
                    Diagnostic.at(record.drill().at(), NOT_HELD, record.drill().value())
                            .hint());
            return;
        }
        try {
            LocalDate day = LocalDate.parse(date.value());
            if (day.isAfter(request.today())) {
                findings.add(Diagnostic.at(date.at(), NOT_HELD)
                        .messageOf("future", day, request.today())
                        .hint());
            }
        } catch (DateTimeException none) {
            findings.add(Diagnostic.at(date.at(), NO_TIME, date.value()).hint());
        }
    }

    private void times(DeskRecord record) {
        LocalTime started = clock(record.held().get("started"));
        LocalTime ended = clock(record.held().get("ended"));
        if (started != null && ended != null && ended.isBefore(started)) {
            findings.add(Diagnostic.at(told(record.held(), "ended").at(), NO_TIME)
                    .messageOf("before", ended, started)
                    .hintOf("before.hint"));
        }
    }

    private @Nullable LocalTime clock(DeskRecord.@Nullable Told told) {
        if (told == null) {
            return null;
        }
        try {
            return LocalTime.parse(told.value());
        } catch (DateTimeException none) {
            findings.add(Diagnostic.at(told.at(), NO_TIME, told.value()).hint());
            return null;
        }
    }

    private void time(DeskRecord.@Nullable Told told) {
        if (told != null && !DRILL_TIME.matcher(told.value()).matches()) {
            findings.add(Diagnostic.at(told.at(), NO_TIME, told.value()).hint());
        }
    }

    private void score(String id, DeskRecord.Score score, List<String> objectives) {
        DeskRecord.Told value = told(score.value(), "score");
        if (!objectives.contains(id)) {
            findings.add(Diagnostic.at(told(score.value(), "objective").at(), NO_SCORE, id)
                    .hint(String.join(", ", objectives)));
        } else if (!SCORES.contains(value.value())) {
            findings.add(Diagnostic.at(value.at(), NO_SCORE)
                    .messageOf("scale", value.value())
                    .hintOf("scale.hint"));
        }
    }

    private List<Script.Row> script(Programme.Drill drill) {
        return request.book().workspace().scripts().stream()
                .filter(script -> script.file().equals(drill.folder() + "script.yaml"))
                .flatMap(script -> script.rows().stream())
                .toList();
    }

    private List<String> objectives(Programme.Drill drill) {
        return request.book().workspace().drillDocuments().stream()
                .filter(document -> document.file().equals(drill.folder() + "drill.md"))
                .flatMap(document -> document.objectives().stream())
                .map(DrillDocument.Objective::id)
                .collect(Collectors.toList());
    }

    /** Adds a record to those before it: notes are put beside each other, other values must be the same. */
    private void add(DeskRecord record, DeskRecord all) {
        record.held().forEach((name, told) -> same(all.held(), name, told));
        record.people().forEach((org, told) -> same(all.people(), org, told));
        record.rows().forEach((number, moment) -> {
            DeskRecord.Moment known = all.rows().computeIfAbsent(number, none -> new DeskRecord.Moment());
            moment.times().forEach((name, told) -> same(known.times(), name, told));
            moment.notes().forEach(note -> once(known.notes(), note));
            moment.findings().forEach(note -> once(known.findings(), note));
            moment.photos().stream()
                    .filter(photo -> !known.photos().contains(photo))
                    .forEach(known.photos()::add);
        });
        record.scores().forEach((id, score) -> {
            DeskRecord.Score known = all.scores().computeIfAbsent(id, none -> new DeskRecord.Score());
            score.value().forEach((name, told) -> same(known.value(), name, told));
            score.notes().forEach(note -> once(known.notes(), note));
        });
    }

    private static void once(List<DeskRecord.Told> notes, DeskRecord.Told note) {
        if (notes.stream().noneMatch(other -> other.value().equals(note.value()))) {
            notes.add(note);
        }
    }

    private void same(Map<String, DeskRecord.Told> known, String key, DeskRecord.Told told) {
        DeskRecord.Told before = known.putIfAbsent(key, told);
        if (before != null && !before.value().equals(told.value())) {
            findings.add(Diagnostic.at(
                            told.at(),
                            DeskReader.OPEN_DIFFERENCE,
                            told.value(),
                            before.value(),
                            before.at().file())
                    .relate(before.at(), "other", before.value())
                    .hint(before.value(), told.value()));
        }
    }
}
