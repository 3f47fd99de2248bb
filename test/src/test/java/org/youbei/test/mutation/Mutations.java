package org.youbei.test.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.youbei.link.PlanBook;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Place;

/** Makes the mutations of the sample: each breaks one reference, key, enum, date, level or place. */
final class Mutations {
    /** Values of the form of an id that name the entry itself or are free words: a channel, a step of a report, the staff of a drill. */
    private static final Set<String> NOT_A_REFERENCE = Set.of("id", "code", "word", "from", "to", "channel");

    private final PlanBook book;

    Mutations(PlanBook book) {
        this.book = book;
    }

    /** Returns every mutation of these sites by kind. */
    Map<String, List<Mutation>> of(List<Site> sites) {
        Map<String, List<Mutation>> all = new LinkedHashMap<>();
        for (Site site : sites) {
            for (Mutation mutation : of(site)) {
                all.computeIfAbsent(mutation.kind(), kind -> new ArrayList<>()).add(mutation);
            }
        }
        return all;
    }

    private List<Mutation> of(Site site) {
        String text = site.scalar().text();
        return switch (site.form()) {
            case "key" -> List.of(new Mutation("key", site, text + "x"));
            case "enum" -> enumeration(site);
            case "planLevel", "audience", "category", "drillForm", "stopOrder" -> enumeration(site);
            case "date" -> List.of(new Mutation("date", site, "2026-02-30"));
            case "responseLevel" -> List.of(new Mutation("level", site, "5"));
            case "placeCode" -> place(site);
            case "warning" -> List.of(new Mutation("reference", site, text.replace("/", "x/")));
            case "actionRef" ->
                List.of(
                        new Mutation("reference", site, text.replace("#", "x#")),
                        new Mutation("reference", site, text + "x"));
            case "id" -> isReference(site) ? List.of(new Mutation("reference", site, text + "x")) : List.of();
            default -> List.of();
        };
    }

    private static boolean isReference(Site site) {
        boolean reports = site.path().contains("reporting");
        boolean staff = site.file().endsWith("script.yaml") && site.key().equals("by");
        return !staff
                && (!NOT_A_REFERENCE.contains(site.key())
                        || !reports && site.key().equals("to"));
    }

    private static List<Mutation> enumeration(Site site) {
        String text = site.scalar().text();
        List<Mutation> all = new ArrayList<>(List.of(new Mutation("enum", site, text + "x")));
        boolean plan = site.path().equals(List.of("level")) && site.file().endsWith(".md");
        if (plan) {
            PlanLevel other = text.equals("enterprise") ? PlanLevel.OVERALL : PlanLevel.ENTERPRISE;
            all.add(new Mutation("level", site, other.id()));
        }
        return all;
    }

    private List<Mutation> place(Site site) {
        if (site.key().equals("code")) {
            return List.of();
        }
        String text = site.scalar().text();
        String unknown = text.substring(0, text.length() - 1) + (text.endsWith("9") ? "8" : "9");
        List<Mutation> all = new ArrayList<>();
        if (book.entry(unknown).isEmpty()) {
            all.add(new Mutation("reference", site, unknown));
        }
        if (site.path().equals(List.of("place"))) {
            plan(site).flatMap(this::elsewhere).ifPresent(other -> all.add(new Mutation("place", site, other)));
        }
        return all;
    }

    private Optional<Plan> plan(Site site) {
        return book.workspace().plans().stream()
                .filter(plan -> plan.file().equals(site.file()))
                .findFirst();
    }

    /** A registered place that is not within the places of the plan's parents. */
    private Optional<String> elsewhere(Plan plan) {
        List<PlaceCode> above = plan.links().parents().stream()
                .flatMap(parent -> book.plan(parent.plan().id()).stream())
                .map(parent -> parent.place().id())
                .toList();
        return book.workspace().registers().places().stream()
                .map(Place::id)
                .filter(place -> above.stream().anyMatch(parent -> !parent.contains(place)))
                .map(PlaceCode::value)
                .findFirst();
    }
}
