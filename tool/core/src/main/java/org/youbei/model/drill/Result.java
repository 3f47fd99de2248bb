package org.youbei.model.drill;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Lessons;
import org.youbei.model.Name;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
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
        Lessons lessons,
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

    /** Returns what it found wanting. */
    public List<Lessons.Finding> findings() {
        return lessons.findings();
    }

    /** Returns what is done about that. */
    public List<Lessons.Correction> corrections() {
        return lessons.corrections();
    }
}
