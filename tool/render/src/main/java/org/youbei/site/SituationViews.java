package org.youbei.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.html.Words;
import org.youbei.model.EventId;
import org.youbei.model.PlanLevel;
import org.youbei.model.TimeSpan;
import org.youbei.situation.Contact;
import org.youbei.situation.PlacePiece;
import org.youbei.situation.Question;
import org.youbei.situation.RiskSum;
import org.youbei.situation.Situation;

/** Says a composed situation in words. {@code site/situation/view.js} says the same: whoever changes one changes the other. */
final class SituationViews {
    /** So many calls stand open. */
    private static final int OPEN_CALLS = 8;

    private static final int MINUTES = 60;

    private final Words words;
    private final Context context;
    private final String root;
    private final Situation situation;
    private final SituationNear near;
    private final Map<String, String> titles = new HashMap<>();

    private SituationViews(Context context, String root, Situation situation) {
        this.context = context;
        this.words = context.words();
        this.root = root;
        this.situation = situation;
        this.near = new SituationNear(words);
        situation.starts().forEach(start -> titles.put(start.plan().value(), start.title()));
    }

    /** Returns what stands on the page of a situation; {@code root} is the way from the page to the site's root. */
    static SituationView of(Context context, String root, Situation situation) {
        return new SituationViews(context, root, situation).view();
    }

    /** Returns the address of the answer to a question from the site's root. */
    static String url(Question question) {
        String level =
                question.level() == null ? "" : "&level=" + question.level().value();
        String colour = question.colour() == null || question.level() != null
                ? ""
                : "&colour=" + question.colour().id();
        return "situation.html#event=" + question.event().value() + "&place="
                + question.place().value() + colour + level;
    }

    private SituationView view() {
        Question asked = situation.question();
        List<Situation.Start> first = first();
        List<Situation.Start> rest = rest(first);
        List<SituationView.Call> calls =
                situation.calls().stream().map(this::call).toList();
        int open = Math.min(OPEN_CALLS, calls.size());
        return new SituationView(
                title(context, asked),
                badge(words, asked),
                tint(asked),
                root + url(asked).replace("situation.html", "activation.html"),
                colours(asked),
                levels(asked),
                proposal(),
                first.stream()
                        .map(start -> start(start, start.equals(first.get(0))))
                        .toList(),
                rest.stream()
                        .map(start -> start(start, !start.grounds().isStart()))
                        .toList(),
                say(
                        first.isEmpty() ? "situation.choose.level" : "situation.rest",
                        String.valueOf(rest.size()),
                        String.valueOf(rest.stream()
                                .filter(start -> start.grounds().isStart())
                                .count())),
                situation.gaps().stream().map(this::gap).toList(),
                situation.timeline().stream()
                        .flatMap(band -> band.turns().stream())
                        .mapToInt(turn -> turn.actions().size())
                        .sum(),
                situation.timeline().stream().map(this::band).toList(),
                situation.stops().stream().map(this::stop).toList(),
                calls.subList(0, open),
                calls.subList(open, calls.size()),
                situation.risks().stream().map(this::risk).toList(),
                situation.riskSums().stream().map(this::sum).toList(),
                situation.shelters().stream().map(near::shelter).toList(),
                situation.teams().stream().map(near::team).toList());
    }

    /** The plans that start, without those of departments where others start. */
    private List<Situation.Start> first() {
        List<Situation.Start> started = situation.starts().stream()
                .filter(start -> start.grounds().isStart())
                .toList();
        List<Situation.Start> leading = started.stream()
                .filter(start -> start.planLevel() != PlanLevel.DEPARTMENT)
                .toList();
        return leading.isEmpty() ? started : leading;
    }

    /** The others: those that start before those that do not. */
    private List<Situation.Start> rest(List<Situation.Start> first) {
        return situation.starts().stream()
                .filter(start -> !first.contains(start))
                .sorted(Comparator.comparing(start -> !start.grounds().isStart()))
                .toList();
    }

    private String proposal() {
        boolean any = situation.starts().stream()
                .anyMatch(start -> !start.automatic()
                        && (start.grounds() == Situation.Grounds.TABLE
                                || start.grounds() == Situation.Grounds.CONDITION));
        return any ? words.say("situation.proposal") : "";
    }

    /** Returns the event and the place of a question. */
    static String title(Context context, Question asked) {
        return context.link("", asked.event()).text() + " · "
                + context.link("", asked.place()).text();
    }

    /** Returns the colour or the level of a question; empty when it has neither. */
    static String badge(Words words, Question asked) {
        if (asked.level() != null) {
            return words.of("response", String.valueOf(asked.level().value()));
        }
        return asked.colour() == null ? "" : words.of("warning", asked.colour().id());
    }

    private static String tint(Question asked) {
        if (asked.level() != null) {
            return Responses.tint(asked.level().value());
        }
        return asked.colour() == null ? "" : asked.colour().id();
    }

    private String say(String key, String... values) {
        String text = words.say(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    private String response(int level) {
        return words.of("response", String.valueOf(level));
    }

    private String href(Question question) {
        return root + url(question);
    }

    private Question decided(int level) {
        Question asked = situation.question();
        return new Question(asked.event(), asked.place(), null, new org.youbei.model.ResponseLevel(level));
    }

    private List<SituationView.Choice> colours(Question asked) {
        return situation.colours().stream()
                .map(colour -> new SituationView.Choice(
                        words.of("warning", colour.id()),
                        colour.id(),
                        href(new Question(asked.event(), asked.place(), colour, null)),
                        asked.level() == null && colour == asked.colour()))
                .toList();
    }

    private List<SituationView.Choice> levels(Question asked) {
        return situation.levels().stream()
                .map(level -> new SituationView.Choice(
                        response(level),
                        Responses.tint(level),
                        href(decided(level)),
                        asked.level() != null && asked.level().value() == level))
                .toList();
    }

    private SituationView.Start start(Situation.Start start, boolean shown) {
        boolean starts = start.grounds().isStart();
        String level = starts ? response(start.level()) : "";
        String plan = start.plan().value();
        return new SituationView.Start(
                plan,
                start.title(),
                root + "plan/" + plan + ".html" + (starts ? "#level-" + start.level() : ""),
                words.of("level.short", start.planLevel().id()),
                level,
                starts ? Responses.tint(start.level()) : "",
                shown,
                say("situation.why." + id(start.grounds()), badge(words, situation.question()), level),
                start.automatic() ? words.say("warning.automatic") : "",
                start.fit() == PlacePiece.Fit.EXACT ? "" : say("situation.fit." + id(start.fit())),
                start.decides().name(),
                people(start.decides()),
                conditions(start.signals(), start.conditions()),
                start.options().stream().map(this::option).toList(),
                start.drills().stream().map(drill -> drill(drill, level)).toList());
    }

    private SituationView.Drill drill(Situation.Drill drill, String level) {
        return new SituationView.Drill(
                drill.day(),
                drill.title(),
                root + "drill/" + drill.id() + ".html",
                drill.tested() ? say("situation.drill.tested", level) : "",
                drill.open() == 0 ? "" : say("situation.drill.open", String.valueOf(drill.open())));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private SituationView.Option option(Situation.Option option) {
        return new SituationView.Option(
                response(option.level()),
                Responses.tint(option.level()),
                href(decided(option.level())),
                conditions(option.signals(), option.conditions()));
    }

    private List<String> conditions(List<String> signals, List<String> conditions) {
        List<String> all = new ArrayList<>();
        for (String signal : signals) {
            int slash = signal.indexOf('/');
            all.add(context.link("", new EventId(signal.substring(0, slash))).text()
                    + words.of("warning", signal.substring(slash + 1)));
        }
        all.addAll(conditions);
        return all;
    }

    private static List<SituationView.Caller> people(Situation.Party party) {
        return people(party.name(), party.contacts());
    }

    /** Those of a party with their first numbers; the name is left out where it is the party's own. */
    private static List<SituationView.Caller> people(String party, List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> new SituationView.Caller(
                        contact.name().equals(party) ? "" : contact.name(),
                        contact.name(),
                        contact.numbers().isEmpty()
                                ? ""
                                : contact.numbers().get(0).text(),
                        contact.numbers().isEmpty()
                                ? ""
                                : contact.numbers().get(0).digits()))
                .filter(caller -> !caller.name().isEmpty() || !caller.text().isEmpty())
                .toList();
    }

    private String gap(Situation.Gap gap) {
        return say(
                gap.follows() == null ? "situation.gap" : "situation.gap.follows",
                gap.name(),
                context.link("", situation.question().event()).text(),
                gap.followsName());
    }

    private SituationView.Band band(Situation.Band band) {
        List<SituationView.Turn> turns = band.turns().stream()
                .map(turn -> new SituationView.Turn(
                        turn.by().name().isEmpty()
                                ? words.say("situation.nobody")
                                : turn.by().name(),
                        people(turn.by()),
                        turn.actions().stream().map(this::action).toList()))
                .toList();
        return switch (band.until()) {
            case "none" -> new SituationView.Band("none", "", words.say("moment.none"), turns);
            case "later" -> new SituationView.Band("later", "", words.say("situation.later"), turns);
            default -> timed(band.until(), turns);
        };
    }

    private SituationView.Band timed(String until, List<SituationView.Turn> turns) {
        int minutes = Integer.parseInt(until);
        return minutes < MINUTES
                ? new SituationView.Band(until, until, words.say("moment.min"), turns)
                : new SituationView.Band(until, String.valueOf(minutes / MINUTES), words.say("moment.h"), turns);
    }

    private String title(org.youbei.model.PlanId plan) {
        return Objects.requireNonNull(titles.get(plan.value()));
    }

    private String source(org.youbei.model.PlanId plan, String action) {
        return root + "plan/" + plan.value() + ".html#do-" + action;
    }

    private SituationView.Action action(Situation.Action action) {
        return new SituationView.Action(
                action.plan().value() + "#" + action.id(),
                action.plan().value() + "--" + action.id(),
                action.text(),
                within(action.within()),
                title(action.plan()) + " " + words.of("response.short", String.valueOf(action.level())),
                source(action.plan(), action.id()),
                action.stops().stream().map(stop -> words.of("stop", stop)).toList());
    }

    private String within(@Nullable TimeSpan within) {
        return within == null ? "" : words.within(within);
    }

    private SituationView.Stop stop(Situation.Stop stop) {
        return new SituationView.Stop(
                words.of("stop", stop.kind()),
                stop.orders().stream().map(this::order).toList());
    }

    private SituationView.Order order(Situation.StopOrder order) {
        String lifter = order.liftedBy().name();
        return new SituationView.Order(
                order.scope(),
                order.orders().name(),
                order.executes().name(),
                people(order.executes()),
                within(order.within()),
                order.liftWhen().isEmpty() || lifter.isEmpty()
                        ? order.liftWhen()
                        : order.liftWhen() + words.fill("lift.by", lifter),
                title(order.plan()),
                source(order.plan(), order.action()));
    }

    private SituationView.Call call(Situation.Call call) {
        Contact contact = call.contact();
        Contact next = call.next() == null || call.next().numbers().isEmpty() ? null : call.next();
        return new SituationView.Call(
                "call:" + contact.id(),
                contact.name(),
                contact.about(),
                call.role() == Situation.Role.DECIDES ? words.say("situation.decides") : "",
                dials(contact.numbers()),
                contact.verified(),
                next == null ? words.say("situation.next.listed") : words.fill("situation.next", next.name()),
                next == null ? "" : next.name(),
                next == null ? "" : next.numbers().get(0).text(),
                next == null ? "" : next.numbers().get(0).digits());
    }

    static List<Shell.Dial> dials(List<Contact.Dial> numbers) {
        return numbers.stream()
                .map(number -> new Shell.Dial(id(number.kind()), number.text(), number.digits()))
                .toList();
    }

    private SituationView.Risk risk(Situation.Risk risk) {
        return new SituationView.Risk(
                risk.point().name(),
                words.of("hazard", risk.point().kind()),
                threatened(risk.point().households(), risk.point().people()),
                risk.point().trigger(),
                risk.point().prepare(),
                risk.point().transfer(),
                risk.point().route(),
                risk.point().shelterName(),
                people("", risk.responsible()));
    }

    private String threatened(int households, int people) {
        return joined(
                " ",
                households > 0 ? words.fill("households", String.valueOf(households)) : "",
                people > 0 ? words.fill("people", String.valueOf(people)) : "");
    }

    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private SituationView.Sum sum(RiskSum sum) {
        Question asked = situation.question();
        Question below =
                new Question(asked.event(), new org.youbei.model.PlaceCode(sum.place()), asked.colour(), asked.level());
        return new SituationView.Sum(sum.name(), href(below), sum.points(), threatened(sum.households(), sum.people()));
    }
}
