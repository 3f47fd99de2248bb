package org.youbei.model.drill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ContactId;
import org.youbei.model.Name;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.text.SourceRange;

/**
 * What came of a drill ({@code result.yaml}): who came, scores, rating, findings and corrective actions.
 *
 * @param started when it began, or null when that is unknown or told with a date
 * @param ended when it ended, or null as above
 * @param heldAt where the day stands
 * @param place where it was held, or null
 * @param aborted why it was broken off, or null when it was not
 * @param timeline what became of the rows of the script, in the order of the file
 * @param ratingAt where the rating stands, or null when there is none
 */
public record Result(
        String file,
        @Nullable LocalDate held,
        @Nullable LocalTime started,
        @Nullable LocalTime ended,
        @Nullable SourceRange heldAt,
        @Nullable Reference<PlaceCode> place,
        @Nullable String aborted,
        List<Attendance> attendance,
        List<Timeline> timeline,
        List<Score> scores,
        @Nullable String rating,
        @Nullable SourceRange ratingAt,
        List<Finding> findings,
        List<Correction> corrections,
        @Nullable LocalDate shared) {
    /** An organisation and how many came. */
    public record Attendance(
            Reference<OrganisationId> org, @Nullable Integer people) {}

    /**
     * When a row of the script really happened.
     *
     * @param row its number in the script, from 1
     * @param actual {@code T+00:12} or {@code 09:12}, or null
     * @param place where the row's number stands
     */
    public record Timeline(
            int row, @Nullable String actual, @Nullable String note, SourceRange place) {}

    /** The score of an objective: 0 missing, 1 poor, 3 fair, 5 excellent (AQ/T 9009). */
    public record Score(Name objective, int score, @Nullable String note) {}

    /** What the drill found, and the plan and section it blames. */
    public record Finding(
            String id,
            String text,
            @Nullable String cause,
            @Nullable Reference<PlanId> plan,
            @Nullable String section) {}

    /**
     * A corrective action.
     *
     * @param place where its id stands
     * @param commitAt where the commit stands, or null when there is none
     * @param lookBack what was seen when someone looked at it again after closing, or null
     */
    public record Correction(
            String id,
            SourceRange place,
            @Nullable Name finding,
            @Nullable String text,
            @Nullable Reference<ContactId> owner,
            @Nullable LocalDate due,
            @Nullable String status,
            @Nullable String commit,
            @Nullable SourceRange commitAt,
            @Nullable Reference<ContactId> verifiedBy,
            @Nullable LocalDate on,
            @Nullable LookBack lookBack) {}

    /**
     * A look at a closed corrective action after a while (回看).
     *
     * @param holds whether what was mended still holds
     */
    public record LookBack(
            LocalDate on,
            @Nullable Reference<ContactId> by,
            boolean holds,
            @Nullable String note) {}
}
