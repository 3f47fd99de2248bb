package org.youbei.document.activation;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.activation.Sheet;
import org.youbei.html.Words;
import org.youbei.model.Colour;
import org.youbei.model.TimeSpan;
import org.youbei.situation.Contact;
import org.youbei.situation.Situation;

/** Says a sheet in words. */
public final class SheetPages {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String BOX = "□";
    private static final int MOST_TEAMS = 12;

    private final Words words;
    private final ZoneId zone;
    private final UnaryOperator<String> events;

    /**
     * For the words of a language and the zone in which times are read.
     *
     * @param events the name of an event by its id
     */
    public SheetPages(Words words, ZoneId zone, UnaryOperator<String> events) {
        this.words = words;
        this.zone = zone;
        this.events = events;
    }

    /** Returns a sheet in words. */
    public SheetPage of(Sheet sheet) {
        List<Section> sections = new ArrayList<>();
        Sheet.Cause cause = sheet.cause();
        if (cause != null) {
            sections.add(facts("warning", warning(cause)));
        }
        sections.add(table("starts", starts(sheet.situation()), "plan", "level", "grounds", "decides"));
        sections.add(table("timeline", timeline(sheet.situation()), "until", "who", "what", "done"));
        sections.add(table("stops", stops(sheet.situation()), "stop", "scope", "from", "orders", "executes", "lift"));
        sections.add(table("calls", calls(sheet.situation()), "who", "number", "next", "acknowledged")
                .noted(isGrave(sheet.colour()) ? words.say("activation.calls.grave") : ""));
        sections.add(table("reports", reports(sheet), "path", "by", "how"));
        sections.add(facts("form", form()));
        for (Sheet.Notice notice : sheet.notices()) {
            sections.add(facts("notice", notice(sheet, notice)).titled(notice.title()));
        }
        sections.add(table("shelters", shelters(sheet.situation()), "shelter", "capacity", "number"));
        sections.add(table("teams", teams(sheet.situation()), "team", "ready", "number"));
        sections.add(table("risks", risks(sheet.situation()), "risk", "signal", "way", "responsible"));
        sections.add(table("ladder", ladder(sheet), "at", "watch", "acts"));
        sections.add(facts("signed", blanks("officer", "leader", "time")));
        String colour =
                sheet.colour() == null ? "" : words.of("warning", sheet.colour().id());
        return new SheetPage(
                sheet.exercise() ? words.say("activation.drill") : "",
                words.say("activation.title") + " " + sheet.placeName() + " " + sheet.eventName() + colour,
                words.say("activation.about"),
                sections.stream().filter(section -> !section.rows().isEmpty()).toList());
    }

    private Section table(String id, List<List<String>> rows, String... columns) {
        return new Section(
                id,
                words.say("activation." + id),
                "",
                Stream.of(columns)
                        .map(column -> words.say("activation." + id + "." + column))
                        .toList(),
                rows);
    }

    private Section facts(String id, List<List<String>> rows) {
        return table(id, rows);
    }

    private List<String> fact(String key, String value) {
        return List.of(words.say("activation." + key), value);
    }

    private List<List<String>> warning(Sheet.Cause cause) {
        List<List<String>> rows = new ArrayList<>(List.of(
                fact("warning.sender", cause.sender()),
                fact("warning.sent", moment(cause.sent())),
                fact("warning.expires", moment(cause.expires())),
                fact("warning.identifier", cause.identifier()),
                fact("warning.text", lines(cause.headline(), cause.description())),
                fact("warning.instruction", cause.instruction()),
                fact("warning.place", words.say("activation.by." + cause.placeBy())),
                fact(
                        "warning.signature",
                        words.say(cause.isSigned() ? "activation.signed.unchecked" : "activation.signed.none"))));
        if (cause.isColourDerived()) {
            rows.add(fact("warning.colour", words.say("activation.colour.derived")));
        }
        rows.removeIf(row -> row.get(1).isEmpty());
        return rows;
    }

    private String moment(String time) {
        return time.isEmpty() ? "" : MOMENT.format(OffsetDateTime.parse(time).atZoneSameInstant(zone));
    }

    private List<List<String>> starts(Situation situation) {
        List<List<String>> rows = new ArrayList<>();
        for (Situation.Start start : situation.starts()) {
            boolean starts = start.grounds().isStart();
            String level = starts
                    ? words.of("response", String.valueOf(start.level())) + "\n"
                            + words.say(start.automatic() ? "warning.automatic" : "activation.proposed")
                    : words.say("activation.undecided");
            Stream<String> grounds = starts
                    ? Stream.concat(start.signals().stream().map(this::signal), start.conditions().stream())
                    : start.options().stream()
                            .map(option -> words.of("response", String.valueOf(option.level()))
                                    + words.say("activation.colon")
                                    + String.join(
                                            words.say("activation.semi"),
                                            Stream.concat(
                                                            option.signals().stream()
                                                                    .map(this::signal),
                                                            option.conditions().stream())
                                                    .toList()));
            rows.add(List.of(
                    start.title() + "\n" + start.plan().value(),
                    level,
                    grounds.collect(Collectors.joining("\n")),
                    party(start.decides())));
        }
        for (Situation.Gap gap : situation.gaps()) {
            rows.add(List.of(
                    words.fill("activation.gap", gap.name()),
                    "",
                    gap.followsName().isEmpty() ? "" : words.fill("activation.gap.follows", gap.followsName()),
                    ""));
        }
        return rows;
    }

    private String signal(String text) {
        int cut = text.indexOf('/');
        return events.apply(text.substring(0, cut)) + words.of("warning", text.substring(cut + 1));
    }

    private List<List<String>> timeline(Situation situation) {
        List<List<String>> rows = new ArrayList<>();
        for (Situation.Band band : situation.timeline()) {
            for (Situation.Turn turn : band.turns()) {
                for (Situation.Action action : turn.actions()) {
                    rows.add(List.of(
                            within(action.within()),
                            party(turn.by()),
                            action.text() + "\n" + action.plan().value() + "#" + action.id(),
                            BOX));
                }
            }
        }
        return rows;
    }

    private List<List<String>> stops(Situation situation) {
        List<List<String>> rows = new ArrayList<>();
        for (Situation.Stop stop : situation.stops()) {
            if (stop.orders().isEmpty()) {
                rows.add(List.of(words.of("stop", stop.kind()), words.say("activation.stop.none"), "", "", "", ""));
            }
            for (Situation.StopOrder order : stop.orders()) {
                rows.add(List.of(
                        words.of("stop", stop.kind()),
                        order.scope(),
                        within(order.within()),
                        party(order.orders()),
                        party(order.executes()),
                        lines(order.liftWhen(), party(order.liftedBy()))));
            }
        }
        return rows;
    }

    private List<List<String>> calls(Situation situation) {
        return situation.calls().stream()
                .map(call -> List.of(
                        lines(call.contact().name(), call.contact().about()),
                        numbers(call.contact().numbers()),
                        call.next() == null
                                ? words.say("activation.next")
                                : call.next().name() + " " + numbers(call.next().numbers()),
                        BOX + " ____:____"))
                .toList();
    }

    private List<List<String>> reports(Sheet sheet) {
        return sheet.reports().stream()
                .map(report -> List.of(
                        words.of("party", report.from()) + " → " + words.of("party", report.to()),
                        report.within().isEmpty() ? "" : words.within(TimeSpan.of(report.within())),
                        lines(
                                report.channel().isEmpty() ? "" : words.of("channel", report.channel()),
                                report.written().isEmpty()
                                        ? ""
                                        : words.fill(
                                                "activation.written", words.within(TimeSpan.of(report.written()))))))
                .toList();
    }

    private List<List<String>> form() {
        return blanks("happened", "where", "source", "nature", "range", "loss", "trend", "measures", "reporter");
    }

    private List<List<String>> blanks(String... keys) {
        return Stream.of(keys).map(key -> fact("blank." + key, "____________")).toList();
    }

    /** The notice with the four items that the law asks for (突发事件应对法 art. 72), ready to sign. */
    private List<List<String>> notice(Sheet sheet, Sheet.Notice notice) {
        String colour =
                sheet.colour() == null ? "" : words.of("warning", sheet.colour().id());
        return List.of(
                fact("notice.matter", sheet.placeName() + " " + sheet.eventName() + colour),
                fact("notice.level", words.of("response", String.valueOf(notice.level()))),
                fact(
                        "notice.duration",
                        notice.duration().isEmpty()
                                ? "____________"
                                : words.fill("activation.until", moment(notice.duration()))),
                fact("notice.measures", numbered(notice.measures())),
                fact("notice.signs", notice.decides() + " ____________"));
    }

    private static String numbered(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(lines.get(i));
        }
        return text.toString();
    }

    private List<List<String>> shelters(Situation situation) {
        return situation.shelters().stream()
                .map(near -> List.of(
                        lines(near.shelter().name(), near.shelter().address()),
                        near.shelter().capacity() < 0
                                ? ""
                                : words.fill(
                                        "situation.capacity",
                                        String.valueOf(near.shelter().capacity())),
                        numbers(near.shelter().numbers())))
                .toList();
    }

    private List<List<String>> teams(Situation situation) {
        return situation.teams().stream()
                .limit(MOST_TEAMS)
                .map(near -> List.of(
                        near.team().name(),
                        near.team().ready() == null
                                ? ""
                                : words.fill(
                                        "situation.ready",
                                        words.span(near.team().ready())),
                        numbers(near.team().numbers())))
                .toList();
    }

    private List<List<String>> risks(Situation situation) {
        return situation.risks().stream()
                .map(risk -> List.of(
                        lines(risk.point().name(), risk.point().placeName()),
                        lines(risk.point().prepare(), risk.point().transfer()),
                        lines(risk.point().route(), risk.point().shelterName()),
                        risk.responsible().stream()
                                .map(contact -> lines(contact.name(), numbers(contact.numbers())))
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    private List<List<String>> ladder(Sheet sheet) {
        return sheet.ladder().stream()
                .map(step -> List.of(
                        step.label().isEmpty() ? step.at() : step.label(),
                        step.watch(),
                        step.acts().stream()
                                .map(act -> (act.by().isEmpty() ? "" : act.by() + words.say("activation.colon"))
                                        + act.text()
                                        + (act.within().isEmpty()
                                                ? ""
                                                : words.fill("activation.in", words.within(TimeSpan.of(act.within())))))
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    /** Who that is, each number on a line of its own, so that none is broken in a narrow column. */
    private static String party(Situation.Party party) {
        List<String> lines = new ArrayList<>(List.of(party.name()));
        for (Contact contact : party.contacts()) {
            if (!contact.name().equals(party.name())) {
                lines.add(contact.name());
            }
            contact.numbers().forEach(number -> lines.add(number.text()));
        }
        return lines(lines.toArray(String[]::new));
    }

    private static String numbers(List<Contact.Dial> numbers) {
        return numbers.stream().map(Contact.Dial::text).collect(Collectors.joining(" "));
    }

    private String within(@Nullable TimeSpan span) {
        return span == null ? "" : words.within(span);
    }

    private static boolean isGrave(@Nullable Colour colour) {
        return colour == Colour.RED || colour == Colour.ORANGE;
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
