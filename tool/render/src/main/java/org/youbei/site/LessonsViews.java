package org.youbei.site;

import org.jspecify.annotations.Nullable;
import org.youbei.model.Id;
import org.youbei.model.Lessons;
import org.youbei.model.Reference;

/** Makes what a page shows of findings and corrective actions, without what its edition does not hold. */
final class LessonsViews {
    private static final Link NOTHING = new Link("", "");

    /** So many digits of a commit are enough to find it. */
    private static final int SHORT = 10;

    private final Context context;
    private final String path;

    LessonsViews(Context context, String path) {
        this.context = context;
        this.path = path;
    }

    LessonsView of(Lessons lessons) {
        return new LessonsView(
                lessons.findings().stream().map(this::finding).toList(),
                lessons.corrections().stream().map(this::action).toList());
    }

    private LessonsView.Finding finding(Lessons.Finding finding) {
        Link plan = shown(finding.plan());
        String anchor = finding.section() == null || plan.url().isEmpty() ? "" : "#" + finding.section();
        return new LessonsView.Finding(
                finding.id(), finding.text(), orEmpty(finding.cause()), new Link(plan.text(), plan.url() + anchor));
    }

    private LessonsView.Action action(Lessons.Correction action) {
        String status = action.status() == null ? "open" : action.status();
        String due = action.due() == null ? "" : action.due().toString();
        return new LessonsView.Action(
                action.id(),
                action.finding() == null ? "" : action.finding().text(),
                orEmpty(action.text()),
                shown(action.owner()),
                due,
                "open".equals(status) ? due : "",
                context.words().of("correction", status),
                verified(action),
                action.commit() == null
                        ? ""
                        : action.commit()
                                .substring(0, Math.min(SHORT, action.commit().length())));
    }

    private String verified(Lessons.Correction action) {
        String by = shown(action.verifiedBy()).text();
        return (by + " " + (action.on() == null ? "" : action.on())).strip();
    }

    private Link shown(@Nullable Reference<? extends Id> reference) {
        return reference == null || context.book().entry(reference.id().value()).isEmpty()
                ? NOTHING
                : context.shortLink(path, reference.id());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
