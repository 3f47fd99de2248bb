package org.youbei.edition;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Audience;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;

/** What an edition holds of a plan: attachments, references and passages above its audience are not in it. */
final class PlanProjection {
    private final Audience audience;
    private final Hidden hidden;
    private final EditionText texts;
    private final Set<String> files;

    /** For an edition with these files. */
    PlanProjection(Audience audience, Hidden hidden, EditionText texts, Set<String> files) {
        this.audience = audience;
        this.hidden = hidden;
        this.texts = texts;
        this.files = files;
    }

    Plan plan(Plan plan) {
        return new Plan(
                plan.id(),
                plan.source(),
                plan.title(),
                plan.shortTitle(),
                plan.level(),
                plan.levelSpan(),
                plan.kind(),
                plan.category(),
                plan.events(),
                plan.place(),
                hidden.orWithheld(plan.owner()),
                hidden.shown(plan.steward()),
                plan.status(),
                plan.version(),
                plan.audience(),
                lifecycle(plan.lifecycle()),
                links(plan.links()),
                forces(plan.forces()),
                operation(plan.operation()),
                plan.attachments().stream()
                        .filter(attachment -> audience.maySee(attachment.audience())
                                && EditionFiles.path(plan.file(), attachment.file())
                                        .filter(files::contains)
                                        .isPresent())
                        .toList(),
                texts.outline(plan.file(), plan.outline()));
    }

    private Lifecycle lifecycle(Lifecycle l) {
        return new Lifecycle(
                l.documentNumber(),
                l.dates(),
                approval(l.approval()),
                l.filings().stream().map(this::filing).toList(),
                preparation(l.preparation()),
                l.evaluations(),
                l.drillDuty());
    }

    private Lifecycle.@Nullable Approval approval(Lifecycle.@Nullable Approval a) {
        return a == null ? null : new Lifecycle.Approval(hidden.shown(a.by()), a.on(), hidden.shown(a.signedBy()));
    }

    private Lifecycle.Filing filing(Lifecycle.Filing f) {
        return new Lifecycle.Filing(
                hidden.shown(f.with()),
                hidden.shown(f.via()),
                hidden.shown(f.copies()),
                f.submitted(),
                f.accepted(),
                f.number(),
                f.materials());
    }

    /** The files of studies are for the filing, not for a site. */
    private Lifecycle.@Nullable Preparation preparation(Lifecycle.@Nullable Preparation p) {
        return p == null
                ? null
                : new Lifecycle.Preparation(
                        study(p.riskAssessment()),
                        study(p.resourceSurvey()),
                        study(p.caseAnalysis()),
                        p.expertReview(),
                        p.consulted().stream()
                                .filter(asked -> !hidden.has(asked.org()))
                                .toList());
    }

    private Lifecycle.@Nullable Study study(Lifecycle.@Nullable Study study) {
        return study == null || audience == Audience.COMMAND ? study : new Lifecycle.Study(study.on(), null);
    }

    private Links links(Links l) {
        return new Links(
                l.basis(),
                l.parents().stream()
                        .filter(parent -> !hidden.has(parent.plan()))
                        .toList(),
                l.relations().stream()
                        .filter(relation -> !hidden.has(relation.plan()))
                        .toList(),
                hidden.shown(l.supersedes()));
    }

    private Forces forces(Forces f) {
        return new Forces(
                f.command().stream()
                        .map(post -> new Forces.CommandPost(
                                post.post(), post.span(), post.title(), hidden.shown(post.holders()), post.duties()))
                        .toList(),
                f.units().stream().filter(unit -> !hidden.has(unit.org())).toList(),
                f.groups().stream()
                        .map(group -> new Forces.Group(
                                group.kind(),
                                group.title(),
                                hidden.shown(group.lead()),
                                hidden.shown(group.members()),
                                group.duties()))
                        .toList(),
                hidden.shown(f.contacts()),
                f.teams(),
                f.supplies(),
                f.shelters(),
                f.hazards());
    }

    private Operation operation(Operation o) {
        return new Operation(
                o.warnings(),
                o.responses().stream().map(this::response).toList(),
                o.reporting().stream()
                        .filter(report -> !hidden.has(report.from()) && !hidden.has(report.to()))
                        .toList(),
                o.posts().stream().map(this::post).toList());
    }

    private Operation.Response response(Operation.Response r) {
        return new Operation.Response(
                r.level(),
                r.line(),
                r.column(),
                r.triggers(),
                doer(r.decidedBy()),
                doer(r.endedBy()),
                r.actions().stream().map(this::action).toList());
    }

    private Operation.Action action(Operation.Action a) {
        Operation.Lift lift = a.lift();
        return new Operation.Action(
                a.id(),
                a.span(),
                a.text(),
                doer(a.by()),
                a.within(),
                a.stop(),
                lift == null ? null : new Operation.Lift(lift.when(), doer(lift.by())));
    }

    private Operation.@Nullable Doer doer(Operation.@Nullable Doer doer) {
        return doer == null || hidden.has(doer.name()) ? null : doer;
    }

    private Operation.PostCard post(Operation.PostCard p) {
        return new Operation.PostCard(
                p.id(), p.span(), p.title(), p.risks(), p.steps(), p.cautions(), hidden.shown(p.contacts()));
    }
}
