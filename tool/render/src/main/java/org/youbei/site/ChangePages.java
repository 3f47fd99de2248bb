package org.youbei.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.model.Entry;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.revision.PlanVersions;
import org.youbei.revision.SectionChange;
import org.youbei.revision.TextSteps;
import org.youbei.workspace.git.LineChanges;
import org.youbei.workspace.git.TextPieces;

/** Makes the page of what changed in a plan: its last few texts, section by section, with the differences marked. */
final class ChangePages {
    private static final int STEPS = 4;

    /** So many characters of a change are listed; of the sections behind them the titles alone. */
    private static final int MOST_CHARACTERS = 30_000;

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]#|]+)[^\\[\\]]*]]");
    private static final Pattern SIGNS = Pattern.compile("\\*\\*|^#{1,6} +|^> ?|\\{#[^}]*}");

    private final Context context;
    private final PlanVersions versions;
    private final PastRows past;
    private final Function<String, PlanPages.Body> bodies;

    ChangePages(Context context, PlanVersions versions, PastRows past, Function<String, PlanPages.Body> bodies) {
        this.context = context;
        this.versions = versions;
        this.past = past;
        this.bodies = bodies;
    }

    /** Returns the page of a plan; empty when there is nothing to compare that the edition may show. */
    Optional<Page> page(Plan plan) {
        if (versions.count(plan) < 2) {
            return Optional.empty();
        }
        Set<String> shown = new HashSet<>();
        Set<String> hidden = new HashSet<>();
        sort(plan, shown, hidden);
        List<TextSteps.Step> steps = versions.steps(new PlanVersions.StepsRequest(
                plan, context.audience(), context.book().workspace().sections(), shown, hidden, STEPS));
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        String path = "changes/" + plan.id().value() + ".html";
        return Optional.of(new Page(path, "site/changes.ftlh", content(plan, path, steps)));
    }

    private void sort(Plan plan, Set<String> shown, Set<String> hidden) {
        Outline outline = plan.outline();
        int number = outline.bodyLine();
        for (String line : bodies.apply(plan.file()).text().split("\n", -1)) {
            boolean isShown = PlanPages.shown(outline, number++, context.audience());
            if (!line.isBlank()) {
                (isShown ? shown : hidden).add(line.strip());
            }
        }
    }

    private ChangesPage content(Plan plan, String path, List<TextSteps.Step> steps) {
        String title = context.words().fill("changes.title", plan.title());
        Link back = new Link(plan.title(), context.url(path, plan.id()));
        List<ChangesPage.Step> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            rows.add(step(plan, path, steps, i));
        }
        return new ChangesPage(
                context.shell(
                        path, title, List.of(context.place(path, plan.place().id()), back)),
                title,
                back,
                context.words().fill("changes.note", String.valueOf(steps.size())),
                rows);
    }

    private ChangesPage.Step step(Plan plan, String path, List<TextSteps.Step> steps, int at) {
        TextSteps.Step step = steps.get(at);
        PlanPage.PastRow after = past.row(step.after());
        PlanPage.PastRow before = past.row(step.before());
        List<ChangesPage.Section> sections = new ArrayList<>();
        int written = 0;
        for (SectionChange change : step.sections()) {
            int size = change.lines().stream()
                    .mapToInt(line -> line.text().length())
                    .sum();
            boolean isLarge = written + size > MOST_CHARACTERS;
            written += isLarge ? 0 : size;
            sections.add(section(plan, path, change, isLarge ? List.of() : lines(change)));
        }
        return new ChangesPage.Step(
                id(at),
                after.date(),
                after.version(),
                after.subject(),
                context.words().fill("changes.from", (before.date() + " " + before.version()).strip()),
                context.words().fill("changes.count", String.valueOf(sections.size())),
                at == 0 ? "" : id(at - 1),
                at + 1 == steps.size() ? "" : id(at + 1),
                sections);
    }

    private static String id(int at) {
        return "part-change-" + (at + 1);
    }

    private ChangesPage.Section section(Plan plan, String path, SectionChange change, List<ChangesPage.Line> lines) {
        boolean isThere = plan.outline().headings().stream()
                .anyMatch(heading -> heading.id().equals(change.id())
                        && PlanPages.shown(plan.outline(), heading.line(), context.audience()));
        String how = change.how().name().toLowerCase(Locale.ROOT);
        String title = change.id().isEmpty()
                ? context.words().say("changes.start")
                : change.title().equals(TextSteps.WITHHELD) ? context.words().say("changes.withheld") : change.title();
        return new ChangesPage.Section(
                how,
                context.words().of("changes", how),
                title,
                isThere ? context.url(path, plan.id()) + "#" + change.id() : "",
                lines.isEmpty() ? context.words().say("changes.large") : "",
                lines);
    }

    /** Lines that took each other's place are compared by their words. */
    private List<ChangesPage.Line> lines(SectionChange change) {
        List<ChangesPage.Line> lines = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (LineChanges.Line line : change.lines()) {
            if (line.side() == LineChanges.Side.BEFORE && !come.isEmpty()) {
                compare(gone, come, lines);
            }
            (line.side() == LineChanges.Side.BEFORE ? gone : come).add(words(line.text()));
        }
        compare(gone, come, lines);
        return lines;
    }

    private static void compare(List<String> gone, List<String> come, List<ChangesPage.Line> lines) {
        if (gone.size() == come.size()) {
            for (int i = 0; i < gone.size(); i++) {
                lines.add(line(gone.get(i), come.get(i)));
            }
        } else if (!gone.isEmpty() || !come.isEmpty()) {
            lines.add(line(String.join("\n", gone), String.join("\n", come)));
        }
        gone.clear();
        come.clear();
    }

    private static ChangesPage.Line line(String before, String after) {
        return new ChangesPage.Line(TextPieces.between(before, after).stream()
                .map(ChangesPage.Piece::of)
                .toList());
    }

    /** A line as it is read: names for links, no signs of Markdown. */
    private String words(String line) {
        if (line.equals(TextSteps.WITHHELD)) {
            return context.words().say("changes.withheld");
        }
        String named = LINK.matcher(line).replaceAll(link -> Matcher.quoteReplacement(name(link)));
        return SIGNS.matcher(named).replaceAll("").strip();
    }

    private String name(MatchResult link) {
        return context.book()
                .entry(link.group(1).strip())
                .map(Entry::name)
                .orElseGet(() -> context.words().say("link.restricted"));
    }
}
