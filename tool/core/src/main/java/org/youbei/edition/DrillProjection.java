package org.youbei.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.model.Audience;
import org.youbei.model.DrillId;
import org.youbei.model.Lessons;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Script;
import org.youbei.workspace.Workspace;

/**
 * What an edition may know of drills. The command knows all. The internal edition knows a double-blind drill that was not held yet by its month alone, and no script and no expectation
 * of any; the public one knows the drills of the plans it shows and that they were held, and of a double-blind drill, then and later, that there is one in a month.
 */
final class DrillProjection {
    private static final String BLIND = "double-blind";

    private final Workspace all;
    private final Audience audience;
    private final Hidden hiddenPlans;
    private final Map<String, Result> held = new HashMap<>();
    private final List<Programme> programmes = new ArrayList<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    /** The drills of an edition: the programmes, and what belongs to the drills in them. */
    record Drills(
            List<Programme> programmes, List<DrillDocument> documents, List<Script> scripts, List<Result> results) {
        /** Returns the same without references to what the edition does not show. */
        Drills hide(Hidden hidden) {
            return hidden.ids().isEmpty() ? this : new DrillReferences(hidden).drills(this);
        }
    }

    private DrillProjection(Workspace all, Audience audience, Hidden hiddenPlans) {
        this.all = all;
        this.audience = audience;
        this.hiddenPlans = hiddenPlans;
        all.results().stream()
                .filter(result -> result.held() != null)
                .forEach(result -> held.put(folder(result.file()), result));
    }

    /** Returns what an edition that does not show these plans may know of the drills of a workspace: nothing of theirs. */
    static Drills of(Workspace all, Audience audience, Hidden hiddenPlans) {
        return audience == Audience.COMMAND
                ? new Drills(all.programmes(), all.drillDocuments(), all.scripts(), all.results())
                : new DrillProjection(all, audience, hiddenPlans).drills();
    }

    private Drills drills() {
        all.programmes().forEach(programme -> programmes.add(programme(programme)));
        if (audience == Audience.PUBLIC) {
            return new Drills(
                    programmes.stream()
                            .filter(programme -> !programme.drills().isEmpty())
                            .toList(),
                    List.of(),
                    List.of(),
                    all.results().stream()
                            .filter(result -> folders.contains(folder(result.file())))
                            .map(DrillProjection::dayAlone)
                            .toList());
        }
        return new Drills(
                programmes,
                all.drillDocuments().stream()
                        .filter(document -> open.contains(folder(document.file())))
                        .map(this::document)
                        .toList(),
                List.of(),
                all.results().stream()
                        .filter(result -> folders.contains(folder(result.file())))
                        .toList());
    }

    private Programme programme(Programme p) {
        List<Programme.Drill> drills = new ArrayList<>();
        List<Programme.Drill> nameless = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Programme.Drill drill : p.drills()) {
            boolean blind = BLIND.equals(drill.notice());
            boolean shown = drill.plans().stream().noneMatch(hiddenPlans::has);
            if (!shown) {
                continue;
            }
            folders.add(drill.folder());
            if (audience != Audience.PUBLIC) {
                drills.add(internal(drill, blind));
            } else if (blind) {
                folders.remove(drill.folder());
                nameless.add(nameless(drill, p.year(), counts));
            } else {
                drills.add(known(drill));
            }
        }
        // Their place in the programme, between others of their kind, would tell what they are about.
        nameless.sort(Comparator.comparing(drill -> drill.id().value()));
        drills.addAll(nameless);
        boolean isPublic = audience == Audience.PUBLIC;
        return new Programme(
                p.year(),
                p.file(),
                p.approvedBy(),
                p.approvedOn(),
                isPublic ? List.of() : p.quotas(),
                isPublic ? List.of() : p.blackouts(),
                isPublic ? null : p.perDay(),
                isPublic ? null : p.perWeek(),
                List.copyOf(drills));
    }

    private Programme.Drill internal(Programme.Drill drill, boolean blind) {
        boolean over = held.containsKey(drill.folder());
        if (over || "announced".equals(drill.notice())) {
            open.add(drill.folder());
        }
        return blind && !over ? undated(drill) : drill;
    }

    /** A drill whose day is kept: its title, plans and parties, and the month. */
    private static Programme.Drill undated(Programme.Drill d) {
        Days days = Days.of(d);
        return new Programme.Drill(
                d.id(),
                d.source(),
                d.title(),
                d.plans(),
                List.of(),
                d.form(),
                d.content(),
                d.purpose(),
                d.notice(),
                d.reason(),
                d.host(),
                d.participants(),
                null,
                days.from(),
                days.to(),
                null,
                false,
                d.duration(),
                null,
                null);
    }

    /** A drill of which nothing is told but that it is in a month. It is counted within its month, so that its id tells no more and stays when others go. */
    private Programme.Drill nameless(Programme.Drill d, int year, Map<String, Integer> counts) {
        Days days = Days.of(d);
        String month = days.from() == null
                ? String.valueOf(year)
                : YearMonth.from(days.from()).toString();
        return new Programme.Drill(
                new DrillId("blind-" + month + "-" + counts.merge(month, 1, Integer::sum)),
                d.source(),
                Messages.of(Language.ofTag(all.config().locale())).say(Phrase.of("edition.drill.blind")),
                List.of(),
                List.of(),
                null,
                null,
                null,
                d.notice(),
                null,
                null,
                List.of(),
                null,
                days.from(),
                days.to(),
                null,
                false,
                null,
                null,
                null);
    }

    /** A drill that everybody may know of; why it is held is not everybody's business. */
    private static Programme.Drill known(Programme.Drill d) {
        return new Programme.Drill(
                d.id(),
                d.source(),
                d.title(),
                d.plans(),
                List.of(),
                d.form(),
                d.content(),
                null,
                d.notice(),
                null,
                d.host(),
                d.participants(),
                d.place(),
                d.from(),
                d.to(),
                d.date(),
                d.pinned(),
                d.duration(),
                null,
                null);
    }

    /** Before an announced drill was held those who will play know what its papers for players tell: the scenario and the dangers, not what is watched nor by whom. */
    private DrillDocument document(DrillDocument d) {
        if (held.containsKey(folder(d.file()))) {
            return d;
        }
        return new DrillDocument(
                d.id(), d.file(), d.scenario(), List.of(), List.of(), d.support(), d.safety(), d.outline());
    }

    private static Result dayAlone(Result r) {
        return new Result(
                r.file(),
                r.held(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                new Lessons(r.file(), List.of(), List.of()),
                null);
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** The first and the last day of the months in which a drill is; null where the programme does not say. */
    private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
        static Days of(Programme.Drill drill) {
            LocalDate first = drill.date() == null ? drill.from() : drill.date();
            LocalDate last = drill.date() == null ? drill.to() : drill.date();
            return new Days(
                    first == null ? null : YearMonth.from(first).atDay(1),
                    last == null ? null : YearMonth.from(last).atEndOfMonth());
        }
    }
}
