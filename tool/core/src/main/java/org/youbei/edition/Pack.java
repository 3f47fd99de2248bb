package org.youbei.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.link.Backlinks;
import org.youbei.model.Entry;
import org.youbei.model.Id;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Config;
import org.youbei.model.register.Place;
import org.youbei.workspace.Registers;
import org.youbei.workspace.Workspace;

/**
 * Makes the workspace of one place: its plans and those above them, its entries and those that these plans name. A plan that is left out stays known by its title, like
 * one of another government, so that a link to it is its name and leads nowhere.
 */
public final class Pack {
    private final Workspace all;
    private final Place place;

    private Pack(Workspace all, Place place) {
        this.all = all;
        this.place = place;
    }

    /** Returns what one place holds of an edition's workspace. */
    public static Workspace of(Workspace edition, Place place) {
        return new Pack(edition, place).workspace();
    }

    private Workspace workspace() {
        List<Plan> plans = new PackPlans(all, place.id()).plans();
        Set<String> ids = ids(plans);
        List<Document> documents = all.documents().stream()
                .filter(document -> document.plans().stream()
                        .anyMatch(plan -> ids.contains(plan.id().value())))
                .toList();
        Set<String> files = Stream.concat(
                        plans.stream().map(Plan::file),
                        documents.stream().map(document -> document.source().file()))
                .collect(Collectors.toSet());
        return new Workspace(
                config(outside(plans, documents, ids)),
                all.paths().stream()
                        .filter(path -> !path.endsWith(".md") || files.contains(path))
                        .toList(),
                plans,
                documents,
                registers(plans, new PackEntries(all, place.id()).kept(plans)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                all.sections(),
                Set.of(),
                List.of(),
                Set.of(),
                all.fileCounts());
    }

    private static Set<String> ids(Collection<? extends Entry> entries) {
        return entries.stream().map(entry -> entry.id().value()).collect(Collectors.toSet());
    }

    /** The plans that are left out but named by what is not. */
    private List<Config.External> outside(List<Plan> plans, List<Document> documents, Set<String> ids) {
        Set<String> named = new TreeSet<>();
        plans.forEach(plan -> named.addAll(Backlinks.namedBy(plan)));
        Stream.concat(plans.stream().map(Plan::outline), documents.stream().map(Document::outline))
                .flatMap(outline -> outline.wikiLinks().stream())
                .map(Outline.WikiLink::target)
                .forEach(named::add);
        return all.plans().stream()
                .filter(plan -> !ids.contains(plan.id().value())
                        && named.contains(plan.id().value()))
                .map(plan -> new Config.External(
                        plan.id(),
                        plan.source(),
                        plan.title(),
                        null,
                        plan.version(),
                        plan.lifecycle().dates().issued()))
                .toList();
    }

    private Config config(List<Config.External> outside) {
        Config c = all.config();
        List<Config.External> external = new ArrayList<>(c.external());
        external.addAll(outside);
        return new Config(
                c.file(),
                c.name(),
                c.jurisdiction(),
                c.editions(),
                c.locale(),
                c.timezone(),
                c.profile(),
                c.rules(),
                c.targets(),
                List.copyOf(external),
                c.cards(),
                c.suppress(),
                c.publicPhones(),
                c.stopOrders(),
                place.name() + " · " + (c.siteTitle() == null ? c.name() : c.siteTitle()),
                c.siteHome(),
                c.duty(),
                c.planLimit());
    }

    private Registers registers(List<Plan> plans, Predicate<Id> kept) {
        Registers r = all.registers();
        Set<String> ids = ids(plans);
        return new Registers(
                in(r.places(), kept),
                in(r.organisations(), kept),
                in(r.people(), kept),
                in(r.teams(), kept),
                in(r.supplies(), kept),
                in(r.shelters(), kept),
                in(r.hazards(), kept),
                r.bases(),
                r.ladders(),
                List.of(),
                r.events(),
                r.synonyms(),
                List.of(),
                in(r.equipment(), kept),
                in(r.waterSites(), kept),
                r.distributions().stream()
                        .filter(handed -> ids.contains(handed.plan().id().value()))
                        .toList(),
                List.of());
    }

    private static <T extends Entry> List<T> in(List<T> entries, Predicate<Id> kept) {
        return entries.stream().filter(entry -> kept.test(entry.id())).toList();
    }
}
