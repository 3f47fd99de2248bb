package org.youbei.card.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.card.Block;
import org.youbei.html.Words;
import org.youbei.model.Colour;
import org.youbei.model.Entry;
import org.youbei.model.ResponseLevel;
import org.youbei.model.Signal;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.situation.Doer;
import org.youbei.situation.PlanDoers;

/** What a plan makes happen, in the words of cards. */
final class PlanWords {
    /** What nobody in this edition is called: the id of somebody whom it does not show. */
    private static final Pattern HIDDEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

    private static final Comparator<Operation.Action> SOONEST = Comparator.comparing(
            Operation.Action::within, Comparator.nullsLast(Comparator.comparingLong(TimeSpan::roughMinutes)));

    private final Deck deck;
    private final Plan plan;
    private final PlanDoers doers;

    PlanWords(Deck deck, Plan plan) {
        this.deck = deck;
        this.plan = plan;
        this.doers = new PlanDoers(deck.book(), plan);
    }

    /** Returns the responses, the gravest first. */
    List<Operation.Response> levels() {
        return plan.operation().responses().stream()
                .sorted(Comparator.comparing(Operation.Response::level))
                .toList();
    }

    /** Returns the name of a level: {@code 一级响应}. */
    String level(ResponseLevel level) {
        return words().of("response", String.valueOf(level.value()));
    }

    /** Returns the colour of the warning of the same rank. */
    static String tone(ResponseLevel level) {
        return Stream.of(Colour.values())
                .filter(colour -> colour.level() == level.value())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Returns what starts a level: its warnings by colour, the gravest first, then the conditions as typed. */
    List<String> triggers(Operation.Response response) {
        Map<Colour, Set<String>> signals = new EnumMap<>(Colour.class);
        Stream<Signal> own = response.triggers().stream().flatMap(trigger -> Stream.ofNullable(trigger.warning()));
        Stream<Signal> linked = plan.operation().warnings().stream()
                .filter(link -> link.response().equals(response.level()))
                .map(Operation.WarningLink::on);
        Stream.concat(own, linked)
                .forEach(signal -> signals.computeIfAbsent(signal.colour(), colour -> new LinkedHashSet<>())
                        .add(event(signal)));
        List<String> triggers = new ArrayList<>();
        signals.forEach(
                (colour, events) -> triggers.add(list(List.copyOf(events)) + words().of("warning", colour.id())));
        response.triggers().stream()
                .flatMap(trigger -> Stream.ofNullable(trigger.when()))
                .forEach(triggers::add);
        return triggers;
    }

    String event(Signal signal) {
        return deck.book()
                .event(signal.event().id())
                .map(Entry::name)
                .orElse(signal.event().id().value());
    }

    /** Returns the actions of a level, the soonest first, in the plan's order where they are due alike. */
    static List<Operation.Action> actions(Operation.Response response) {
        return response.actions().stream().sorted(SOONEST).toList();
    }

    /** Returns actions with their time and who does them. */
    List<Block.Item> timed(List<Operation.Action> actions) {
        return actions.stream()
                .map(action -> Block.Item.call(within(action.within()), action.text(), doer(action.by()), List.of()))
                .toList();
    }

    /** Returns {@code 30 分钟内}, or that something lasts as long as the response. */
    String within(@Nullable TimeSpan span) {
        return span == null ? words().say("moment.none") : words().within(span);
    }

    /** Returns who does something; empty when nobody is named, or nobody whom this edition shows. */
    String doer(Operation.@Nullable Doer doer) {
        String name = doers.of(doer).name();
        return HIDDEN.matcher(name).matches() ? "" : name;
    }

    /** Returns who does something with whom to call for it. */
    Doer who(Operation.@Nullable Doer doer) {
        return doers.of(doer);
    }

    /** Returns the steps of the reporting chain: within when, from whom to whom, by what. */
    List<Block.Item> reports() {
        return plan.operation().reporting().stream().map(this::report).toList();
    }

    private Block.Item report(Operation.Report report) {
        TimeSpan within = report.within();
        TimeSpan written = report.written();
        String channel = report.channel();
        String how = Stream.of(
                        channel == null ? "" : words().of("channel", channel),
                        written == null ? "" : words().fill("report.written", words().within(written)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words().say("card.semi")));
        String path = party(report.from()) + words().say("card.to") + party(report.to());
        return Block.Item.call(within == null ? "" : words().within(within), path, how, List.of());
    }

    private String party(@Nullable String party) {
        if (party == null) {
            return "";
        }
        String word = words().byKey().get("party." + party);
        return word != null
                ? word
                : doers.of(new Operation.Doer(party, 0, 0, 0)).name();
    }

    /** Returns the actions of a level that order a stop, in the order of the local stops. */
    static List<Operation.Action> stops(Operation.Response response, String stop) {
        return response.actions().stream()
                .filter(action -> action.stop().contains(stop))
                .toList();
    }

    /** Returns the stops that the plan orders: the local ones in their order, then others as they come. */
    List<String> stops() {
        Set<String> ordered = new LinkedHashSet<>();
        for (Operation.Response response : levels()) {
            response.actions().forEach(action -> ordered.addAll(action.stop()));
        }
        Set<String> stops = new LinkedHashSet<>(deck.book().config().stopOrders());
        stops.retainAll(ordered);
        stops.addAll(ordered);
        return List.copyOf(stops);
    }

    String list(List<String> names) {
        return String.join(words().say("card.and"), names);
    }

    private Words words() {
        return deck.words();
    }
}
