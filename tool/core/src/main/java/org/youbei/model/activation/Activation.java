package org.youbei.model.activation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ActionRef;
import org.youbei.model.ActivationId;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.model.Lessons;
import org.youbei.model.Moment;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.model.ResponseLevel;
import org.youbei.text.SourceRange;

/**
 * The record of a response ({@code activations/<id>.yaml}): what was started when, who did what, and what was learnt of it.
 *
 * @param title what people call it, or null
 * @param startedAt where the start stands
 * @param ended when it was lifted, or null when that was not written down yet
 * @param endedAt where that stands, or null
 * @param level the level first declared
 * @param lines what happened, in the order of the file
 * @param exercise whether it was a drill
 * @param review what was learnt (复盘), or null
 */
public record Activation(
        ActivationId id,
        SourceRange source,
        @Nullable String title,
        Moment started,
        SourceRange startedAt,
        @Nullable Moment ended,
        @Nullable SourceRange endedAt,
        Reference<EventId> event,
        Reference<PlaceCode> place,
        ResponseLevel level,
        List<Reference<PlanId>> plans,
        List<Line> lines,
        boolean exercise,
        @Nullable String review,
        Lessons lessons)
        implements Entry {
    /**
     * Something that happened.
     *
     * @param at the time as written, with or without a date
     * @param who an organisation or a person by id, or a name, or null
     * @param place where the time stands
     */
    public record Line(
            String at,
            @Nullable String who,
            String what,
            @Nullable ActionRef action,
            SourceRange place) {}

    /** A line and when it was, by the clock of the workspace. */
    public record Timed(LocalDateTime at, Line line) {}

    @Override
    public String name() {
        return title == null ? id.value() : title;
    }

    /** Returns the path of its file. */
    public String file() {
        return source.file();
    }

    /**
     * Returns the lines in order of time. A line without a date is of the day of the line before it, the first of the day of the start.
     *
     * @param zone the zone of the workspace
     */
    public List<Timed> log(ZoneId zone) {
        List<Timed> log = new ArrayList<>();
        LocalDate day = started.day();
        for (Line line : lines) {
            Moment at = Moment.of(line.at(), day);
            day = at.day();
            log.add(new Timed(at.in(zone), line));
        }
        log.sort(Comparator.comparing(Timed::at));
        return List.copyOf(log);
    }
}
