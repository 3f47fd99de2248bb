package org.youbei.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.Id;
import org.youbei.model.OrganisationId;
import org.youbei.model.Phone;
import org.youbei.model.PlaceCode;
import org.youbei.model.Reference;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.Person;
import org.youbei.model.register.Place;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Team;

/** The entries of registers as situations show them. */
final class Entries {
    private static final int MOST_ABOVE = 8;

    private final PlanBook book;

    Entries(PlanBook book) {
        this.book = book;
    }

    /** Returns whom to call under an id; none when the edition does not hold the entry. */
    Optional<Contact> contact(String id) {
        return book.entry(id).flatMap(entry -> {
            if (entry instanceof Person person) {
                return Optional.of(contact(person));
            }
            return entry instanceof Organisation organisation ? Optional.of(contact(organisation)) : Optional.empty();
        });
    }

    private Contact contact(Person person) {
        Organisation org = book.organisation(person.org().id()).orElse(null);
        String office = org == null ? "" : PlanDoers.shortName(org);
        return new Contact(
                person.id().value(),
                person.name(),
                (office + " " + person.post()).strip(),
                digits(org == null ? null : org.place()),
                numbers(person),
                person.verified() == null ? "" : person.verified().toString(),
                answering(person.org()));
    }

    private Contact contact(Organisation organisation) {
        return new Contact(
                organisation.id().value(),
                PlanDoers.shortName(organisation),
                "",
                digits(organisation.place()),
                number(Contact.Kind.DUTY, organisation.duty()),
                organisation.verified() == null ? "" : organisation.verified().toString(),
                answering(organisation.parent()));
    }

    private static String digits(@Nullable Reference<PlaceCode> place) {
        return place == null ? "" : place.id().significant();
    }

    /** The nearest organisation upward that has a number. */
    private @Nullable String answering(@Nullable Reference<OrganisationId> from) {
        Reference<OrganisationId> at = from;
        for (int step = 0; at != null && step < MOST_ABOVE; step++) {
            Organisation organisation = book.organisation(at.id()).orElse(null);
            if (organisation == null) {
                return null;
            }
            if (organisation.duty() != null) {
                return organisation.id().value();
            }
            at = organisation.parent();
        }
        return null;
    }

    private static List<Contact.Dial> numbers(Person person) {
        List<Contact.Dial> numbers = new ArrayList<>(number(Contact.Kind.MOBILE, person.mobile()));
        numbers.addAll(number(Contact.Kind.OFFICE, person.phone()));
        return numbers;
    }

    private static List<Contact.Dial> number(Contact.Kind kind, @Nullable Phone phone) {
        return phone == null ? List.of() : List.of(new Contact.Dial(kind, phone.text(), phone.digits()));
    }

    /** Its own number, then that of the person in charge. */
    private List<Contact.Dial> numbers(@Nullable Phone phone, @Nullable Person inCharge) {
        List<Contact.Dial> numbers = new ArrayList<>(number(Contact.Kind.DUTY, phone));
        if (inCharge != null) {
            numbers.addAll(number(Contact.Kind.MOBILE, inCharge.mobile()));
        }
        return numbers;
    }

    TeamEntry team(Team team) {
        return new TeamEntry(
                team.id().value(),
                team.name(),
                team.kind(),
                count(team.size()),
                team.ready(),
                team.skills(),
                numbers(
                        team.phone(),
                        team.leader() == null
                                ? null
                                : book.person(team.leader().id()).orElse(null)));
    }

    ShelterEntry shelter(Shelter shelter) {
        return new ShelterEntry(
                shelter.id().value(),
                shelter.name(),
                shelter.place().id().value(),
                name(shelter.place().id()),
                text(shelter.address()),
                count(shelter.capacity()),
                text(shelter.space()),
                shelter.events().stream().map(Reference::id).toList(),
                numbers(
                        shelter.phone(),
                        shelter.manager() == null
                                ? null
                                : book.person(shelter.manager().id()).orElse(null)));
    }

    RiskPoint risk(Hazard hazard) {
        return new RiskPoint(
                hazard.id().value(),
                hazard.name(),
                hazard.kind(),
                hazard.place().id().value(),
                name(hazard.place().id()),
                count(hazard.households()),
                count(hazard.people()),
                text(hazard.trigger()),
                text(hazard.prepareSignal()),
                text(hazard.transferSignal()),
                text(hazard.route()),
                hazard.shelter() == null ? "" : hazard.shelter().id().value(),
                hazard.shelter() == null ? "" : name(hazard.shelter().id()),
                hazard.responsible().stream()
                        .map(person -> person.id().value())
                        .filter(id -> contact(id).isPresent())
                        .toList());
    }

    /** Returns the name of an entry; its id when nothing has it. */
    String name(Id id) {
        return book.entry(id.value()).map(entry -> entry.name()).orElse(id.value());
    }

    Optional<Place> place(PlaceCode code) {
        return book.place(code);
    }

    private static int count(@Nullable Integer count) {
        return count == null ? -1 : count;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
