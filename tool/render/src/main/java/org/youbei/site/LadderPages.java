package org.youbei.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.youbei.html.Words;
import org.youbei.model.TimeSpan;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.LadderStep;

/** Makes the page of a warning ladder. */
final class LadderPages {
    private final Context context;
    private final LadderSteps steps;

    LadderPages(Context context) {
        this.context = context;
        this.steps = new LadderSteps(context);
    }

    /** Returns the page of a ladder. */
    Page page(Ladder ladder) {
        String path = Urls.ladder(ladder.id());
        List<Link> trail = List.of(context.home(path), new Link(ladder.title(), ""));
        LadderPage content = new LadderPage(
                context.shell(path, ladder.title(), trail),
                ladder.id().value(),
                ladder.title(),
                ladder.scheme() == null ? "" : context.words().of("ladder.scheme", ladder.scheme()),
                ladder.events().stream()
                        .filter(event -> context.book().event(event.id()).isPresent())
                        .map(event -> context.link(path, event.id()))
                        .toList(),
                ladder.steps().stream().map(step -> step(path, ladder, step)).toList(),
                context.provenance().built());
        return new Page(path, "site/ladder.ftlh", content);
    }

    private LadderPage.Step step(String path, Ladder ladder, LadderStep step) {
        List<LadderPage.Action> actions = step.actions().stream()
                .map(action -> new LadderPage.Action(
                        action.text(),
                        steps.doer(path, action.doer()),
                        steps.within(action.within()),
                        minutes(action.within())))
                .toList();
        return new LadderPage.Step(
                step.id(),
                minutes(step.at()),
                steps.time(step),
                Objects.requireNonNullElse(step.watch(), ""),
                actions,
                notice(path, ladder, step, actions),
                calls(path, step, actions),
                Objects.requireNonNullElse(step.broadcast(), ""));
    }

    private static @Nullable Long minutes(@Nullable TimeSpan span) {
        return span == null ? null : span.roughMinutes();
    }

    /** What is sent to those who act: the step, what to watch, what each does by when, and where to report. */
    private String notice(String path, Ladder ladder, LadderStep step, List<LadderPage.Action> actions) {
        Words words = context.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.fill("ladder.notice.head", ladder.title()));
        lines.add(steps.time(step));
        if (step.watch() != null) {
            lines.add(words.fill("ladder.notice.watch", step.watch()));
        }
        for (LadderPage.Action action : actions) {
            String who = action.by().name().isEmpty() ? "" : action.by().name() + words.say("ladder.colon");
            lines.add((lines.size() - (step.watch() == null ? 1 : 2)) + ". " + who + timed(action));
        }
        lines.add(words.fill("ladder.notice.foot", duty(path)));
        return String.join("\n", lines);
    }

    private String timed(LadderPage.Action action) {
        return action.within().isEmpty()
                ? action.text()
                : action.text() + context.words().fill("ladder.bracket", action.within());
    }

    /** What is said on the phone to each who acts at a step, in the order in which they first act. */
    private List<LadderPage.Script> calls(String path, LadderStep step, List<LadderPage.Action> actions) {
        Map<PlanPage.Who, List<String>> byDoer = new LinkedHashMap<>();
        for (LadderPage.Action action : actions) {
            if (!action.by().name().isEmpty()) {
                byDoer.computeIfAbsent(action.by(), who -> new ArrayList<>()).add(timed(action));
            }
        }
        List<LadderPage.Script> scripts = new ArrayList<>();
        byDoer.forEach((who, tasks) -> scripts.add(new LadderPage.Script(who, script(path, step, tasks))));
        return scripts;
    }

    private String script(String path, LadderStep step, List<String> tasks) {
        Words words = context.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.fill("ladder.call.hello", duty(path)));
        lines.add(words.fill("ladder.call.now", steps.time(step)));
        if (step.watch() != null) {
            lines.add(words.fill("ladder.notice.watch", step.watch()));
        }
        lines.add(words.fill("ladder.call.ask", String.join(words.say("ladder.semicolon"), tasks)));
        lines.add(words.say("ladder.call.repeat"));
        return String.join("\n", lines);
    }

    /** Who has the duty, and the number; the jurisdiction where the settings name nobody. */
    private String duty(String path) {
        return context.dutyCalls(path).stream()
                .findFirst()
                .map(call -> call.numbers().isEmpty()
                        ? call.name()
                        : call.name() + " " + call.numbers().get(0).text())
                .orElseGet(() -> context.link("", context.jurisdiction()).text());
    }
}
