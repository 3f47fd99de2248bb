package org.youbei.model.drill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ContactId;
import org.youbei.model.Name;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * What came of a drill ({@code result.yaml}): who came, scores, rating, findings and corrective actions.
 *
 * @param started when it began, or null when that is unknown or told with a date
 * @param ended when it ended, or null as above
 * @param heldAt where the day stands
 */
public record Result(
        String file,
        @Nullable LocalDate held,
        @Nullable LocalTime started,
        @Nullable LocalTime ended,
        @Nullable SourceRange heldAt,
        List<Attendance> attendance,
        List<Score> scores,
        @Nullable String rating,
        List<Finding> findings,
        List<Correction> corrections,
        @Nullable LocalDate shared) {
    /** An organisation and how many came. */
    public record Attendance(
            Reference<OrganisationId> org, @Nullable Integer people) {}

    /** The score of an objective: 0 missing, 1 poor, 3 fair, 5 excellent (AQ/T 9009). */
    public record Score(Name objective, int score, @Nullable String note) {}

    /** What the drill found, and the plan and section it blames. */
    public record Finding(
            String id,
            String text,
            @Nullable String cause,
            @Nullable Reference<PlanId> plan,
            @Nullable String section) {}

    /** A corrective action. */
    public record Correction(
            String id,
            @Nullable Name finding,
            @Nullable String text,
            @Nullable Reference<ContactId> owner,
            @Nullable LocalDate due,
            @Nullable String status,
            @Nullable String commit,
            @Nullable Reference<ContactId> verifiedBy,
            @Nullable LocalDate on) {}
}
