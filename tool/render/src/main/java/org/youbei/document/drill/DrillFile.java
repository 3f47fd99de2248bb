package org.youbei.document.drill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** The files of a workspace's drills by their folders. */
    public static final class Finder {
        private final Map<String, DrillDocument> documents = new HashMap<>();
        private final Map<String, Script> scripts = new HashMap<>();
        private final Map<String, Result> results = new HashMap<>();

        private Finder(Workspace workspace) {
            workspace.drillDocuments().forEach(one -> documents.put(one.file(), one));
            workspace.scripts().forEach(one -> scripts.put(one.file(), one));
            workspace.results().forEach(one -> results.put(one.file(), one));
        }

        /** Returns the files of a drill. */
        public DrillFile of(Programme.Drill drill) {
            String folder = drill.folder();
            return new DrillFile(
                    drill,
                    folder,
                    documents.get(folder + Source.DOCUMENT.file()),
                    scripts.get(folder + Source.SCRIPT.file()),
                    results.get(folder + Source.RESULT.file()));
        }
    }

    /** Returns what finds the files of many drills. */
    public static Finder finder(Workspace workspace) {
        return new Finder(workspace);
    }

    /** Returns the files of one drill. */
    public static DrillFile of(Workspace workspace, Programme.Drill drill) {
        return finder(workspace).of(drill);
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
