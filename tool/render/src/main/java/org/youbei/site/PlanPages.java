package org.youbei.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Outcome;
import org.youbei.html.Html;
import org.youbei.html.Markdown;
import org.youbei.link.EntryKind;
import org.youbei.link.OpenActions;
import org.youbei.model.Audience;
import org.youbei.model.ContactId;
import org.youbei.model.Id;
import org.youbei.model.Lessons;
import org.youbei.model.Reference;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Basis;

/** Makes the page of a plan. */
final class PlanPages {
    /** A plan is evaluated within three years (突发事件应急预案管理办法 art. 34). */
    private static final int TOC_DEPTH = 3;

    private final Context context;
    private final Markdown markdown;
    private final Function<String, Body> bodies;
    private final Rows rows;
    private final PastRows past;
    private final IssuedText issued;
    private final OpenActions openActions;

    /** The body of a plan as its file holds it. */
    record Body(String text) {}

    PlanPages(Context context, Markdown markdown, Function<String, Body> bodies, PastRows past) {
        this.context = context;
        this.markdown = markdown;
        this.bodies = bodies;
        this.rows = new Rows(context);
        this.past = past;
        this.issued = new IssuedText(context);
        this.openActions = new OpenActions(context.book().workspace());
    }

    /** Returns the page of a plan, or why its body cannot be shown; {@code changes} is the path of its changes, empty when it has none. */
    Outcome<Page> page(Plan plan, String changes) {
        String path = Urls.plan(plan.id());
        Outcome<Html> body = markdown.render(
                plan.file(),
                bodies.apply(plan.file()).text(),
                plan.outline(),
                context.audience(),
                new PageLinks(context, path, plan.file()));
        return body.then(html ->
                Outcome.of(new Page(path, "site/plan.ftlh", content(plan, path, context.marked(html), changes))));
    }

    private PlanPage content(Plan plan, String path, Html body, String changes) {
        Forces forces = plan.forces();
        Responses responses = new Responses(context, plan, path);
        return new PlanPage(
                context.shell(
                        path,
                        plan.title(),
                        List.of(
                                context.place(path, plan.place().id()),
                                new Link(
                                        context.words().of("level", plan.level().id()), ""))),
                plan.id().value(),
                plan.title(),
                plan.lifecycle().documentNumber() == null
                        ? ""
                        : plan.lifecycle().documentNumber(),
                plan.version(),
                new Link(
                        context.placeName(plan.place().id()),
                        context.url(path, plan.place().id())),
                context.shortLink(path, plan.owner().id()),
                plan.status().isInForce()
                        ? ""
                        : context.words().of("status", plan.status().id()),
                facts(path, plan),
                reviewBy(plan),
                plan.events().stream()
                        .map(event -> context.link(path, event.id()))
                        .toList(),
                responses.tabs(),
                responses.warnings(),
                calls(path, forces.contacts()),
                command(path, forces),
                groups(path, forces),
                units(path, forces),
                reporting(plan),
                registers(path, forces),
                cards(path, plan),
                chain(plan, path),
                toc(plan.outline(), context.audience()),
                body,
                past.of(plan, changes.isEmpty() ? "" : Context.root(path) + changes),
                basis(plan),
                downloads(plan, path),
                context.cards(path, plan.id()),
                issued.issue(plan),
                issued.source(plan));
    }

    private List<PlanPage.Fact> facts(String path, Plan plan) {
        Lifecycle lifecycle = plan.lifecycle();
        List<PlanPage.Fact> facts = new ArrayList<>();
        facts.add(fact("status", context.words().of("status", plan.status().id()), ""));
        facts.add(fact("version", context.words().fill("version", plan.version()), ""));
        add(facts, "issued", lifecycle.dates().issued());
        lifecycle.filings().stream()
                .map(Lifecycle.Filing::accepted)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(accepted -> facts.add(fact("filed", accepted.toString(), "")));
        context.book().lastDrill(plan.id()).ifPresent(held -> facts.add(drilled(path, plan, held.toString())));
        context.activations()
                .latest(plan.id())
                .ifPresent(activation -> facts.add(new PlanPage.Fact(
                        "responded",
                        context.words().say("fact.responded"),
                        context.activations().started(activation).toLocalDate().toString(),
                        "",
                        context.url(path, activation.id()))));
        List<Lessons.Correction> open = openActions.of(plan.id());
        if (!open.isEmpty()) {
            String due = OpenActions.firstDue(open).map(LocalDate::toString).orElse("");
            facts.add(fact("mend", context.words().fill("mend.open", String.valueOf(open.size())) + " " + due, due));
        }
        lifecycle.evaluateBy().ifPresent(due -> facts.add(fact("review", due.toString(), due.toString())));
        return facts;
    }

    private static String reviewBy(Plan plan) {
        return plan.status().isInForce()
                ? plan.lifecycle().evaluateBy().map(LocalDate::toString).orElse("")
                : "";
    }

    private void add(List<PlanPage.Fact> facts, String key, @Nullable LocalDate date) {
        if (date != null) {
            facts.add(fact(key, date.toString(), ""));
        }
    }

    private PlanPage.Fact fact(String key, String value, String due) {
        return new PlanPage.Fact(key, context.words().of("fact", key), value, due, "");
    }

    private PlanPage.Fact drilled(String path, Plan plan, String day) {
        String url = context.drills()
                .lastHeld(plan.id())
                .map(drill -> context.url(path, drill.id()))
                .orElse("");
        return new PlanPage.Fact("drilled", context.words().say("fact.drilled"), day, "", url);
    }

    private List<Shell.Call> calls(String path, List<Reference<ContactId>> contacts) {
        List<Shell.Call> calls = new ArrayList<>();
        for (Reference<ContactId> contact : contacts) {
            context.book().person(contact.id()).map(p -> context.call(path, p)).ifPresent(calls::add);
            context.book()
                    .organisation(contact.id())
                    .map(o -> context.call(path, o))
                    .ifPresent(calls::add);
        }
        return calls;
    }

    private List<PlanPage.Post> command(String path, Forces forces) {
        return forces.command().stream()
                .map(post -> new PlanPage.Post(
                        post.title(),
                        post.holders().stream()
                                .flatMap(holder -> context.book().person(holder.id()).stream())
                                .map(person -> context.call(path, person))
                                .toList(),
                        post.duties()))
                .toList();
    }

    private List<PlanPage.Group> groups(String path, Forces forces) {
        return forces.groups().stream()
                .map(group -> new PlanPage.Group(
                        group.title() == null
                                ? context.words().of("group", String.valueOf(group.kind()))
                                : group.title(),
                        group.lead() == null
                                ? new Link("", "")
                                : shown(path, group.lead().id()),
                        group.members().stream()
                                .map(member -> shown(path, member.id()))
                                .filter(link -> !link.text().isEmpty())
                                .toList(),
                        group.duties()))
                .toList();
    }

    /** A link to an organisation that this edition holds; an empty one to one that it does not. */
    private Link shown(String path, Id id) {
        return context.book().entry(id.value()).isPresent() ? context.shortLink(path, id) : new Link("", "");
    }

    private List<PlanPage.Duty> units(String path, Forces forces) {
        return forces.units().stream()
                .filter(unit -> context.book().organisation(unit.org().id()).isPresent())
                .map(unit ->
                        new PlanPage.Duty(context.shortLink(path, unit.org().id()), unit.duties()))
                .toList();
    }

    private List<PlanPage.Duty> reporting(Plan plan) {
        return plan.operation().reporting().stream()
                .map(report -> new PlanPage.Duty(
                        new Link(party(report.from()) + " → " + party(report.to()), ""), reportFacts(report)))
                .toList();
    }

    private String party(@Nullable String name) {
        if (name == null) {
            return "";
        }
        return context.book()
                .entry(name)
                .map(Context::shortName)
                .orElseGet(() -> context.words().of("party", name));
    }

    private List<String> reportFacts(Operation.Report report) {
        List<String> facts = new ArrayList<>();
        if (report.within() != null) {
            String channel = report.channel() == null ? "" : context.words().of("channel", report.channel());
            facts.add((context.words().within(report.within()) + " " + channel).strip());
        }
        if (report.written() != null) {
            facts.add(context.words().fill("report.written", context.words().within(report.written())));
        }
        return facts;
    }

    private List<Table> registers(String path, Forces forces) {
        return Stream.of(
                        table(path, EntryKind.TEAM, forces.teams()),
                        table(path, EntryKind.SUPPLY, forces.supplies()),
                        table(path, EntryKind.SHELTER, forces.shelters()),
                        table(path, EntryKind.HAZARD, forces.hazards()))
                .filter(table -> !table.first().isEmpty())
                .toList();
    }

    private Table table(String path, EntryKind kind, List<? extends Reference<? extends Id>> references) {
        return rows.table(
                path,
                kind,
                references.stream()
                        .flatMap(
                                reference -> context.book().entry(reference.id().value()).stream()));
    }

    private List<PlanPage.Card> cards(String path, Plan plan) {
        return plan.operation().posts().stream()
                .map(post -> new PlanPage.Card(
                        post.id(),
                        post.title(),
                        post.risks(),
                        post.steps(),
                        post.cautions(),
                        calls(path, post.contacts())))
                .toList();
    }

    private PlanPage.Chain chain(Plan plan, String path) {
        return new PlanPage.Chain(
                ChainGraph.of(context, plan, path),
                ChainGraph.rest(context, plan, path),
                plan.links().relations().stream()
                        .flatMap(relation -> beside(path, relation).stream())
                        .toList());
    }

    private Optional<PlanPage.Related> beside(String path, Links.Relation relation) {
        return context.book()
                .entry(relation.plan().id().value())
                .map(entry -> new PlanPage.Related(
                        context.link(path, entry.id()), context.words().of("relation", relation.type())));
    }

    /** Returns the contents list of a body: three steps of headings, those of passages that the edition hides left out. */
    static List<PlanPage.Toc> toc(Outline outline, Audience audience) {
        List<Outline.Heading> shown = outline.headings().stream()
                .filter(heading -> shown(outline, heading.line(), audience))
                .toList();
        int top = shown.stream().mapToInt(Outline.Heading::depth).min().orElse(1);
        return shown.stream()
                .filter(heading -> heading.depth() - top < TOC_DEPTH - 1)
                .map(heading -> new PlanPage.Toc(
                        String.valueOf(heading.depth() - top + 1), heading.number(), heading.text(), heading.id()))
                .toList();
    }

    /** Returns whether a line of a body stands in no passage that the audience may not see. */
    static boolean shown(Outline outline, int line, Audience audience) {
        return outline.passages().stream()
                .noneMatch(passage -> !audience.maySee(passage.audience())
                        && passage.firstLine() <= line
                        && line <= passage.lastLine());
    }

    private List<Link> basis(Plan plan) {
        return plan.links().basis().stream()
                .flatMap(reference -> context.book().entry(reference.id().value()).stream())
                .map(entry -> new Link(title((Basis) entry), ""))
                .toList();
    }

    private static String title(Basis basis) {
        return basis.number() == null ? basis.title() : basis.title() + "（" + basis.number() + "）";
    }

    private static List<Link> downloads(Plan plan, String path) {
        return plan.attachments().stream()
                .map(attachment -> new Link(
                        attachment.title(),
                        Attachments.resolve(plan.file(), attachment.file())
                                .map(file -> Context.root(path) + Attachments.path(file))
                                .orElse("")))
                .toList();
    }
}
