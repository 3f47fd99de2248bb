package org.youbei.model.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.model.OrganisationId;
import org.youbei.model.PersonId;
import org.youbei.model.Reference;
import org.youbei.model.TimeSpan;

/** How a plan came to be and is kept: issue, approval, filing, preparation, evaluation and the drills it asks for. */
public record Lifecycle(
        @Nullable String documentNumber,
        Dates dates,
        @Nullable Approval approval,
        List<Filing> filings,
        @Nullable Preparation preparation,
        List<Evaluation> evaluations,
        @Nullable DrillDuty drillDuty) {
    /** The months after which a plan must be evaluated again (突发事件应急预案管理办法 art. 35). */
    private static final int CYCLE_MONTHS = 36;

    /** Returns when the plan was last issued or evaluated; empty when neither day is known. */
    public Optional<LocalDate> lastLookedAt() {
        return Stream.concat(evaluations.stream().map(Evaluation::on), Stream.ofNullable(dates.issued()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** Returns when the plan must be evaluated again: three years after it was last issued or evaluated. */
    public Optional<LocalDate> evaluateBy() {
        return lastLookedAt().map(last -> last.plusMonths(CYCLE_MONTHS));
    }

    /** The days that start clocks; each may be unknown. */
    public record Dates(
            @Nullable LocalDate issued,
            @Nullable LocalDate published,
            @Nullable LocalDate signed,
            @Nullable LocalDate effective) {}

    /** Who approved the plan, when, and who signed. */
    public record Approval(
            @Nullable Reference<OrganisationId> by,
            @Nullable LocalDate on,
            @Nullable Reference<PersonId> signedBy) {}

    /** A filing (备案) with one receiver. */
    public record Filing(
            @Nullable Reference<OrganisationId> with,
            @Nullable Reference<OrganisationId> via,
            List<Reference<OrganisationId>> copies,
            @Nullable LocalDate submitted,
            @Nullable LocalDate accepted,
            @Nullable String number,
            List<String> materials) {}

    /** What was done before the plan was written. */
    public record Preparation(
            @Nullable Study riskAssessment,
            @Nullable Study resourceSurvey,
            @Nullable Study caseAnalysis,
            @Nullable ExpertReview expertReview,
            List<Consultation> consulted) {}

    /** A study and where it is kept. */
    public record Study(@Nullable LocalDate on, Outline.@Nullable FileLink file) {}

    /** A review by experts: how many came, how many agreed. */
    public record ExpertReview(
            @Nullable LocalDate on,
            @Nullable Integer experts,
            @Nullable Integer yes) {}

    /** An organisation that was asked. */
    public record Consultation(
            Reference<OrganisationId> org, @Nullable LocalDate on, boolean written) {}

    /** An evaluation of the plan and what it concluded. */
    public record Evaluation(
            @Nullable LocalDate on, @Nullable String conclusion) {}

    /** How often the plan is to be drilled, and before which day of the year ({@code MM-dd}). */
    public record DrillDuty(
            @Nullable TimeSpan every,
            List<String> forms,
            @Nullable String before) {}
}
