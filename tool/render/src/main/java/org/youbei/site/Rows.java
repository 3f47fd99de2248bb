package org.youbei.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.model.Entry;
import org.youbei.model.PlaceCode;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Supply;
import org.youbei.model.register.Team;

/** Makes the rows of registers: the same on a register's page and on the pages of plans and places. */
final class Rows {
    private static final int MOST_MINUTES = 240;

    private final Context context;

    Rows(Context context) {
        this.context = context;
    }

    /** Returns the columns between the name and the place. */
    List<Table.Column> columns(EntryKind kind) {
        return switch (kind) {
            case PLAN -> List.of(facet("level"), half("status"), text("owner"), half("version"));
            case PERSON -> List.of(text("org"), text("post"));
            case ORGANISATION -> List.of(facet("type"));
            case TEAM -> List.of(facet("kind"), number("size"), number("ready"), text("leader"));
            case SUPPLY -> List.of(number("quantity"), text("depot"), text("contact"));
            case SHELTER -> List.of(number("capacity"), facet("space"), text("address"), text("manager"));
            case HAZARD ->
                List.of(
                        facet("kind"),
                        text("threatened"),
                        text("trigger"),
                        text("signal"),
                        text("route"),
                        text("shelter"),
                        text("responsible"));
            default -> List.of();
        };
    }

    private Table.Column text(String key) {
        return new Table.Column(context.words().of("column", key), "", false);
    }

    private Table.Column half(String key) {
        return new Table.Column(context.words().of("column", key), "half", false);
    }

    private Table.Column number(String key) {
        return new Table.Column(context.words().of("column", key), "half number", false);
    }

    private Table.Column facet(String key) {
        return new Table.Column(context.words().of("column", key), "half", true);
    }

    /** Returns entries as a table that is a part of a page. */
    Table table(String from, EntryKind kind, Stream<? extends Entry> entries) {
        return Table.part(
                kind, columns(kind), entries.map(entry -> row(from, entry)).toList());
    }

    /** Returns the row of an entry as a page shows it. */
    Table.Row row(String from, Entry entry) {
        if (entry instanceof Plan plan) {
            return plan(from, plan);
        }
        if (entry instanceof Person person) {
            return person(from, person);
        }
        if (entry instanceof Organisation organisation) {
            return organisation(from, organisation);
        }
        if (entry instanceof Team team) {
            return team(from, team);
        }
        if (entry instanceof Supply supply) {
            return supply(from, supply);
        }
        if (entry instanceof Shelter shelter) {
            return shelter(from, shelter);
        }
        if (entry instanceof Hazard hazard) {
            return hazard(from, hazard);
        }
        throw new IllegalArgumentException("no row for " + entry.id().value());
    }

    private Table.Row row(
            String from, Entry entry, List<String> cells, List<Shell.Dial> numbers, @Nullable LocalDate date) {
        PlaceCode code = new PlaceCode(context.shards().place(entry));
        String url = entry instanceof Plan ? context.url(from, entry.id()) : "";
        return new Table.Row(
                entry.id().value(),
                new Link(entry.name(), url),
                cells,
                numbers,
                entry instanceof Person || entry instanceof Team ? context.cards(from, entry.id()) : List.of(),
                context.placeName(code),
                context.townName(code),
                date == null ? "" : date.toString());
    }

    private Table.Row plan(String from, Plan plan) {
        List<String> cells = List.of(
                context.words().of("level", plan.level().id()),
                context.words().of("status", plan.status().id()),
                context.link(from, plan.owner().id()).text(),
                plan.version());
        return row(from, plan, cells, List.of(), plan.lifecycle().evaluateBy().orElse(null));
    }

    private Table.Row person(String from, Person person) {
        String org = context.book()
                .organisation(person.org().id())
                .map(Organisation::name)
                .orElse("");
        return row(from, person, List.of(org, person.post()), context.numbers(person), person.verified());
    }

    private Table.Row organisation(String from, Organisation organisation) {
        return row(
                from,
                organisation,
                List.of(context.words().of("organisation", organisation.type().id())),
                context.numbers(organisation),
                organisation.verified());
    }

    private Table.Row team(String from, Team team) {
        Person leader = team.leader() == null
                ? null
                : context.book().person(team.leader().id()).orElse(null);
        List<Shell.Dial> numbers =
                new ArrayList<>(context.dials(List.of(new Context.Labelled("phone.duty", team.phone()))));
        if (leader != null) {
            context.numbers(leader).stream()
                    .filter(dial ->
                            numbers.stream().noneMatch(known -> known.tel().equals(dial.tel())))
                    .forEach(numbers::add);
        }
        return row(
                from,
                team,
                List.of(
                        context.words().of("team", team.kind()),
                        team.size() == null
                                ? ""
                                : context.words().fill("people", team.size().toString()),
                        team.ready() == null ? "" : ready(team.ready()),
                        leader == null ? "" : leader.name()),
                numbers,
                team.verified());
    }

    /** The column is sorted, so that hours stand in it as minutes. */
    private String ready(TimeSpan ready) {
        return ready.roughMinutes() > MOST_MINUTES
                ? context.words().span(ready)
                : context.words().span(new TimeSpan((int) ready.roughMinutes(), TimeSpan.Unit.MIN));
    }

    private Table.Row supply(String from, Supply supply) {
        Person contact = supply.contact() == null
                ? null
                : context.book().person(supply.contact().id()).orElse(null);
        String unit = supply.unit() == null ? "" : supply.unit();
        return row(
                from,
                supply,
                List.of(
                        supply.quantity() == null ? "" : supply.quantity() + " " + unit,
                        supply.depot() == null ? "" : supply.depot(),
                        contact == null ? "" : contact.name()),
                contact == null ? List.of() : context.numbers(contact),
                supply.checked());
    }

    private Table.Row shelter(String from, Shelter shelter) {
        Person manager = shelter.manager() == null
                ? null
                : context.book().person(shelter.manager().id()).orElse(null);
        List<Shell.Dial> numbers =
                new ArrayList<>(context.dials(List.of(new Context.Labelled("phone.duty", shelter.phone()))));
        if (manager != null) {
            numbers.addAll(context.numbers(manager));
        }
        return row(
                from,
                shelter,
                List.of(
                        shelter.capacity() == null
                                ? ""
                                : context.words()
                                        .fill("people", shelter.capacity().toString()),
                        shelter.space() == null ? "" : context.words().of("space", shelter.space()),
                        shelter.address() == null ? "" : shelter.address(),
                        manager == null ? "" : manager.name()),
                numbers,
                shelter.verified());
    }

    private Table.Row hazard(String from, Hazard hazard) {
        List<Shell.Dial> numbers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        hazard.responsible()
                .forEach(reference -> context.book().person(reference.id()).ifPresent(person -> {
                    names.add(person.name());
                    numbers.addAll(context.numbers(person));
                }));
        String shelter = hazard.shelter() == null
                ? ""
                : context.link(from, hazard.shelter().id()).text();
        return row(
                from,
                hazard,
                List.of(
                        context.words().of("hazard", hazard.kind()),
                        threatened(hazard),
                        orEmpty(hazard.trigger()),
                        orEmpty(hazard.transferSignal()),
                        orEmpty(hazard.route()),
                        shelter,
                        String.join("、", names)),
                numbers,
                hazard.verified());
    }

    private String threatened(Hazard hazard) {
        String households = hazard.households() == null || hazard.households() == 0
                ? ""
                : context.words().fill("households", hazard.households().toString());
        String people = hazard.people() == null
                ? ""
                : context.words().fill("people", hazard.people().toString());
        return (households + " " + people).strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
