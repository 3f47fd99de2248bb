package org.youbei.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.document.drill.DrillFile;
import org.youbei.document.drill.DrillPapers;
import org.youbei.document.drill.PaperKind;
import org.youbei.document.drill.Reader;
import org.youbei.html.PaperLink;
import org.youbei.model.Audience;
import org.youbei.model.drill.Programme;
import org.youbei.site.Link;

/**
 * The papers of drills on a site: all in the edition of the command; in the internal one those that players, guests and everyone may read, made of what that edition knows; none in public.
 * Drills of which only the programme speaks have none.
 */
final class EditionPapers {
    private static final String FOLDER = "drill/";

    private final Map<String, List<PaperLink>> links = new TreeMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<Link> walls = new ArrayList<>();

    private EditionPapers() {}

    /** Returns the papers of an edition that has none. */
    static EditionPapers none() {
        return new EditionPapers();
    }

    /**
     * Makes the files and hands them over.
     *
     * @param cache the folder in which earlier builds of all editions kept theirs
     */
    static EditionPapers make(
            DrillPack.Request request, Audience edition, Path cache, BiConsumer<String, byte[]> sink) {
        EditionPapers made = new EditionPapers();
        made.wall(request, edition, cache, sink);
        List<DrillFile> drills = edition == Audience.PUBLIC ? List.of() : prepared(request);
        if (!drills.isEmpty()) {
            DrillPack pack = new DrillPack(request);
            pack.remember(cache.resolve(edition.id()));
            drills.forEach(drill -> made.add(pack, drill, kinds(drill, edition), sink));
            pack.forget();
            made.findings.addAll(pack.findings());
        }
        return made;
    }

    private void wall(DrillPack.Request request, Audience edition, Path cache, BiConsumer<String, byte[]> sink) {
        WallCalendars calendars = WallCalendars.of(request, edition, cache.resolve(edition.id() + "-wall"));
        Messages messages = Messages.of(request.language());
        calendars.files().forEach((year, pdf) -> {
            sink.accept(WallCalendars.path(year), pdf);
            walls.add(new Link(
                    messages.say(Phrase.of("drills.wall.link", String.valueOf(year))), WallCalendars.path(year)));
        });
        findings.addAll(calendars.findings());
    }

    private static List<DrillFile> prepared(DrillPack.Request request) {
        List<DrillFile> drills = new ArrayList<>();
        DrillFile.Finder finder = DrillFile.finder(request.book().workspace());
        for (Programme programme : request.book().workspace().programmes()) {
            for (Programme.Drill drill : programme.drills()) {
                DrillFile file = finder.of(drill);
                if (file.document() != null || file.script() != null || file.result() != null) {
                    drills.add(file);
                }
            }
        }
        return drills;
    }

    private static List<PaperKind> kinds(DrillFile drill, Audience edition) {
        return DrillPapers.ready(drill).stream()
                .filter(kind -> edition == Audience.COMMAND || isOpen(kind.reader()))
                .toList();
    }

    private static boolean isOpen(Reader reader) {
        return switch (reader) {
            case PLAYER, OBSERVER, EVERYONE -> true;
            case CONTROLLER, EVALUATOR -> false;
        };
    }

    private void add(DrillPack pack, DrillFile drill, List<PaperKind> kinds, BiConsumer<String, byte[]> sink) {
        String id = drill.drill().id().value();
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

    /** Returns the links to the wall calendars, of the earliest year first. */
    List<Link> walls() {
        return walls;
    }

    /** Returns what could not be printed. */
    List<Diagnostic> findings() {
        return findings;
    }
}
