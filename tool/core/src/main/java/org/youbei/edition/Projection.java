package org.youbei.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.youbei.model.Audience;
import org.youbei.model.Entry;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Training;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Config;
import org.youbei.workspace.Registers;
import org.youbei.workspace.Workspace;

/**
 * Makes the workspace of an edition: entries, fields, references, attachments and passages above its audience are not in it at all, so that no page, index or file name can
 * show them. Plans that are not yet in force are not public, and a document goes with the plans it belongs to.
 */
public final class Projection {
    private final Workspace all;
    private final Audience audience;
    private final RegisterProjection registers;

    private Projection(Workspace all, Audience audience) {
        this.all = all;
        this.audience = audience;
        this.registers = new RegisterProjection(all.registers(), audience);
    }

    /** An edition: its workspace, and the texts of its plans and documents. */
    public record Edition(Workspace workspace, EditionText texts) {
        /** Returns the body of a file as the edition may read it. */
        public UnaryOperator<String> bodies(UnaryOperator<String> whole) {
            return texts.bodies(whole);
        }

        /** Returns the bytes of a file that the edition copies, without what pictures and office files say of themselves; of another there are none to be had. */
        public Function<String, byte[]> files(Function<String, byte[]> all) {
            Set<String> known = Set.copyOf(workspace.paths());
            return path -> {
                if (!known.contains(path)) {
                    throw new IllegalArgumentException("not of this edition: " + path);
                }
                return copied(path, all.apply(path));
            };
        }
    }

    /** Returns the bytes of a file as editions copy it: without what pictures and office files say of themselves. */
    public static byte[] copied(String path, byte[] bytes) {
        return OfficeFiles.bare(Pictures.bare(path, bytes));
    }

    /** Returns what an edition for this audience holds of a workspace. */
    public static Workspace project(Workspace workspace, Audience audience) {
        return edition(workspace, audience).workspace();
    }

    /** Returns the same with its texts. */
    public static Edition edition(Workspace workspace, Audience audience) {
        return new Projection(workspace, audience).edition();
    }

    private Edition edition() {
        List<Plan> plans = all.plans().stream().filter(this::maySee).toList();
        Set<String> ids = plans.stream().map(plan -> plan.id().value()).collect(Collectors.toSet());
        Hidden hiddenPlans = Hidden.of(all.plans().stream(), ids);
        List<Document> documents = all.documents().stream()
                .filter(document -> isOpen(document, hiddenPlans))
                .toList();
        DrillProjection.Drills drills = DrillProjection.of(all, audience, hiddenPlans);
        Hidden hidden = hidden(plans, documents, drills);
        Set<String> read = new HashSet<>();
        plans.forEach(plan -> read.add(plan.file()));
        documents.forEach(document -> read.add(document.source().file()));
        Set<String> files = EditionFiles.of(all, audience, read);
        drills.documents().stream().map(DrillDocument::file).forEach(read::add);
        EditionText texts = EditionText.of(all, audience, hidden, files, read);
        PlanProjection each = new PlanProjection(audience, hidden, texts, files);
        List<String> paths =
                Stream.concat(files.stream(), read.stream()).sorted().toList();
        return new Edition(
                new Workspace(
                        config(hidden),
                        paths,
                        plans.stream().map(each::plan).toList(),
                        documents.stream()
                                .map(document -> document(document, hidden, texts))
                                .toList(),
                        registers.registers(all.registers(), hidden),
                        drills.hide(hidden).programmes(),
                        drills.hide(hidden).documents(),
                        drills.scripts(),
                        drills.hide(hidden).results(),
                        isPublic() ? List.of() : trainings(hidden),
                        audience == Audience.COMMAND ? all.activations() : List.of(),
                        all.sections(),
                        Set.of(),
                        List.of(),
                        Set.of(),
                        Map.of()),
                texts);
    }

    private boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    private boolean maySee(Plan plan) {
        boolean ready = plan.status().isInForce() || plan.status().isEnded();
        return audience.maySee(plan.audience()) && (ready || !isPublic());
    }

    /** Whether one of the plans that a document belongs to is shown; a document of none is everybody's. */
    private static boolean isOpen(Document document, Hidden hiddenPlans) {
        return document.plans().isEmpty()
                || !hiddenPlans.shown(document.plans()).isEmpty();
    }

    private Hidden hidden(List<Plan> plans, List<Document> documents, DrillProjection.Drills drills) {
        Set<String> shown = new HashSet<>();
        Stream.<List<? extends Entry>>of(plans, documents)
                .flatMap(List::stream)
                .forEach(entry -> shown.add(entry.id().value()));
        drills.programmes()
                .forEach(programme ->
                        programme.drills().forEach(drill -> shown.add(drill.id().value())));
        Registers r = all.registers();
        r.organisations().stream().filter(registers::maySee).forEach(o -> shown.add(o.id().value()));
        r.people().stream().filter(registers::maySee).forEach(p -> shown.add(p.id().value()));
        List<Entry> entries = new ArrayList<>();
        Stream.<List<? extends Entry>>of(all.plans(), all.documents(), r.organisations(), r.people())
                .forEach(entries::addAll);
        all.programmes().forEach(programme -> entries.addAll(programme.drills()));
        if (isPublic()) {
            Stream.<List<? extends Entry>>of(r.tasks(), r.equipment(), r.waterSites())
                    .forEach(entries::addAll);
        }
        return Hidden.of(entries.stream(), shown);
    }

    private static Document document(Document d, Hidden hidden, EditionText texts) {
        return new Document(
                d.id(),
                d.source(),
                d.type(),
                d.title(),
                hidden.shown(d.plans()),
                texts.outline(d.source().file(), d.outline()));
    }

    private List<Training> trainings(Hidden hidden) {
        return all.trainings().stream()
                .filter(training -> hidden.shown(training.plans()).size()
                        == training.plans().size())
                .map(training -> new Training(
                        training.date(),
                        training.title(),
                        training.kind(),
                        hidden.orWithheld(training.org()),
                        training.people(),
                        training.hours(),
                        training.trainer(),
                        training.place(),
                        training.content(),
                        training.result(),
                        training.subjects(),
                        training.plans(),
                        training.source()))
                .toList();
    }

    private Config config(Hidden hidden) {
        Config c = all.config();
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
                c.external(),
                c.cards(),
                c.suppress().stream()
                        .filter(suppression -> !hidden.has(suppression.plan()))
                        .toList(),
                c.publicPhones(),
                c.stopOrders(),
                c.siteTitle(),
                c.siteHome(),
                hidden.shown(c.duty()),
                c.planLimit());
    }
}
