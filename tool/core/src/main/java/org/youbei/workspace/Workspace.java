package org.youbei.workspace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.youbei.model.Lessons;
import org.youbei.model.activation.Activation;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Script;
import org.youbei.model.drill.Training;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Config;
import org.youbei.parse.Sections;
import org.youbei.schema.DocumentKind;

/**
 * A workspace as values: everything that could be read, checked and bound. What could not is left out, but its ids stay known.
 *
 * @param paths all files, sorted
 * @param plans the plans, sorted by path
 * @param lost ids of entries that were not bound because of findings in their file
 * @param broken paths of the documents that were not bound, sorted
 * @param unread kinds of documents of which a file was not even parsed, so that any id may be in it
 */
public record Workspace(
        Config config,
        List<String> paths,
        List<Plan> plans,
        List<Document> documents,
        Registers registers,
        List<Programme> programmes,
        List<DrillDocument> drillDocuments,
        List<Script> scripts,
        List<Result> results,
        List<Training> trainings,
        List<Activation> activations,
        Sections sections,
        Set<String> lost,
        List<String> broken,
        Set<DocumentKind> unread,
        Map<String, Integer> fileCounts) {
    /** The file at the root of every workspace. */
    public static final String CONFIG = "youbei.yaml";

    /** Returns what drills and responses found wanting, file by file: those of drills first. */
    public List<Lessons> lessons() {
        return Stream.concat(
                        results.stream().map(Result::lessons),
                        activations.stream().map(Activation::lessons))
                .toList();
    }
}
