package org.youbei.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.document.drill.DrillFile;
import org.youbei.document.drill.DrillPapers;
import org.youbei.document.drill.PaperKind;
import org.youbei.html.PaperLink;
import org.youbei.model.Audience;
import org.youbei.model.drill.Programme;

/** The papers of drills on a site: in the edition of the command alone, since most of them tell what players must not know. Drills of which only the programme speaks have none. */
final class EditionPapers {
    private static final String FOLDER = "drill/";

    private final Map<String, List<PaperLink>> links = new TreeMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private EditionPapers() {}

    /** Returns the papers of an edition that has none. */
    static EditionPapers none() {
        return new EditionPapers();
    }

    /**
     * Makes the files and hands them over.
     *
     * @param cache where files of earlier builds are kept
     */
    static EditionPapers make(
            DrillPack.Request request, Audience edition, Path cache, BiConsumer<String, byte[]> sink) {
        EditionPapers made = new EditionPapers();
        List<DrillFile> drills = edition == Audience.COMMAND ? prepared(request) : List.of();
        if (!drills.isEmpty()) {
            DrillPack pack = new DrillPack(request);
            pack.remember(cache);
            drills.forEach(drill -> made.add(pack, drill, sink));
            pack.forget();
            made.findings.addAll(pack.findings());
        }
        return made;
    }

    private static List<DrillFile> prepared(DrillPack.Request request) {
        List<DrillFile> drills = new ArrayList<>();
        for (Programme programme : request.book().workspace().programmes()) {
            for (Programme.Drill drill : programme.drills()) {
                DrillFile file = DrillFile.of(request.book().workspace(), drill);
                if (file.document() != null || file.script() != null || file.result() != null) {
                    drills.add(file);
                }
            }
        }
        return drills;
    }

    private void add(DrillPack pack, DrillFile drill, BiConsumer<String, byte[]> sink) {
        String id = drill.drill().id().value();
        List<PaperKind> kinds = DrillPapers.ready(drill);
        pack.make(drill, kinds, made -> {
            String path = FOLDER + id + "/" + made.kind().id();
            sink.accept(path + ".html", made.page());
            made.pdf().ifPresent(pdf -> sink.accept(path + ".pdf", pdf));
            links.computeIfAbsent(id, key -> new ArrayList<>())
                    .add(new PaperLink(
                            made.kind().id(),
                            made.title(),
                            path + ".html",
                            made.pdf().isPresent() ? path + ".pdf" : ""));
        });
    }

    /** Returns the papers by the id of their drill, in the order in which they are needed. */
    Map<String, List<PaperLink>> links() {
        return links;
    }

    /** Returns what could not be printed. */
    List<Diagnostic> findings() {
        return findings;
    }
}
