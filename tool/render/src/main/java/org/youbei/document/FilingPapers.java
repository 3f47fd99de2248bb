package org.youbei.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.html.Html;
import org.youbei.link.PlanBook;
import org.youbei.model.Entry;
import org.youbei.model.Reference;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Plan;
import org.youbei.rule.Facts;
import org.youbei.rule.FilingRoute;
import org.youbei.rule.Rulebook;

/** Fills the papers of a filing package from what the workspace knows of a plan; what it does not know stays blank. */
final class FilingPapers {
    private final Facts facts;
    private final PlanBook book;
    private final Plan plan;
    private final Messages messages;
    private final Optional<FilingRoute> route;

    FilingPapers(Facts facts, Rulebook rulebook, Plan plan, Messages messages) {
        this.facts = facts;
        this.book = facts.book();
        this.plan = plan;
        this.messages = messages;
        this.route =
                FilingRoute.of(rulebook.in(book.config()), plan, book).stream().findFirst();
    }

    FilingForm explanation(String lang) {
        return form(
                lang,
                "filing.file.explanation",
                List.of(
                        FilingForm.Part.of(say("filing.part.plan"), plan()),
                        FilingForm.Part.of(say("filing.part.preparation"), preparation()),
                        FilingForm.Part.of(say("filing.part.route"), route())));
    }

    FilingForm checklist(String lang) {
        List<String> wanted = route.map(FilingRoute::materials).orElse(List.of("text", "etext", "explanation"));
        List<String> held = plan.lifecycle().filings().stream()
                .flatMap(filing -> filing.materials().stream())
                .toList();
        List<FilingForm.Row> rows = new ArrayList<>();
        for (String material : wanted) {
            boolean ready =
                    held.contains(material) || List.of("etext", "explanation").contains(material);
            rows.add(new FilingForm.Row(
                    say("filing.material." + material), say(ready ? "filing.ready" : "filing.missing"), !ready));
        }
        return form(lang, "filing.file.checklist", List.of(FilingForm.Part.of(plan.title(), rows)));
    }

    FilingForm text(String lang, Html body) {
        return new FilingForm(lang, plan.title(), List.of(new FilingForm.Part("", List.of(), body)), foot());
    }

    private FilingForm form(String lang, String title, List<FilingForm.Part> parts) {
        return new FilingForm(lang, say(title), parts, foot());
    }

    private String foot() {
        return messages.say(Phrase.of("filing.foot", plan.id().value(), plan.version(), facts.today()));
    }

    private String say(String key) {
        return messages.say(Phrase.of(key));
    }

    private FilingForm.Row row(String key, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return new FilingForm.Row(
                say("filing.field." + key), text.isEmpty() ? say("filing.blank") : text, text.isEmpty());
    }

    private List<FilingForm.Row> plan() {
        Lifecycle life = plan.lifecycle();
        Lifecycle.Dates dates = life.dates();
        return List.of(
                row("title", plan.title()),
                row("level", say("level." + plan.level().id())),
                row("place", name(plan.place())),
                row("owner", name(plan.owner())),
                row("documentnumber", life.documentNumber()),
                row("version", plan.version()),
                row("issued", dates.issued()),
                row("published", dates.published()),
                row(
                        "approvedby",
                        life.approval() == null ? null : name(life.approval().by())),
                row(
                        "signedby",
                        life.approval() == null ? null : name(life.approval().signedBy())),
                row("basis", names(plan.links().basis())),
                row(
                        "parents",
                        names(plan.links().parents().stream()
                                .map(parent -> parent.plan())
                                .toList())),
                row("steward", name(plan.steward())));
    }

    private List<FilingForm.Row> preparation() {
        Optional<Lifecycle.Preparation> made =
                Optional.ofNullable(plan.lifecycle().preparation());
        return List.of(
                row("riskassessment", study(made, Lifecycle.Preparation::riskAssessment)),
                row("resourcesurvey", study(made, Lifecycle.Preparation::resourceSurvey)),
                row("caseanalysis", study(made, Lifecycle.Preparation::caseAnalysis)),
                row("consulted", made.map(this::consulted).orElse("")),
                row(
                        "review",
                        made.map(Lifecycle.Preparation::expertReview)
                                .map(this::review)
                                .orElse("")));
    }

    private static @Nullable LocalDate study(
            Optional<Lifecycle.Preparation> made, Function<Lifecycle.Preparation, Lifecycle.@Nullable Study> which) {
        return made.map(which).map(Lifecycle.Study::on).orElse(null);
    }

    private String consulted(Lifecycle.Preparation made) {
        return made.consulted().stream()
                .map(one -> name(one.org()) + (one.on() == null ? "" : " " + one.on()))
                .collect(Collectors.joining("、"));
    }

    private String review(Lifecycle.ExpertReview review) {
        return messages.say(Phrase.of(
                "filing.review",
                review.on() == null ? "" : review.on(),
                review.experts() == null ? "" : review.experts(),
                review.yes() == null ? "" : review.yes()));
    }

    private List<FilingForm.Row> route() {
        Optional<Lifecycle.Filing> filing = plan.lifecycle().filings().stream().findFirst();
        return List.of(
                row("receiver", route.map(one -> words(one.receiver().title())).orElse("")),
                row(
                        "desk",
                        route.flatMap(FilingRoute::desk)
                                .map(one -> words(one.title()))
                                .orElse("")),
                row(
                        "copy",
                        route.flatMap(FilingRoute::copied)
                                .map(one -> words(one.title()))
                                .orElse("")),
                row("with", filing.map(one -> name(one.with())).orElse("")),
                row("due", due()),
                row("submitted", filing.map(Lifecycle.Filing::submitted).orElse(null)),
                row("number", filing.map(Lifecycle.Filing::number).orElse(null)));
    }

    private @Nullable LocalDate due() {
        return route.flatMap(one -> one.start()
                        .day(plan)
                        .map(start -> facts.calendar().after(start, one.days()).day()))
                .orElse(null);
    }

    private String words(Bilingual title) {
        return messages.say(Phrase.of("text", title));
    }

    private String name(@Nullable Reference<?> reference) {
        return reference == null
                ? ""
                : book.entry(reference.id().value()).map(Entry::name).orElse("");
    }

    private String names(List<? extends Reference<?>> references) {
        return references.stream()
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("、"));
    }
}
