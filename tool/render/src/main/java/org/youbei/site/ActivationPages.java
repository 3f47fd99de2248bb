package org.youbei.site;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.Moment;
import org.youbei.model.activation.Activation;

/** Makes the list of responses and the page of each: the log in order of time, the review, its findings and corrective actions. */
final class ActivationPages {
    static final String PATH = "activations.html";

    private static final Link NOTHING = new Link("", "");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Context context;
    private final Activations activations;

    ActivationPages(Context context) {
        this.context = context;
        this.activations = context.activations();
    }

    /** Returns all pages; none when there is no record. */
    List<Supplier<Page>> pages() {
        List<Supplier<Page>> pages = new ArrayList<>();
        if (!activations.all().isEmpty()) {
            pages.add(this::list);
        }
        activations.all().forEach(activation -> pages.add(() -> page(activation)));
        return pages;
    }

    private Page list() {
        Map<String, List<ActivationsPage.Item>> years = new LinkedHashMap<>();
        for (Activation activation : activations.all()) {
            LocalDateTime started = activations.started(activation);
            years.computeIfAbsent(String.valueOf(started.getYear()), year -> new ArrayList<>())
                    .add(new ActivationsPage.Item(
                            new Link(title(activation), context.url(PATH, activation.id())),
                            started.format(MINUTE),
                            tag(activation),
                            about(activation),
                            say(activation.ended() == null ? "ongoing" : "over")));
        }
        String title = say("list");
        ActivationsPage content = new ActivationsPage(
                context.shell(PATH, title, List.of(context.home(PATH), new Link(title, ""))),
                title,
                years.entrySet().stream()
                        .map(year -> new ActivationsPage.Year(year.getKey(), year.getValue()))
                        .toList());
        return new Page(PATH, "site/activations.ftlh", content);
    }

    private String about(Activation activation) {
        return context.link("", activation.event().id()).text() + " · "
                + context.placeName(activation.place().id()) + " · " + level(activation);
    }

    private Page page(Activation activation) {
        String path = Urls.activation(activation.id());
        Link list = new Link(say("list"), Context.root(path) + PATH);
        ActivationPage content = new ActivationPage(
                context.shell(path, title(activation), List.of(context.home(path), list)),
                activation.id().value(),
                title(activation),
                tag(activation),
                facts(path, activation),
                log(path, activation),
                Objects.requireNonNullElse(activation.review(), ""),
                new LessonsViews(context, path).of(activation.lessons()));
        return new Page(path, "site/record.ftlh", content);
    }

    /** What people call it; without a name of its own, the event and the level. */
    private String title(Activation activation) {
        return activation.title() == null
                ? context.link("", activation.event().id()).text() + " " + level(activation)
                : activation.title();
    }

    private List<ActivationPage.Fact> facts(String path, Activation activation) {
        List<ActivationPage.Fact> facts = new ArrayList<>();
        fact(facts, "event", context.link(path, activation.event().id()));
        fact(
                facts,
                "place",
                new Link(
                        context.placeName(activation.place().id()),
                        context.url(path, activation.place().id())));
        fact(facts, "level", new Link(level(activation), ""));
        fact(facts, "started", new Link(moment(activation.started()), ""));
        fact(facts, "ended", new Link(activation.ended() == null ? say("ongoing") : moment(activation.ended()), ""));
        if (!activation.plans().isEmpty()) {
            facts.add(new ActivationPage.Fact(
                    say("plans"),
                    "",
                    activation.plans().stream()
                            .map(plan -> context.link(path, plan.id()))
                            .toList()));
        }
        return facts;
    }

    private void fact(List<ActivationPage.Fact> facts, String key, Link value) {
        facts.add(new ActivationPage.Fact(
                say(key),
                value.url().isEmpty() ? value.text() : "",
                value.url().isEmpty() ? List.of() : List.of(value)));
    }

    private List<ActivationPage.Day> log(String path, Activation activation) {
        Map<String, List<ActivationPage.Line>> days = new LinkedHashMap<>();
        for (Activation.Timed timed : activation.log(activations.zone())) {
            Activation.Line line = timed.line();
            days.computeIfAbsent(timed.at().toLocalDate().toString(), day -> new ArrayList<>())
                    .add(new ActivationPage.Line(
                            timed.at().format(CLOCK),
                            who(path, line.who()),
                            line.what(),
                            DrillPages.action(context, path, line.action())));
        }
        return days.entrySet().stream()
                .map(day -> new ActivationPage.Day(day.getKey(), day.getValue()))
                .toList();
    }

    private Link who(String path, @Nullable String who) {
        if (who == null) {
            return NOTHING;
        }
        Entry known = context.book().entry(who).orElse(null);
        return known == null ? new Link(who, "") : context.shortLink(path, known.id());
    }

    private String tag(Activation activation) {
        return activation.exercise() ? say("exercise") : "";
    }

    private String level(Activation activation) {
        return context.words().fill("drill.response", activation.level().han());
    }

    private String moment(Moment moment) {
        return moment.in(activations.zone()).format(MINUTE);
    }

    private String say(String key) {
        return context.words().say("record." + key);
    }
}
