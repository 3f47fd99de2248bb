package org.youbei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.youbei.model.EventId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlaceKind;
import org.youbei.model.register.Place;
import org.youbei.situation.Question;
import org.youbei.situation.Situation;
import org.youbei.situation.Situations;

/**
 * Makes the page that answers any question by a script, and pages with the answers to the most likely questions, for those without: each event with a warning ladder, each
 * colour for which a plan of the jurisdiction states a level, in the jurisdiction and its towns, as many places as stay within the bound, the jurisdiction first.
 */
final class SituationPages {
    static final String LIVE = "situation.html";
    private static final String ACTIVATION = "activation.html";

    /** The most pages with an answer in them, unless the site is to be small. */
    static final int MOST = 120;

    private final Context context;
    private final SiteIndex index;
    private final Situations situations;
    private final String release;
    private final int most;
    private final List<Question> likely;

    SituationPages(Context context, SiteIndex index, Situations situations, String release, int most) {
        this.context = context;
        this.most = most;
        this.index = index;
        this.situations = situations;
        this.release = release;
        this.likely = likely();
    }

    List<Supplier<Page>> pages() {
        List<Supplier<Page>> pages = new ArrayList<>();
        pages.add(this::live);
        pages.add(this::activation);
        likely.forEach(question -> pages.add(() -> page(question)));
        return pages;
    }

    /** The most likely questions, by place, event and colour. */
    private List<Question> likely() {
        if (context.book().place(context.jurisdiction()).isEmpty()) {
            return List.of();
        }
        List<PlaceCode> places = new ArrayList<>(List.of(context.jurisdiction()));
        index.children(context.jurisdiction()).stream()
                .filter(place -> place.kind() == PlaceKind.TOWN)
                .map(Place::id)
                .forEach(places::add);
        List<Question> all = new ArrayList<>();
        for (PlaceCode place : places) {
            List<Question> some =
                    events().stream().flatMap(event -> questions(event, place)).toList();
            if (all.size() + some.size() > most) {
                return all;
            }
            all.addAll(some);
        }
        return all;
    }

    private List<EventId> events() {
        return situations.events().stream()
                .filter(event -> !index.ladders(event).isEmpty())
                .toList();
    }

    private Stream<Question> questions(EventId event, PlaceCode place) {
        return compose(new Question(event, context.jurisdiction(), null, null)).colours().stream()
                .map(colour -> new Question(event, place, colour, null));
    }

    private Situation compose(Question question) {
        return situations.compose(question).orElseThrow();
    }

    /** Returns the address of the answer for an event and a place, from a page. */
    static String url(String from, EventId event, PlaceCode place) {
        return Context.root(from) + SituationViews.url(new Question(event, place, null, null));
    }

    private static String path(Question question) {
        return "situation/" + name(question) + ".html";
    }

    private static String name(Question question) {
        String colour = question.colour() == null ? "" : "-" + question.colour().id();
        return question.event().value() + "-" + question.place().value() + colour;
    }

    private Page live() {
        return new Page(
                LIVE,
                "site/situation-live.ftlh",
                new SituationPage.Live(
                        context.shell(LIVE, context.words().say("situation.title"), List.of(context.home(LIVE))),
                        release,
                        links(LIVE, likely)));
    }

    private Page activation() {
        return new Page(
                ACTIVATION,
                "site/activation.ftlh",
                new SituationPage.Activation(context.shell(
                        ACTIVATION,
                        context.words().say("sheet.title"),
                        List.of(
                                context.home(ACTIVATION),
                                new Link(context.words().say("situation.title"), LIVE)))));
    }

    private Page page(Question question) {
        String path = path(question);
        SituationView view = SituationViews.of(context, Context.root(path), compose(question));
        String address = SituationViews.url(question);
        return new Page(
                path,
                "site/situation.ftlh",
                new SituationPage(
                        context.shell(
                                path,
                                view.title() + " · " + view.badge(),
                                List.of(
                                        context.home(path),
                                        context.link(path, question.event()),
                                        context.place(path, question.place()))),
                        address.substring(address.indexOf('#') + 1),
                        release,
                        view,
                        links(
                                path,
                                likely.stream()
                                        .filter(other ->
                                                other.place().equals(question.place()) && !other.equals(question))
                                        .toList())));
    }

    private List<Link> links(String from, List<Question> questions) {
        return questions.stream()
                .map(question -> new Link(
                        SituationViews.title(context, question) + " · "
                                + SituationViews.badge(context.words(), question),
                        Context.root(from) + path(question)))
                .toList();
    }
}
