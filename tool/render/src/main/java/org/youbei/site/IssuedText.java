package org.youbei.site;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Plan;

/** Makes what stands around the text of a plan: the head of its issue, and where it is written. */
final class IssuedText {
    private final Context context;

    IssuedText(Context context) {
        this.context = context;
    }

    /** Returns who issued a plan, under which number and when; what is not known is empty. */
    PlanPage.Issue issue(Plan plan) {
        Lifecycle lifecycle = plan.lifecycle();
        Lifecycle.Approval approval = lifecycle.approval();
        String unit = approval == null
                        || approval.by() == null
                        || context.book().organisation(approval.by().id()).isEmpty()
                ? context.link("", plan.owner().id()).text()
                : context.link("", approval.by().id()).text();
        return new PlanPage.Issue(
                unit,
                lifecycle.documentNumber() == null ? "" : lifecycle.documentNumber(),
                date(lifecycle.dates().issued()),
                context.words().fill("version", plan.version()));
    }

    private String date(@Nullable LocalDate date) {
        return date == null
                ? ""
                : context.words()
                        .say("date.long")
                        .replace("{0}", String.valueOf(date.getYear()))
                        .replace("{1}", String.valueOf(date.getMonthValue()))
                        .replace("{2}", String.valueOf(date.getDayOfMonth()));
    }

    /** Returns where a plan is written: its file, and the line of each heading that the edition shows. */
    PlanPage.Source source(Plan plan) {
        String lines = plan.outline().headings().stream()
                .filter(heading -> PlanPages.shown(plan.outline(), heading.line(), context.audience()))
                .map(heading -> heading.id() + " " + heading.line())
                .collect(Collectors.joining(" "));
        String report = String.join(
                "\n",
                context.words()
                        .fill("mistake.plan", plan.title() + "（" + plan.id().value() + "）"),
                context.words().fill("mistake.version", plan.version()),
                context.words().fill("mistake.file", plan.file()),
                context.words()
                        .fill("mistake.line", String.valueOf(plan.outline().bodyLine())),
                context.words()
                        .fill(
                                "mistake.edition",
                                context.provenance().edition() + " "
                                        + context.provenance().commit()),
                context.words().say("mistake.what"),
                context.words().say("mistake.should"));
        return new PlanPage.Source(lines, report);
    }
}
