package org.youbei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Id;
import org.youbei.model.Reference;
import org.youbei.model.drill.Result;

/** Makes the part of a drill's page that says what came of it. */
final class DrillResults {
    private static final Link NOTHING = new Link("", "");
    private static final int SHORT = 10;

    private final Context context;
    private final String path;

    DrillResults(Context context, String path) {
        this.context = context;
        this.path = path;
    }

    DrillPage.Result result(@Nullable Result result) {
        if (result == null || result.held() == null) {
            return new DrillPage.Result("", "", "", "", List.of(), List.of(), List.of(), "");
        }
        long people = result.attendance().stream()
                .map(Result.Attendance::people)
                .filter(Objects::nonNull)
                .mapToLong(count -> count)
                .sum();
        return new DrillPage.Result(
                result.held().toString(),
                times(result),
                result.rating() == null ? "" : context.words().of("rating", result.rating()),
                people == 0 ? "" : context.words().fill("drill.people", String.valueOf(people)),
                attendance(result),
                result.findings().stream().map(this::finding).toList(),
                result.corrections().stream().map(this::action).toList(),
                result.shared() == null ? "" : result.shared().toString());
    }

    private static String times(Result result) {
        List<String> times = new ArrayList<>();
        if (result.started() != null) {
            times.add(result.started().toString());
        }
        if (result.ended() != null) {
            times.add(result.ended().toString());
        }
        return String.join(" – ", times);
    }

    private List<DrillPage.Attendance> attendance(Result result) {
        return result.attendance().stream()
                .filter(one -> context.book().entry(one.org().id().value()).isPresent())
                .map(one -> new DrillPage.Attendance(
                        one.org().id().value(),
                        context.shortLink(path, one.org().id()),
                        one.people() == null ? "" : String.valueOf(one.people())))
                .toList();
    }

    private DrillPage.Finding finding(Result.Finding finding) {
        Link plan = shown(finding.plan());
        String anchor = finding.section() == null || plan.url().isEmpty() ? "" : "#" + finding.section();
        return new DrillPage.Finding(
                finding.id(), finding.text(), orEmpty(finding.cause()), new Link(plan.text(), plan.url() + anchor));
    }

    private DrillPage.Action action(Result.Correction action) {
        String status = action.status() == null ? "open" : action.status();
        String due = action.due() == null ? "" : action.due().toString();
        return new DrillPage.Action(
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

    private String verified(Result.Correction action) {
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
