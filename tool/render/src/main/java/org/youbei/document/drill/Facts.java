package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.youbei.model.TimeSpan;
import org.youbei.model.drill.Programme;

/** The facts of a drill as rows of a table: what the programme says of it. */
final class Facts {
    private final Speech speech;
    private final DrillFile file;
    private final Programme.Drill drill;
    private final List<Block.Row> rows = new ArrayList<>();

    private Facts(Speech speech, DrillFile file) {
        this.speech = speech;
        this.file = file;
        this.drill = file.drill();
    }

    /** Returns all that the programme says. */
    static Block all(Speech speech, DrillFile file) {
        Facts facts = new Facts(speech, file);
        facts.subject();
        facts.row("kind", facts.kind());
        facts.row("reason", Speech.blankIfNull(file.drill().reason()));
        facts.when();
        facts.units();
        return Block.facts(facts.rows);
    }

    /** Returns what may be told to whoever knows that there will be a drill, and where: subject, time, place and units, no reasons. */
    static Block open(Speech speech, DrillFile file) {
        Facts facts = new Facts(speech, file);
        facts.subject();
        facts.row("form", speech.of("form", file.drill().form()));
        facts.when();
        facts.units();
        return Block.facts(facts.rows);
    }

    private void subject() {
        row(
                "plans",
                speech.join(drill.plans().stream().map(speech::planAndVersion).toList()));
        row(
                "levels",
                speech.join(drill.tests().stream()
                        .flatMap(test -> Stream.ofNullable(test.response()))
                        .map(level -> speech.of("response", String.valueOf(level.value())))
                        .distinct()
                        .toList()));
    }

    private String kind() {
        return Stream.of(
                        speech.of("form", drill.form()),
                        speech.of("content", drill.content()),
                        speech.of("purpose", drill.purpose()),
                        speech.of("notice", drill.notice()))
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + speech.say("dot") + other)
                .orElse("");
    }

    private void when() {
        if (drill.date() != null) {
            row("date", speech.day(drill.date()));
        } else if (drill.from() != null && drill.to() != null) {
            row("window", speech.day(drill.from()) + speech.say("to") + speech.day(drill.to()));
        }
        TimeSpan duration = drill.duration();
        row("duration", duration == null ? "" : speech.span(duration));
        row("place", speech.place(drill.place()));
    }

    private void units() {
        row("host", drill.host() == null ? "" : speech.organisation(drill.host()));
        row("participants", speech.organisations(file.drill().participants()));
    }

    private void row(String key, String value) {
        if (!value.isEmpty()) {
            rows.add(Block.Row.of(speech.say("fact." + key), value));
        }
    }
}
