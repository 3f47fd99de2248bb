package org.youbei.edition;

import org.jspecify.annotations.Nullable;
import org.youbei.model.Lessons;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;

/** Leaves out of drills the references to what an edition does not show. */
record DrillReferences(Hidden hidden) {
    DrillProjection.Drills drills(DrillProjection.Drills all) {
        return new DrillProjection.Drills(
                all.programmes().stream().map(this::programme).toList(),
                all.documents().stream().map(this::document).toList(),
                all.scripts(),
                all.results().stream().map(this::result).toList());
    }

    private Programme programme(Programme p) {
        return new Programme(
                p.year(),
                p.file(),
                hidden.shown(p.approvedBy()),
                p.approvedOn(),
                p.quotas(),
                p.blackouts(),
                p.perDay(),
                p.perWeek(),
                p.drills().stream().map(this::drill).toList());
    }

    private Programme.Drill drill(Programme.Drill d) {
        return new Programme.Drill(
                d.id(),
                d.source(),
                d.title(),
                d.plans(),
                d.tests().stream().filter(test -> !hidden.has(test.plan())).toList(),
                d.form(),
                d.content(),
                d.purpose(),
                d.notice(),
                d.reason(),
                hidden.shown(d.host()),
                hidden.shown(d.participants()),
                d.place(),
                d.from(),
                d.to(),
                d.date(),
                d.pinned(),
                d.duration(),
                d.dateAt(),
                d.windowAt());
    }

    private DrillDocument document(DrillDocument d) {
        return new DrillDocument(
                d.id(),
                d.file(),
                d.scenario(),
                d.objectives(),
                d.groups().stream()
                        .map(group -> new DrillDocument.Group(
                                group.kind(),
                                group.title(),
                                hidden.shown(group.lead()),
                                hidden.shown(group.members()),
                                group.duties()))
                        .toList(),
                d.support(),
                d.safety(),
                d.outline());
    }

    private Result result(Result r) {
        return new Result(
                r.file(),
                r.held(),
                r.started(),
                r.ended(),
                r.heldAt(),
                r.place(),
                r.aborted(),
                r.attendance().stream()
                        .filter(attendance -> !hidden.has(attendance.org()))
                        .toList(),
                r.timeline(),
                r.scores(),
                r.rating(),
                r.ratingAt(),
                lessons(r.lessons()),
                r.shared());
    }

    private Lessons lessons(Lessons all) {
        return new Lessons(
                all.file(),
                all.findings().stream()
                        .filter(finding -> !hidden.has(finding.plan()))
                        .toList(),
                all.corrections().stream().map(this::correction).toList());
    }

    private Lessons.Correction correction(Lessons.Correction c) {
        return new Lessons.Correction(
                c.id(),
                c.place(),
                c.finding(),
                c.text(),
                hidden.shown(c.owner()),
                c.due(),
                c.status(),
                c.commit(),
                c.commitAt(),
                hidden.shown(c.verifiedBy()),
                c.on(),
                lookBack(c.lookBack()));
    }

    private Lessons.@Nullable LookBack lookBack(Lessons.@Nullable LookBack l) {
        return l == null ? null : new Lessons.LookBack(l.on(), hidden.shown(l.by()), l.holds(), l.note());
    }
}
