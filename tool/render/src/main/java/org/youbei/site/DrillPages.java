package org.youbei.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.youbei.html.PaperLink;
import org.youbei.model.ActionRef;
import org.youbei.model.Id;
import org.youbei.model.Reference;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.plan.Plan;

/** Makes the page of each drill that has a name: facts, what it tests, objectives, who runs it, the event list, what came of it. */
final class DrillPages {
    private static final Link NOTHING = new Link("", "");

    private final Context context;
    private final DrillYears years;
    private final Map<String, List<PaperLink>> papers;

    /**
     * Makes the pages.
     *
     * @param papers the papers of drills by the drill's id
     */
    DrillPages(Context context, DrillYears years, Map<String, List<PaperLink>> papers) {
        this.context = context;
        this.years = years;
        this.papers = papers;
    }

    List<Supplier<Page>> pages() {
        List<Supplier<Page>> pages = new ArrayList<>();
        years.programmes()
                .forEach(programme -> programme.drills().stream()
                        .filter(drill -> !drill.isNameless())
                        .forEach(drill -> pages.add(() -> page(programme, drill))));
        return pages;
    }

    private Page page(Programme programme, Programme.Drill drill) {
        String path = Urls.drill(drill.id());
        Link year = new Link(
                context.words().fill("drills.title", String.valueOf(programme.year())),
                Context.root(path) + years.path(programme.year()));
        DrillDocument document = years.document(drill);
        Result result = years.result(drill).orElse(null);
        LocalDate due = result != null || years.isKept(drill) ? null : DrillYears.due(drill);
        DrillDocument.Safety safety = document == null ? null : document.safety();
        DrillPage content = new DrillPage(
                context.shell(path, drill.title(), List.of(context.home(path), year)),
                drill.id().value(),
                drill.title(),
                DrillWords.day(context, years, drill),
                due == null ? "" : due.toString(),
                result == null ? "" : DrillWords.held(context, result),
                facts(path, drill),
                document == null ? "" : orEmpty(document.scenario()),
                drill.tests().isEmpty() ? plans(path, drill) : tests(path, drill),
                drill.participants().stream()
                        .map(org -> shown(path, org.id()))
                        .filter(link -> !link.text().isEmpty())
                        .toList(),
                document == null ? List.of() : objectives(path, document, result),
                document == null ? List.of() : groups(path, document),
                document == null ? List.of() : document.support(),
                safety == null ? List.of() : safety.risks(),
                safety == null ? List.of() : safety.abort(),
                papers.getOrDefault(drill.id().value(), List.of()).stream()
                        .map(paper -> paper.below(Context.root(path)))
                        .toList(),
                new DrillRows(context, path).rows(years.script(drill), result),
                new DrillResults(context, path).result(result));
        return new Page(path, "site/drill.ftlh", content);
    }

    private List<DrillPage.Fact> facts(String path, Programme.Drill drill) {
        List<DrillPage.Fact> facts = new ArrayList<>();
        word(facts, "form", drill.form());
        word(facts, "content", drill.content());
        word(facts, "notice", drill.notice());
        word(facts, "purpose", drill.purpose());
        if (drill.host() != null) {
            link(facts, "host", shown(path, drill.host().id()));
        }
        if (drill.place() != null) {
            link(
                    facts,
                    "place",
                    new Link(
                            context.placeName(drill.place().id()),
                            context.url(path, drill.place().id())));
        }
        if (drill.duration() != null) {
            facts.add(new DrillPage.Fact(label("duration"), context.words().span(drill.duration()), ""));
        }
        if (drill.reason() != null) {
            facts.add(new DrillPage.Fact(label("reason"), drill.reason(), ""));
        }
        return facts;
    }

    private void word(List<DrillPage.Fact> facts, String key, @Nullable String id) {
        if (id != null) {
            facts.add(new DrillPage.Fact(label(key), context.words().of("drill." + key, id), ""));
        }
    }

    private void link(List<DrillPage.Fact> facts, String key, Link link) {
        if (!link.text().isEmpty()) {
            facts.add(new DrillPage.Fact(label(key), link.text(), link.url()));
        }
    }

    private String label(String key) {
        return context.words().say("drill.label." + key);
    }

    /** A link to an entry that this edition holds; an empty one to one that it does not. */
    private Link shown(String path, Id id) {
        return context.book().entry(id.value()).isPresent() ? context.shortLink(path, id) : NOTHING;
    }

    private List<DrillPage.Tested> plans(String path, Programme.Drill drill) {
        return drill.plans().stream()
                .map(plan -> shown(path, plan.id()))
                .filter(link -> !link.text().isEmpty())
                .map(link -> new DrillPage.Tested(link, "", List.of()))
                .toList();
    }

    private List<DrillPage.Tested> tests(String path, Programme.Drill drill) {
        List<DrillPage.Tested> tests = new ArrayList<>();
        for (Programme.Tested test : drill.tests()) {
            context.book()
                    .plan(test.plan().id())
                    .ifPresent(plan -> tests.add(new DrillPage.Tested(
                            context.link(path, plan.id()),
                            test.response() == null
                                    ? ""
                                    : context.words()
                                            .fill(
                                                    "drill.response",
                                                    test.response().han()),
                            test.actions().stream()
                                    .flatMap(name -> DrillWords.action(plan, name.text()).stream())
                                    .map(action -> new Link(action.text(), DrillWords.url(context, path, plan, action)))
                                    .toList())));
        }
        return tests;
    }

    private List<DrillPage.Objective> objectives(String path, DrillDocument document, @Nullable Result result) {
        return document.objectives().stream()
                .map(one -> {
                    Result.Score score = score(one.id(), result);
                    return new DrillPage.Objective(
                            one.id(),
                            one.text(),
                            one.measure() == null ? "" : context.words().of("drill.measure", one.measure()),
                            orEmpty(one.standard()),
                            action(context, path, one.action()),
                            score == null ? "" : String.valueOf(score.score()),
                            score == null ? "" : orEmpty(score.note()));
                })
                .toList();
    }

    private static Result.@Nullable Score score(String objective, @Nullable Result result) {
        return result == null
                ? null
                : result.scores().stream()
                        .filter(score -> score.objective().text().equals(objective))
                        .findFirst()
                        .orElse(null);
    }

    /** Returns a link to the action of a plan; an empty one when there is none or the edition has not the plan. */
    static Link action(Context context, String path, @Nullable ActionRef reference) {
        if (reference == null) {
            return NOTHING;
        }
        Plan plan = context.book().plan(reference.plan().id()).orElse(null);
        return plan == null
                ? NOTHING
                : DrillWords.action(plan, reference.action())
                        .map(action -> new Link(action.text(), DrillWords.url(context, path, plan, action)))
                        .orElse(NOTHING);
    }

    private List<DrillPage.Group> groups(String path, DrillDocument document) {
        return document.groups().stream()
                .map(group -> new DrillPage.Group(
                        group.title(),
                        orEmpty(group.kind()),
                        group.lead() == null
                                ? NOTHING
                                : shown(path, group.lead().id()),
                        group.members().stream()
                                .map(Reference::id)
                                .map(id -> shown(path, id))
                                .filter(link -> !link.text().isEmpty())
                                .toList(),
                        group.duties()))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
