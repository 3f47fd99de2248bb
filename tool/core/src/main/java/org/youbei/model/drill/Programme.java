package org.youbei.model.drill;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Category;
import org.youbei.model.DrillId;
import org.youbei.model.Entry;
import org.youbei.model.Name;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.Reference;
import org.youbei.model.ResponseLevel;
import org.youbei.model.TimeSpan;
import org.youbei.text.SourceRange;

/** A year's drill programme: how many of each kind, the days that are taken, and the drills. */
public record Programme(
        int year,
        String file,
        @Nullable Reference<OrganisationId> approvedBy,
        @Nullable LocalDate approvedOn,
        List<Quota> quotas,
        List<Blackout> blackouts,
        @Nullable Integer perDay,
        @Nullable Integer perWeek,
        List<Drill> drills) {
    /** How many drills of plans of a level and a category the year asks for; null means any. */
    public record Quota(@Nullable PlanLevel level, @Nullable Category category, int count) {}

    /** Days on which nothing is drilled, and where that stands. */
    public record Blackout(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String why,
            @Nullable SourceRange place) {}

    /**
     * A drill of the programme.
     *
     * @param dateAt where its day stands, or null
     * @param windowAt where its window stands, or null
     */
    public record Drill(
            DrillId id,
            SourceRange source,
            String title,
            List<Reference<PlanId>> plans,
            List<Tested> tests,
            @Nullable String form,
            @Nullable String content,
            @Nullable String purpose,
            @Nullable String notice,
            @Nullable String reason,
            @Nullable Reference<OrganisationId> host,
            List<Reference<OrganisationId>> participants,
            @Nullable Reference<PlaceCode> place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate date,
            boolean pinned,
            @Nullable TimeSpan duration,
            @Nullable SourceRange dateAt,
            @Nullable SourceRange windowAt)
            implements Entry {
        @Override
        public String name() {
            return title;
        }

        /** Returns the folder of its documents, with a slash at the end. */
        public String folder() {
            String file = source.file();
            return file.substring(0, file.lastIndexOf('/') + 1) + id.value() + "/";
        }

        /** Returns whether nothing is told of it but that it is in a month, as in the public edition. */
        public boolean isNameless() {
            return plans.isEmpty() && form == null && host == null && "double-blind".equals(notice);
        }
    }

    /** What a drill tests: a plan, one of its response levels, actions of it. */
    public record Tested(Reference<PlanId> plan, @Nullable ResponseLevel response, List<Name> actions) {}
}
