package org.youbei.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Audience;
import org.youbei.model.OrganisationId;
import org.youbei.model.Phone;
import org.youbei.model.Reference;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Distribution;
import org.youbei.model.register.Organisation;
import org.youbei.model.register.OrganisationType;
import org.youbei.model.register.Person;
import org.youbei.model.register.Shelter;
import org.youbei.model.register.Team;
import org.youbei.workspace.Registers;
import org.youbei.workspace.Workspace;

/**
 * Makes the workspace of an edition: entries, fields and attachments above its audience are not in it at all, so that no page, index or file name can show them.
 * Mobile numbers are never below internal, contacts of the armed forces never below command unless an entry says so; plans that are not yet in force are not
 * public.
 */
public final class Projection {
    private static final String MILITARY_TEAM = "military";

    private final Audience audience;
    private final Set<OrganisationId> military;

    private Projection(Audience audience, Set<OrganisationId> military) {
        this.audience = audience;
        this.military = military;
    }

    /** Returns what an edition for this audience holds of a workspace. */
    public static Workspace project(Workspace workspace, Audience audience) {
        Set<OrganisationId> military = workspace.registers().organisations().stream()
                .filter(organisation -> organisation.type() == OrganisationType.MILITARY)
                .map(Organisation::id)
                .collect(Collectors.toSet());
        return new Projection(audience, military).project(workspace);
    }

    private Workspace project(Workspace all) {
        List<Plan> plans =
                all.plans().stream().filter(this::maySee).map(this::plan).toList();
        Set<String> files = plans.stream().map(Plan::file).collect(Collectors.toSet());
        Set<String> ids = plans.stream().map(plan -> plan.id().value()).collect(Collectors.toSet());
        DrillProjection.Drills drills = DrillProjection.of(all, audience, ids);
        return new Workspace(
                all.config(),
                all.paths().stream()
                        .filter(path -> !path.endsWith(".md") || files.contains(path) || !path.startsWith("plans/"))
                        .toList(),
                plans,
                all.documents(),
                registers(all.registers()),
                drills.programmes(),
                drills.documents(),
                drills.scripts(),
                drills.results(),
                isPublic() ? List.of() : all.trainings(),
                all.sections(),
                Set.of(),
                List.of(),
                Set.of(),
                all.fileCounts());
    }

    private boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    private boolean maySee(Plan plan) {
        boolean ready = plan.status().isInForce() || plan.status().isEnded();
        return audience.maySee(plan.audience()) && (ready || !isPublic());
    }

    private boolean maySee(Person person) {
        Audience given = person.audienceOrNull();
        if (given != null) {
            return audience.maySee(given);
        }
        return audience.maySee(isMilitary(person.org()) ? Audience.COMMAND : Audience.INTERNAL);
    }

    private boolean isMilitary(Reference<OrganisationId> organisation) {
        return military.contains(organisation.id());
    }

    private Plan plan(Plan plan) {
        if (plan.attachments().stream().allMatch(attachment -> audience.maySee(attachment.audience()))) {
            return plan;
        }
        return new Plan(
                plan.id(),
                plan.source(),
                plan.title(),
                plan.shortTitle(),
                plan.level(),
                plan.levelSpan(),
                plan.kind(),
                plan.category(),
                plan.events(),
                plan.place(),
                plan.owner(),
                plan.steward(),
                plan.status(),
                plan.version(),
                plan.audience(),
                plan.lifecycle(),
                plan.links(),
                plan.forces(),
                plan.operation(),
                plan.attachments().stream()
                        .filter(attachment -> audience.maySee(attachment.audience()))
                        .toList(),
                plan.outline());
    }

    private Registers registers(Registers all) {
        return new Registers(
                all.places(),
                all.organisations().stream()
                        .filter(organisation -> audience.maySee(organisation.audience()))
                        .map(this::organisation)
                        .toList(),
                all.people().stream().filter(this::maySee).map(this::person).toList(),
                all.teams().stream().map(this::team).toList(),
                all.supplies(),
                all.shelters().stream().map(this::shelter).toList(),
                all.hazards(),
                all.bases(),
                all.ladders(),
                all.duties(),
                all.events(),
                all.synonyms(),
                isPublic() ? List.of() : all.tasks(),
                isPublic() ? List.of() : all.equipment(),
                isPublic() ? List.of() : all.waterSites(),
                isPublic() ? List.of() : distributions(all),
                isPublic() ? List.of() : all.subjects());
    }

    /** What was handed to somebody whom the edition does not show stays out with them. */
    private List<Distribution> distributions(Registers all) {
        Set<String> hidden = Stream.concat(
                        all.people().stream()
                                .filter(person -> !maySee(person))
                                .map(person -> person.id().value()),
                        all.organisations().stream()
                                .filter(organisation -> !audience.maySee(organisation.audience()))
                                .map(organisation -> organisation.id().value()))
                .collect(Collectors.toSet());
        return all.distributions().stream()
                .filter(handed -> handed.to() == null || !hidden.contains(handed.to()))
                .toList();
    }

    /** The number when the edition may show it: a mobile never below internal. */
    private @Nullable Phone phone(@Nullable Phone phone) {
        return maySee(phone) ? phone : null;
    }

    private boolean maySee(@Nullable Phone phone) {
        return phone == null || !phone.isMobile() || !isPublic();
    }

    private Organisation organisation(Organisation o) {
        if (maySee(o.duty())) {
            return o;
        }
        return new Organisation(
                o.id(),
                o.name(),
                o.shortName(),
                o.type(),
                o.place(),
                o.parent(),
                o.uscc(),
                phone(o.duty()),
                o.listed(),
                o.industry(),
                o.crowded(),
                o.audience(),
                o.verified(),
                o.source());
    }

    private Person person(Person p) {
        if (!isPublic()) {
            return p;
        }
        return new Person(
                p.id(),
                p.name(),
                p.org(),
                p.post(),
                isPublic() ? null : p.mobile(),
                phone(p.phone()),
                p.audienceOrNull(),
                p.verified(),
                p.source());
    }

    private Team team(Team t) {
        boolean ofForces = t.kind().equals(MILITARY_TEAM) || isMilitary(t.org());
        if (maySee(t.phone()) && (!ofForces || audience.maySee(Audience.COMMAND))) {
            return t;
        }
        return new Team(
                t.id(),
                t.name(),
                t.kind(),
                t.org(),
                t.leader(),
                ofForces && !audience.maySee(Audience.COMMAND) ? null : phone(t.phone()),
                t.size(),
                t.skills(),
                t.base(),
                t.ready(),
                t.serves(),
                t.agreement(),
                t.verified(),
                t.source());
    }

    private Shelter shelter(Shelter s) {
        if (maySee(s.phone())) {
            return s;
        }
        return new Shelter(
                s.id(),
                s.name(),
                s.place(),
                s.address(),
                s.at(),
                s.capacity(),
                s.space(),
                s.duration(),
                s.manager(),
                phone(s.phone()),
                s.events(),
                s.opened(),
                s.verified(),
                s.source());
    }
}
