package org.youbei.activation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.link.PlanBook;
import org.youbei.warning.CapReader;
import org.youbei.warning.Signals;
import org.youbei.warning.WarnedPlaces;
import org.youbei.warning.Warning;
import org.youbei.workspace.Assets;

/** Says what the warnings of a file mean for the places of a book. */
public final class Answers {
    static final Code NO_EVENT = Code.error("YB0744");

    private final Sheets sheets;
    private final Signals signals;
    private final WarnedPlaces places;
    private final LocalDate today;

    /** Makes the answers of a book. */
    public Answers(PlanBook book, Assets assets, LocalDate today) {
        this.sheets = new Sheets(book);
        this.signals = new Signals(book, assets);
        this.places = new WarnedPlaces(book);
        this.today = today;
    }

    /** Returns an answer for each warning of a file, in its order. */
    public List<Answer> of(String file, byte[] bytes) {
        List<Answer> answers = new ArrayList<>();
        for (Outcome<Warning> read : CapReader.read(file, bytes)) {
            answers.add(read.value().map(this::of).orElseGet(() -> Answer.refused(null, read.diagnostics())));
        }
        return answers;
    }

    private Answer of(Warning warning) {
        boolean isIdle = warning.status() != Warning.Status.ACTUAL && warning.status() != Warning.Status.EXERCISE
                || warning.type() == Warning.MessageType.ACK
                || warning.type() == Warning.MessageType.ERROR;
        if (isIdle) {
            return Answer.of(Answer.Kind.IDLE, warning.identifier(), warning.sender());
        }
        List<Sheet> all = new ArrayList<>();
        List<Diagnostic> refusals = new ArrayList<>();
        for (Warning.Info info : warning.infos()) {
            List<WarnedPlaces.Warned> warned = places.of(info);
            Signals.Signal signal = signals.of(info);
            if (!warned.isEmpty() && signal.event() == null) {
                String said = info.event().isEmpty() ? String.join(" ", info.codes()) : info.event();
                refusals.add(Diagnostic.at(info.source(), NO_EVENT, said).hint());
            }
            warned.forEach(one -> sheets.of(warning, info, signal, one).ifPresent(all::add));
        }
        if (!refusals.isEmpty()) {
            return Answer.refused(warning.identifier(), refusals);
        }
        return new Answer(kind(warning, all), warning.identifier(), warning.sender(), List.copyOf(all), List.of());
    }

    private Answer.Kind kind(Warning warning, List<Sheet> all) {
        if (all.isEmpty()) {
            return Answer.Kind.ELSEWHERE;
        }
        if (warning.type() == Warning.MessageType.CANCEL) {
            return Answer.Kind.CANCELLED;
        }
        boolean isOver = warning.infos().stream()
                .allMatch(info ->
                        info.expires() != null && info.expires().toLocalDate().isBefore(today));
        return isOver ? Answer.Kind.EXPIRED : Answer.Kind.START;
    }
}
