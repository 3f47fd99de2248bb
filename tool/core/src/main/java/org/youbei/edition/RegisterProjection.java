package org.youbei.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Audience;
import org.youbei.model.OrganisationId;
import org.youbei.model.Phone;
import org.youbei.model.Reference;
import org.youbei.model.register.Distribution;
import org.youbei.model.register.Duty;
import org.youbei.model.register.Equipment;
import org.youbei.model.register.Hazard;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.LadderAction;
import org.youbei.model.register.LadderStep;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.OrganisationType;
import org.youbei.model.register.Person;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Supply;
import org.youbei.model.register.Task;
import org.youbei.model.register.Team;
import org.youbei.model.register.WaterSite;
import org.youbei.workspace.Registers;

/**
 * What an edition holds of the registers. Mobile numbers and the people under a risk point are never below internal, contacts of the armed forces never below command
 * unless an entry says so.
 */
final class RegisterProjection {
    private static final String MILITARY_TEAM = "military";

    private final Audience audience;
    private final Set<OrganisationId> military;

    RegisterProjection(Registers all, Audience audience) {
        this.audience = audience;
        this.military = all.organisations().stream()
                .filter(organisation -> organisation.type() == OrganisationType.MILITARY)
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }

    private boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    boolean maySee(Organisation organisation) {
        return audience.maySee(organisation.audience());
    }

    boolean maySee(Person person) {
        Audience given = person.audienceOrNull();
        if (given != null) {
            return audience.maySee(given);
        }
        return audience.maySee(isMilitary(person.org()) ? Audience.COMMAND : Audience.INTERNAL);
    }

    private boolean isMilitary(Reference<OrganisationId> organisation) {
        return military.contains(organisation.id());
    }

    Registers registers(Registers all, Hidden hidden) {
        return new Registers(
                all.places(),
                all.organisations().stream()
                        .filter(this::maySee)
                        .map(organisation -> organisation(organisation, hidden))
                        .toList(),
                all.people().stream()
                        .filter(this::maySee)
                        .map(person -> person(person, hidden))
                        .toList(),
                all.teams().stream().map(team -> team(team, hidden)).toList(),
                all.supplies().stream().map(supply -> supply(supply, hidden)).toList(),
                all.shelters().stream().map(shelter -> shelter(shelter, hidden)).toList(),
                all.hazards().stream().map(hazard -> hazard(hazard, hidden)).toList(),
                all.bases(),
                all.ladders().stream().map(ladder -> ladder(ladder, hidden)).toList(),
                all.duties().stream()
                        .filter(duty -> isOpen(duty, hidden))
                        .map(duty -> duty(duty, hidden))
                        .toList(),
                all.events(),
                all.synonyms(),
                inside(all.tasks()).stream().map(task -> task(task, hidden)).toList(),
                inside(all.equipment()).stream().map(e -> equipment(e, hidden)).toList(),
                inside(all.waterSites()).stream()
                        .map(site -> waterSite(site, hidden))
                        .toList(),
                inside(all.distributions()).stream()
                        .filter(handed -> isOpen(handed, hidden))
                        .toList(),
                inside(all.subjects()));
    }

    private <T> List<T> inside(List<T> entries) {
        return isPublic() ? List.of() : entries;
    }

    /** What was handed to somebody whom the edition does not show, or from a plan of that kind, stays out with them. */
    private static boolean isOpen(Distribution handed, Hidden hidden) {
        return !hidden.has(handed.to()) && !hidden.has(handed.plan());
    }

    /** A duty of organisations all of which are hidden would become one of all. */
    private static boolean isOpen(Duty duty, Hidden hidden) {
        return duty.organisations().isEmpty()
                || !hidden.shown(duty.organisations()).isEmpty();
    }

    private static Duty duty(Duty d, Hidden hidden) {
        return new Duty(d.level(), d.places(), hidden.shown(d.organisations()), d.events(), d.required(), d.source());
    }

    /** The number when the edition may show it: a mobile never below internal. */
    private @Nullable Phone phone(@Nullable Phone phone) {
        return phone != null && phone.isMobile() && isPublic() ? null : phone;
    }

    private Organisation organisation(Organisation o, Hidden hidden) {
        return new Organisation(
                o.id(),
                o.name(),
                o.shortName(),
                o.type(),
                o.place(),
                hidden.shown(o.parent()),
                o.uscc(),
                phone(o.duty()),
                o.listed(),
                o.industry(),
                o.crowded(),
                o.keyFor(),
                o.audience(),
                o.verified(),
                o.source());
    }

    private Person person(Person p, Hidden hidden) {
        return new Person(
                p.id(),
                p.name(),
                hidden.orWithheld(p.org()),
                p.post(),
                isPublic() ? null : p.mobile(),
                phone(p.phone()),
                p.audienceOrNull(),
                p.verified(),
                p.source());
    }

    private Team team(Team t, Hidden hidden) {
        boolean ofForces = t.kind().equals(MILITARY_TEAM) || isMilitary(t.org());
        return new Team(
                t.id(),
                t.name(),
                t.kind(),
                hidden.orWithheld(t.org()),
                hidden.shown(t.leader()),
                ofForces && audience != Audience.COMMAND ? null : phone(t.phone()),
                t.size(),
                t.skills(),
                t.base(),
                t.ready(),
                t.serves(),
                t.agreement(),
                t.verified(),
                t.source());
    }

    private static Supply supply(Supply s, Hidden hidden) {
        return new Supply(
                s.id(),
                s.name(),
                s.classCode(),
                s.quantity(),
                s.unit(),
                s.depot(),
                s.place(),
                s.at(),
                hidden.shown(s.org()),
                hidden.shown(s.contact()),
                s.holding(),
                s.checked(),
                s.every(),
                s.source());
    }

    private Shelter shelter(Shelter s, Hidden hidden) {
        return new Shelter(
                s.id(),
                s.name(),
                s.place(),
                s.address(),
                s.at(),
                s.capacity(),
                s.space(),
                s.duration(),
                hidden.shown(s.manager()),
                phone(s.phone()),
                s.events(),
                s.opened(),
                s.verified(),
                s.source());
    }

    /** How many households and people are in danger tells of single households where they are few. */
    private Hazard hazard(Hazard h, Hidden hidden) {
        return new Hazard(
                h.id(),
                h.name(),
                h.kind(),
                h.place(),
                h.at(),
                isPublic() ? null : h.households(),
                isPublic() ? null : h.people(),
                hidden.shown(h.responsible()),
                h.trigger(),
                h.prepareSignal(),
                h.transferSignal(),
                h.route(),
                h.shelter(),
                h.verified(),
                h.source());
    }

    private static Ladder ladder(Ladder l, Hidden hidden) {
        return new Ladder(
                l.id(),
                l.title(),
                l.scheme(),
                l.events(),
                l.steps().stream().map(step -> step(step, hidden)).toList(),
                l.source());
    }

    private static LadderStep step(LadderStep s, Hidden hidden) {
        return new LadderStep(
                s.id(),
                s.at(),
                s.label(),
                s.watch(),
                s.broadcast(),
                s.actions().stream()
                        .map(action -> new LadderAction(action.text(), hidden.shown(action.doer()), action.within()))
                        .toList());
    }

    private static Task task(Task t, Hidden hidden) {
        return new Task(
                t.id(),
                t.title(),
                t.origin(),
                hidden.shown(t.units()),
                hidden.shown(t.owner()),
                t.due(),
                t.status(),
                t.closed(),
                t.source());
    }

    private static Equipment equipment(Equipment e, Hidden hidden) {
        return new Equipment(
                e.id(), e.kind(), e.place(), e.quantity(), hidden.shown(e.holder()), e.checked(), e.source());
    }

    private static WaterSite waterSite(WaterSite w, Hidden hidden) {
        return new WaterSite(
                w.id(),
                w.name(),
                w.kind(),
                w.place(),
                w.at(),
                hidden.shown(w.administrative()),
                hidden.shown(w.departmental()),
                hidden.shown(w.technical()),
                hidden.shown(w.patrol()),
                w.source());
    }
}
