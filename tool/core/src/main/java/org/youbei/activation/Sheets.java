package org.youbei.activation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.EventId;
import org.youbei.situation.PlanPiece;
import org.youbei.situation.Question;
import org.youbei.situation.Situation;
import org.youbei.situation.Situations;
import org.youbei.warning.Signals;
import org.youbei.warning.WarnedPlaces;
import org.youbei.warning.Warning;

/** Makes activation sheets from a plan book. What the book does not hold cannot stand on one. */
public final class Sheets {
    private final PlanBook book;
    private final Situations situations;

    /** Makes the sheets of a book. */
    public Sheets(PlanBook book) {
        this.book = book;
        this.situations = Situations.of(book);
    }

    /** Returns the sheet of a question; none when the book holds no such event or place. */
    public Optional<Sheet> of(Question question, boolean exercise) {
        return sheet(question, exercise, null);
    }

    /** Returns the sheet of a place that a warning is for; none when its event is none of the book's. */
    public Optional<Sheet> of(Warning warning, Warning.Info info, Signals.Signal signal, WarnedPlaces.Warned warned) {
        EventId event = signal.event();
        if (event == null) {
            return Optional.empty();
        }
        Sheet.Cause cause = new Sheet.Cause(
                warning.identifier(),
                info.senderName().isEmpty() ? warning.sender() : info.senderName(),
                warning.sent().toString(),
                text(info.expires()),
                info.headline(),
                info.description(),
                info.instruction(),
                warning.isSigned(),
                signal.colour() != null && signal.isDerived(),
                warned.by().name().toLowerCase(Locale.ROOT));
        return sheet(
                new Question(event, warned.place().id(), signal.colour(), null),
                warning.status() == Warning.Status.EXERCISE,
                cause);
    }

    private Optional<Sheet> sheet(Question question, boolean exercise, Sheet.@Nullable Cause cause) {
        return situations
                .compose(question)
                .map(situation -> new Sheet(
                        exercise,
                        cause,
                        question.event(),
                        book.event(question.event()).map(Entry::name).orElse(""),
                        question.place(),
                        book.place(question.place()).map(Entry::name).orElse(""),
                        question.colour(),
                        situation,
                        notices(situation, cause),
                        reports(situation),
                        ladder(question.event())));
    }

    private List<Sheet.Notice> notices(Situation situation, Sheet.@Nullable Cause cause) {
        List<Sheet.Notice> notices = new ArrayList<>();
        for (Situation.Start start : situation.starts()) {
            if (start.grounds().isStart()) {
                List<String> grounds = new ArrayList<>(start.signals());
                grounds.addAll(start.conditions());
                notices.add(new Sheet.Notice(
                        start.plan(),
                        start.title(),
                        start.level(),
                        start.automatic(),
                        grounds,
                        cause == null ? "" : cause.expires(),
                        measures(situation, start),
                        start.decides().name()));
            }
        }
        return notices;
    }

    private static List<String> measures(Situation situation, Situation.Start start) {
        return situation.timeline().stream()
                .flatMap(band -> band.turns().stream())
                .flatMap(turn -> turn.actions().stream())
                .filter(action -> action.plan().equals(start.plan()))
                .map(Situation.Action::text)
                .toList();
    }

    private List<Sheet.Report> reports(Situation situation) {
        Set<Sheet.Report> reports = new LinkedHashSet<>();
        for (Situation.Start start : situation.starts()) {
            for (PlanPiece.Report report : situations.plan(start.plan()).reports()) {
                reports.add(new Sheet.Report(
                        start.plan(), report.from(), report.to(), report.within(), report.channel(), report.written()));
            }
        }
        return List.copyOf(reports);
    }

    private List<Sheet.Step> ladder(EventId event) {
        LadderSteps steps = new LadderSteps(book);
        return book.workspace().registers().ladders().stream()
                .filter(ladder ->
                        ladder.events().stream().anyMatch(one -> one.id().equals(event)))
                .flatMap(ladder -> steps.of(ladder).stream())
                .toList();
    }

    private static String text(@Nullable OffsetDateTime time) {
        return time == null ? "" : time.toString();
    }
}
