package org.youbei.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Training;
import org.youbei.text.SourceRange;

/** Drills that are not in the year of their programme, spans that end before they begin, and results of drills that no programme has. */
final class DrillDayCheck implements LinkCheck {
    static final Code OUTSIDE = Code.error("YB0425");
    static final Code BACKWARDS = Code.error("YB0426");
    static final Code NO_DRILL = Code.error("YB0427");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> folders = new HashSet<>();
        for (Programme programme : book.workspace().programmes()) {
            String folder = programme.file().substring(0, programme.file().lastIndexOf('/') + 1);
            for (Programme.Drill drill : programme.drills()) {
                folders.add(folder + drill.id().value() + "/");
                outside(programme, drill.date(), drill.dateAt(), findings);
                outside(programme, drill.from(), drill.windowAt(), findings);
                outside(programme, drill.to(), drill.windowAt(), findings);
                backwards(drill.from(), drill.to(), drill.windowAt(), findings);
            }
            programme.blackouts().forEach(out -> backwards(out.from(), out.to(), out.place(), findings));
        }
        book.workspace().trainings().forEach(training -> training(training, findings));
        book.workspace().results().forEach(result -> result(result, folders, book, findings));
        return findings.stream().distinct().toList();
    }

    private static void outside(
            Programme programme, @Nullable LocalDate day, @Nullable SourceRange place, List<Diagnostic> findings) {
        if (day != null && place != null && day.getYear() != programme.year()) {
            findings.add(Diagnostic.at(place, OUTSIDE, day, programme.year()).hint(programme.year(), day.getYear()));
        }
    }

    /** A training stands in the folder of its year. */
    private static void training(Training training, List<Diagnostic> findings) {
        int year = Integer.parseInt(training.source().file().split("/", -1)[1]);
        int own = training.date().getYear();
        if (own != year) {
            findings.add(Diagnostic.at(training.source(), OUTSIDE, training.date(), year)
                    .messageOf("training", training.date(), year)
                    .hintOf("training.hint", year, own));
        }
    }

    private static void backwards(
            @Nullable Comparable<?> from,
            @Nullable LocalDate to,
            @Nullable SourceRange place,
            List<Diagnostic> findings) {
        if (from instanceof LocalDate first && to != null && place != null && to.isBefore(first)) {
            findings.add(Diagnostic.at(place, BACKWARDS, to, first).hint(first));
        }
    }

    private static void result(Result result, Set<String> folders, PlanBook book, List<Diagnostic> findings) {
        SourceRange place = result.heldAt();
        if (place == null) {
            return;
        }
        if (result.started() != null && result.ended() != null && result.ended().isBefore(result.started())) {
            findings.add(Diagnostic.at(place, BACKWARDS, result.ended(), result.started())
                    .hintOf("night", Objects.requireNonNull(result.held()).plusDays(1), result.ended()));
        }
        String folder = result.file().substring(0, result.file().lastIndexOf('/') + 1);
        String programme = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1) + "programme.yaml";
        if (!folders.contains(folder) && !book.workspace().broken().contains(programme)) {
            String id = folder.substring(programme.lastIndexOf('/') + 1, folder.length() - 1);
            findings.add(Diagnostic.at(place, NO_DRILL, id, programme).hint(id));
        }
    }
}
