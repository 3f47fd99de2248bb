package org.youbei.document.drill;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.document.drill.PaperKind.Source;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Script;
import org.youbei.workspace.Workspace;

/**
 * All that the workspace holds of one drill.
 *
 * @param folder where its files are, or ought to be
 * @param document its work plan, or null
 * @param script its event list, or null
 * @param result what came of it, or null
 */
public record DrillFile(
        Programme.Drill drill,
        String folder,
        @Nullable DrillDocument document,
        @Nullable Script script,
        @Nullable Result result) {
    /** Returns the files of a drill. */
    public static DrillFile of(Workspace workspace, Programme.Drill drill) {
        String programme = drill.source().file();
        String folder = programme.substring(0, programme.lastIndexOf('/') + 1)
                + drill.id().value() + "/";
        return new DrillFile(
                drill,
                folder,
                first(workspace.drillDocuments().stream()
                        .filter(one -> one.file().equals(folder + Source.DOCUMENT.file()))
                        .findFirst()),
                first(workspace.scripts().stream()
                        .filter(one -> one.file().equals(folder + Source.SCRIPT.file()))
                        .findFirst()),
                first(workspace.results().stream()
                        .filter(one -> one.file().equals(folder + Source.RESULT.file()))
                        .findFirst()));
    }

    private static <T> @Nullable T first(Optional<T> found) {
        return found.orElse(null);
    }

    boolean isTabletop() {
        return "tabletop".equals(drill.form());
    }

    Notice notice() {
        return Notice.of(drill.notice());
    }

    /** Returns the event list; no rows where there is none. */
    List<Script.Row> rows() {
        return script == null ? List.of() : script.rows();
    }

    List<DrillDocument.Objective> objectives() {
        return document == null ? List.of() : document.objectives();
    }

    List<DrillDocument.Group> groups() {
        return document == null ? List.of() : document.groups();
    }

    boolean has(Source source) {
        return switch (source) {
            case DOCUMENT -> document != null;
            case SCRIPT -> script != null && !script.rows().isEmpty();
            case RESULT -> result != null;
        };
    }
}
