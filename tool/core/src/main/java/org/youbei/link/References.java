package org.youbei.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Id;
import org.youbei.model.Lessons;
import org.youbei.model.Reference;
import org.youbei.model.Signal;
import org.youbei.model.activation.Activation;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Script;
import org.youbei.model.drill.Training;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Config;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.LadderAction;
import org.youbei.model.register.LadderStep;
import org.youbei.workspace.Registers;
import org.youbei.workspace.Workspace;

/** Walks every typed reference of a workspace, file by file, so that each check of references sees the same ones. */
final class References {
    private final Sink sink;
    private final Set<String> posts = new HashSet<>();

    private References(Sink sink) {
        this.sink = sink;
    }

    /** What is done with a reference. */
    interface Sink {
        /**
         * Takes a reference.
         *
         * @param from the id of the entry that holds it, empty for the settings
         */
        void accept(String file, String from, Reference<? extends Id> reference);
    }

    /** Gives every reference of a workspace to the sink. */
    static void walk(Workspace workspace, Sink sink) {
        References walk = new References(sink);
        if (!workspace.broken().contains(Workspace.CONFIG)) {
            walk.config(workspace.config());
        }
        workspace.plans().forEach(plan -> plan.forces().command().forEach(post -> walk.posts.add(post.post())));
        workspace.plans().forEach(walk::plan);
        workspace.documents().forEach(walk::document);
        walk.registers(workspace.registers());
        workspace.programmes().forEach(walk::programme);
        workspace.drillDocuments().forEach(walk::drill);
        workspace.scripts().forEach(walk::script);
        workspace.results().forEach(walk::result);
        workspace.activations().forEach(walk::activation);
        workspace.trainings().forEach(walk::training);
    }

    /** Gives every reference of one plan to the sink. */
    static void walk(Plan plan, Sink sink) {
        new References(sink).plan(plan);
    }

    private void one(String file, String from, @Nullable Reference<? extends Id> reference) {
        if (reference != null) {
            sink.accept(file, from, reference);
        }
    }

    private void all(String file, String from, List<? extends Reference<? extends Id>> references) {
        references.forEach(reference -> sink.accept(file, from, reference));
    }

    private void config(Config config) {
        one(config.file(), "", config.jurisdiction());
        one(config.file(), "", config.duty());
        config.suppress().forEach(suppression -> one(config.file(), "", suppression.plan()));
    }

    private void plan(Plan plan) {
        String file = plan.file();
        String from = plan.id().value();
        all(file, from, plan.events());
        one(file, from, plan.place());
        one(file, from, plan.owner());
        if (plan.steward() != null && !isPost(plan, plan.steward().id().value())) {
            one(file, from, plan.steward());
        }
        lifecycle(file, from, plan.lifecycle());
        all(file, from, plan.links().basis());
        plan.links().parents().forEach(parent -> one(file, from, parent.plan()));
        plan.links().relations().forEach(relation -> one(file, from, relation.plan()));
        all(file, from, plan.links().supersedes());
        forces(file, from, plan.forces());
        operation(file, from, plan.operation());
    }

    private static boolean isPost(Plan plan, String name) {
        return plan.forces().command().stream().anyMatch(post -> post.post().equals(name));
    }

    private void lifecycle(String file, String from, Lifecycle lifecycle) {
        if (lifecycle.approval() != null) {
            one(file, from, lifecycle.approval().by());
            one(file, from, lifecycle.approval().signedBy());
        }
        for (Lifecycle.Filing filing : lifecycle.filings()) {
            one(file, from, filing.with());
            one(file, from, filing.via());
            all(file, from, filing.copies());
        }
        if (lifecycle.preparation() != null) {
            lifecycle.preparation().consulted().forEach(consulted -> one(file, from, consulted.org()));
        }
    }

    private void forces(String file, String from, Forces forces) {
        forces.command().forEach(post -> all(file, from, post.holders()));
        forces.units().forEach(unit -> one(file, from, unit.org()));
        for (Forces.Group group : forces.groups()) {
            one(file, from, group.lead());
            all(file, from, group.members());
        }
        all(file, from, forces.contacts());
        all(file, from, forces.teams());
        all(file, from, forces.supplies());
        all(file, from, forces.shelters());
        all(file, from, forces.hazards());
    }

    private void operation(String file, String from, Operation operation) {
        operation.warnings().forEach(link -> signal(file, from, link.on()));
        for (Operation.Response response : operation.responses()) {
            response.triggers().forEach(trigger -> signal(file, from, trigger.warning()));
        }
        operation.posts().forEach(post -> all(file, from, post.contacts()));
    }

    private void signal(String file, String from, @Nullable Signal signal) {
        if (signal != null) {
            one(file, from, signal.event());
        }
    }

    private void document(Document document) {
        all(document.source().file(), document.id().value(), document.plans());
    }

    private void registers(Registers registers) {
        registers.subjects().forEach(s -> all(s.source().file(), "", s.events()));
        registers.organisations().forEach(o -> {
            one(o.source().file(), o.id().value(), o.place());
            one(o.source().file(), o.id().value(), o.parent());
            all(o.source().file(), o.id().value(), o.keyFor());
        });
        registers.people().forEach(p -> one(p.source().file(), p.id().value(), p.org()));
        registers.teams().forEach(t -> {
            one(t.source().file(), t.id().value(), t.org());
            one(t.source().file(), t.id().value(), t.leader());
            all(t.source().file(), t.id().value(), t.serves());
        });
        registers.supplies().forEach(s -> {
            one(s.source().file(), s.id().value(), s.place());
            one(s.source().file(), s.id().value(), s.org());
            one(s.source().file(), s.id().value(), s.contact());
        });
        registers.shelters().forEach(s -> {
            one(s.source().file(), s.id().value(), s.place());
            one(s.source().file(), s.id().value(), s.manager());
            all(s.source().file(), s.id().value(), s.events());
        });
        registers.hazards().forEach(h -> {
            one(h.source().file(), h.id().value(), h.place());
            all(h.source().file(), h.id().value(), h.responsible());
            one(h.source().file(), h.id().value(), h.shelter());
        });
        moreRegisters(registers);
    }

    private void moreRegisters(Registers registers) {
        registers.bases().forEach(b -> one(b.source().file(), b.id().value(), b.replacedBy()));
        registers.ladders().forEach(this::ladder);
        registers.distributions().forEach(d -> one(d.source().file(), "", d.plan()));
        registers.duties().forEach(d -> {
            all(d.source().file(), "", d.places());
            all(d.source().file(), "", d.organisations());
            all(d.source().file(), "", d.events());
        });
        registers.events().forEach(e -> one(e.source().file(), e.id().value(), e.parent()));
        registers.tasks().forEach(t -> {
            all(t.source().file(), t.id().value(), t.units());
            one(t.source().file(), t.id().value(), t.owner());
        });
        registers.equipment().forEach(e -> {
            one(e.source().file(), e.id().value(), e.place());
            one(e.source().file(), e.id().value(), e.holder());
        });
        registers.waterSites().forEach(w -> {
            one(w.source().file(), w.id().value(), w.place());
            one(w.source().file(), w.id().value(), w.administrative());
            one(w.source().file(), w.id().value(), w.departmental());
            one(w.source().file(), w.id().value(), w.technical());
            one(w.source().file(), w.id().value(), w.patrol());
        });
    }

    private void ladder(Ladder ladder) {
        String file = ladder.source().file();
        String from = ladder.id().value();
        all(file, from, ladder.events());
        for (LadderStep step : ladder.steps()) {
            for (LadderAction action : step.actions()) {
                if (action.doer() != null && !posts.contains(action.doer().id().value())) {
                    one(file, from, action.doer());
                }
            }
        }
    }

    private void programme(Programme programme) {
        one(programme.file(), "", programme.approvedBy());
        for (Programme.Drill drill : programme.drills()) {
            String from = drill.id().value();
            all(programme.file(), from, drill.plans());
            drill.tests().forEach(tested -> one(programme.file(), from, tested.plan()));
            one(programme.file(), from, drill.host());
            all(programme.file(), from, drill.participants());
            one(programme.file(), from, drill.place());
        }
    }

    private void drill(DrillDocument drill) {
        String from = drill.id().id().value();
        one(drill.file(), from, drill.id());
        for (DrillDocument.Group group : drill.groups()) {
            one(drill.file(), from, group.lead());
            all(drill.file(), from, group.members());
        }
        drill.objectives().forEach(objective -> {
            if (objective.action() != null) {
                one(drill.file(), from, objective.action().plan());
            }
        });
    }

    private void script(Script script) {
        for (Script.Row row : script.rows()) {
            all(script.file(), "", row.to());
            if (row.action() != null) {
                one(script.file(), "", row.action().plan());
            }
        }
    }

    private void training(Training training) {
        String file = training.source().file();
        one(file, "", training.org());
        one(file, "", training.place());
        all(file, "", training.plans());
    }

    private void result(Result result) {
        one(result.file(), "", result.place());
        result.attendance().forEach(attendance -> one(result.file(), "", attendance.org()));
        lessons(result.lessons(), "");
    }

    private void activation(Activation activation) {
        String file = activation.file();
        String from = activation.id().value();
        one(file, from, activation.event());
        one(file, from, activation.place());
        all(file, from, activation.plans());
        activation.lines().forEach(line -> {
            if (line.action() != null) {
                one(file, from, line.action().plan());
            }
        });
        lessons(activation.lessons(), from);
    }

    private void lessons(Lessons lessons, String from) {
        lessons.findings().forEach(finding -> one(lessons.file(), from, finding.plan()));
        for (Lessons.Correction correction : lessons.corrections()) {
            one(lessons.file(), from, correction.owner());
            one(lessons.file(), from, correction.verifiedBy());
            Lessons.LookBack back = correction.lookBack();
            one(lessons.file(), from, back == null ? null : back.by());
        }
    }
}
