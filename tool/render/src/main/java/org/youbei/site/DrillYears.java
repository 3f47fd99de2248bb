package org.youbei.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.PlanId;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Script;

/** The drills of an edition, found once for all pages: by year, by plan, with what belongs to each. */
final class DrillYears {
    private final TreeMap<Integer, Programme> programmes = new TreeMap<>();
    private final Map<String, Result> results = new HashMap<>();
    private final Map<String, DrillDocument> documents = new HashMap<>();
    private final Map<String, Script> scripts = new HashMap<>();
    private final Map<String, Programme.Drill> last;
    private final int main;

    /**
     * @param built the date of the release, or empty: the year of it is the one that is shown first
     */
    DrillYears(PlanBook book, String built) {
        book.workspace().programmes().stream()
                .filter(programme -> !programme.drills().isEmpty())
                .forEach(programme -> programmes.putIfAbsent(programme.year(), programme));
        book.workspace().results().forEach(result -> results.put(folder(result.file()), result));
        book.workspace().drillDocuments().forEach(document -> documents.put(folder(document.file()), document));
        book.workspace().scripts().forEach(script -> scripts.put(folder(script.file()), script));
        int year = built.isEmpty() ? Integer.MAX_VALUE : LocalDate.parse(built).getYear();
        Integer known = programmes.floorKey(year);
        this.main = known != null ? known : programmes.isEmpty() ? 0 : programmes.firstKey();
        this.last = findLast();
    }

    /** Returns whether an edition has a drill. */
    static boolean isAny(PlanBook book) {
        return book.workspace().programmes().stream()
                .anyMatch(programme -> !programme.drills().isEmpty());
    }

    /** Returns the programmes that have drills, the latest year first. */
    List<Programme> programmes() {
        return List.copyOf(programmes.descendingMap().values());
    }

    /** Returns the path of a year's page. */
    String path(int year) {
        return year == main ? DrillsPages.PATH : "drills/" + year + ".html";
    }

    @Nullable
    DrillDocument document(Programme.Drill drill) {
        return documents.get(drill.folder());
    }

    List<Script.Row> script(Programme.Drill drill) {
        Script script = scripts.get(drill.folder());
        return script == null ? List.of() : script.rows();
    }

    /** Returns what came of a drill; empty while it was not held. */
    Optional<Result> result(Programme.Drill drill) {
        return Optional.ofNullable(results.get(drill.folder())).filter(result -> result.held() != null);
    }

    /** Returns the drill of a plan that was held last. */
    Optional<Programme.Drill> lastHeld(PlanId plan) {
        return Optional.ofNullable(last.get(plan.value()));
    }

    private Map<String, Programme.Drill> findLast() {
        List<Programme.Drill> held = new ArrayList<>();
        programmes
                .values()
                .forEach(programme -> programme.drills().stream()
                        .filter(drill -> result(drill).isPresent())
                        .forEach(held::add));
        held.sort(Comparator.comparing(
                drill -> result(drill).map(Result::held).orElse(LocalDate.MIN),
                Comparator.nullsFirst(LocalDate::compareTo)));
        Map<String, Programme.Drill> found = new HashMap<>();
        held.forEach(drill -> drill.plans().forEach(plan -> found.put(plan.id().value(), drill)));
        return found;
    }

    /** Returns the day until which a drill must be held; null when its day is kept or nothing is said. */
    static @Nullable LocalDate due(Programme.Drill drill) {
        return drill.date() == null ? drill.to() : drill.date();
    }

    /** Returns whether only the month of a drill is known here. */
    boolean isKept(Programme.Drill drill) {
        return drill.date() == null
                && "double-blind".equals(drill.notice())
                && result(drill).isEmpty();
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }
}
