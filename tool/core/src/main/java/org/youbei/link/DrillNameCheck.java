package org.youbei.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Lessons;
import org.youbei.model.Name;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Script;
import org.youbei.model.drill.Training;
import org.youbei.model.register.Subject;
import org.youbei.schema.Nearest;

/** A script or result that names an objective which its drill does not have, a corrective action that answers no finding, or a training in a subject that there is not. */
final class DrillNameCheck implements LinkCheck {
    static final Code UNKNOWN_NAME = Code.error("YB0422");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        Map<String, List<String>> objectives = new HashMap<>();
        for (DrillDocument drill : book.workspace().drillDocuments()) {
            objectives.put(
                    folder(drill.file()),
                    drill.objectives().stream().map(DrillDocument.Objective::id).toList());
        }
        List<Diagnostic> findings = new ArrayList<>();
        Map<String, Integer> rows = new HashMap<>();
        for (Script script : book.workspace().scripts()) {
            rows.put(folder(script.file()), script.rows().size());
            List<String> known = objectives.get(folder(script.file()));
            script.rows().forEach(row -> check(script.file(), row.objective(), "objective", known, findings));
        }
        for (Result result : book.workspace().results()) {
            List<String> known = objectives.get(folder(result.file()));
            result.scores().forEach(score -> check(result.file(), score.objective(), "objective", known, findings));
            rows(result, rows.get(folder(result.file())), findings);
        }
        for (Lessons lessons : book.workspace().lessons()) {
            List<String> found =
                    lessons.findings().stream().map(Lessons.Finding::id).toList();
            lessons.corrections()
                    .forEach(action -> check(lessons.file(), action.finding(), "finding", found, findings));
        }
        List<String> subjects = book.workspace().registers().subjects().stream()
                .map(Subject::id)
                .toList();
        for (Training training : book.workspace().trainings()) {
            String file = training.source().file();
            training.subjects().forEach(subject -> check(file, subject, "subject", subjects, findings));
        }
        return findings;
    }

    /** The rows of the timeline are those of the script; without one nothing is known. */
    private static void rows(Result result, @Nullable Integer rows, List<Diagnostic> findings) {
        if (rows != null) {
            result.timeline().stream()
                    .filter(moment -> moment.row() > rows)
                    .forEach(moment -> findings.add(Diagnostic.at(moment.place(), UNKNOWN_NAME, moment.row())
                            .messageOf("row", moment.row())
                            .hintOf("row.hint", rows)));
        }
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }

    /**
     * Adds a finding when a name is not known.
     *
     * @param known what there is to name, or null when the file that says so is missing or broken
     */
    private static void check(
            String file, @Nullable Name name, String kind, @Nullable List<String> known, List<Diagnostic> findings) {
        if (name == null || known == null || known.contains(name.text())) {
            return;
        }
        Diagnostic finding =
                Diagnostic.at(name.in(file), UNKNOWN_NAME, name.text()).messageOf(kind, name.text());
        Optional<String> nearest = Nearest.of(name.text(), known);
        findings.add(nearest.map(word -> finding.hintOf("nearest", word))
                .orElseGet(() -> finding.hint(String.join(" ", known))));
    }
}
