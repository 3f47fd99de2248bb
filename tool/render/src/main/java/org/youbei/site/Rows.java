package org.youbei.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.model.Entry;
import org.youbei.model.PlaceCode;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Supply;
import org.youbei.model.register.Team;

/** Makes the rows of registers: the same on a register's page and on the pages of plans and places. */
final class Rows {
    private final Context context;

    Rows(Context context) {
        this.context = context;
    }

    /** Returns the keys of the words over the columns between the name and the numbers. */
    static List<String> columns(EntryKind kind) {
        return switch (kind) {
            case PLAN -> List.of("column.level", "column.owner", "column.version", "column.status", "column.review");
            case PERSON -> List.of("column.org", "column.post");
            case ORGANISATION -> List.of("column.type");
            case TEAM -> List.of("column.kind", "column.size", "column.ready", "column.leader");
            case SUPPLY -> List.of("column.quantity", "column.depot", "column.contact");
            case SHELTER -> List.of("column.capacity", "column.space", "column.address", "column.manager");
            case HAZARD ->
                List.of(
                        "column.kind",
                        "column.threatened",
                        "column.trigger",
                        "column.signal",
                        "column.route",
                        "column.shelter",
                        "column.responsible");
            default -> List.of();
        };
    }

    /** Returns the row of an entry as a page shows it. */
    RegisterPage.Row row(String from, Entry entry) {
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

    private RegisterPage.Row row(
            String from, Entry entry, List<String> cells, List<Shell.Dial> numbers, @Nullable LocalDate verified) {
        PlaceCode code = new PlaceCode(context.shards().place(entry));
        Link place = new Link(context.placeName(code), context.url(from, code));
        String url = entry instanceof Plan ? context.url(from, entry.id()) : "";
        return new RegisterPage.Row(
                entry.id().value(),
                new Link(entry.name(), url),
                cells,
                numbers,
                place,
                verified == null ? "" : verified.toString());
    }

    private RegisterPage.Row plan(String from, Plan plan) {
        List<String> cells = List.of(
                context.words().of("level", plan.level().id()),
                context.link(from, plan.owner().id()).text(),
                plan.version(),
                context.words().of("status", plan.status().id()),
                PlanPages.review(plan.lifecycle()).map(LocalDate::toString).orElse(""));
        return row(from, plan, cells, List.of(), null);
    }

    private RegisterPage.Row person(String from, Person person) {
        String org = context.book()
                .organisation(person.org().id())
                .map(Organisation::name)
                .orElse("");
        return row(
                from,
                person,
                List.of(org, person.post()),
                context.call(from, person).numbers(),
                person.verified());
    }

    private RegisterPage.Row organisation(String from, Organisation organisation) {
        return row(
                from,
                organisation,
                List.of(context.words().of("organisation", organisation.type().id())),
                context.call(from, organisation).numbers(),
                organisation.verified());
    }

    private RegisterPage.Row team(String from, Team team) {
        Shell.@Nullable Call leader = team.leader() == null
                ? null
                : context.book()
                        .person(team.leader().id())
                        .map(person -> context.call(from, person))
                        .orElse(null);
        List<Shell.Dial> numbers =
                new ArrayList<>(context.dials(List.of(new Context.Labelled("phone.duty", team.phone()))));
        if (leader != null) {
            leader.numbers().stream()
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
                        team.ready() == null ? "" : context.words().span(team.ready()),
                        leader == null ? "" : leader.name()),
                numbers,
                team.verified());
    }

    private RegisterPage.Row supply(String from, Supply supply) {
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
                contact == null ? List.of() : context.call(from, contact).numbers(),
                supply.checked());
    }

    private RegisterPage.Row shelter(String from, Shelter shelter) {
        Person manager = shelter.manager() == null
                ? null
                : context.book().person(shelter.manager().id()).orElse(null);
        List<Shell.Dial> numbers =
                new ArrayList<>(context.dials(List.of(new Context.Labelled("phone.duty", shelter.phone()))));
        if (manager != null) {
            numbers.addAll(context.call(from, manager).numbers());
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

    private RegisterPage.Row hazard(String from, Hazard hazard) {
        List<Shell.Dial> numbers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        hazard.responsible()
                .forEach(reference -> context.book().person(reference.id()).ifPresent(person -> {
                    names.add(person.name());
                    numbers.addAll(context.call(from, person).numbers());
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
                        text(hazard.trigger()),
                        text(hazard.transferSignal()),
                        text(hazard.route()),
                        shelter,
                        String.join("、", names)),
                numbers,
                hazard.verified());
    }

    private String threatened(Hazard hazard) {
        String households = hazard.households() == null
                ? ""
                : context.words().fill("households", hazard.households().toString());
        String people = hazard.people() == null
                ? ""
                : context.words().fill("people", hazard.people().toString());
        return (households + " " + people).strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
