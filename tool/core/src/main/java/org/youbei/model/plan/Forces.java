package org.youbei.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ContactId;
import org.youbei.model.HazardId;
import org.youbei.model.OrganisationId;
import org.youbei.model.PersonId;
import org.youbei.model.Reference;
import org.youbei.model.ShelterId;
import org.youbei.model.SupplyId;
import org.youbei.model.TeamId;
import org.youbei.text.Span;

/** Who acts under a plan and with what: the command, member units, work groups, whom to call, teams, supplies, shelters, risk points. */
public record Forces(
        List<CommandPost> command,
        List<Unit> units,
        List<Group> groups,
        List<Reference<ContactId>> contacts,
        List<Reference<TeamId>> teams,
        List<Reference<SupplyId>> supplies,
        List<Reference<ShelterId>> shelters,
        List<Reference<HazardId>> hazards) {
    /**
     * A post of the command, who holds it, and its duties.
     *
     * @param span the place of its name
     */
    public record CommandPost(
            String post, Span span, String title, List<Reference<PersonId>> holders, List<String> duties) {}

    /** A member unit and what it must do. */
    public record Unit(Reference<OrganisationId> org, List<String> duties) {}

    /** A work group. */
    public record Group(
            @Nullable String kind,
            @Nullable String title,
            @Nullable Reference<OrganisationId> lead,
            List<Reference<OrganisationId>> members,
            List<String> duties) {}
}
