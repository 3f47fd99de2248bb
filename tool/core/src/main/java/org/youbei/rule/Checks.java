package org.youbei.rule;

import java.util.Map;
import java.util.Objects;

/** The kinds of check by the name that rule files use. */
final class Checks {
    private static final Map<String, Check> BY_NAME = Map.ofEntries(
            Map.entry("elements", new ElementsCheck()),
            Map.entry("parents", new ParentsCheck()),
            Map.entry("responses", new ResponsesCheck()),
            Map.entry("colours", new ColoursCheck()),
            Map.entry("duty-bound", new DutyBoundCheck()),
            Map.entry("privacy", new PrivacyCheck()),
            Map.entry("owners", new OwnersCheck()),
            Map.entry("risk-points", new RiskPointsCheck()),
            Map.entry("evaluation", new EvaluationCheck()),
            Map.entry("authority", new AuthorityCheck()),
            Map.entry("revision", new RevisionCheck()),
            Map.entry(FilingRoute.CHECK, new RouteCheck()),
            Map.entry("number", new NumberCheck()),
            Map.entry("consulted", new ConsultedCheck()),
            Map.entry("programme", new ProgrammeCheck()),
            Map.entry("handbook", new HandbookCheck()),
            Map.entry("yearly-drills", new YearlyDrillsCheck()),
            Map.entry("sections", new SectionsCheck()),
            Map.entry("fields", new FieldsCheck()),
            Map.entry("deadline", new DeadlineCheck()),
            Map.entry("interval", new IntervalCheck()),
            Map.entry("wording", new WordingCheck()),
            Map.entry("reporting", new ReportingCheck()),
            Map.entry("grades", new GradeCheck()),
            Map.entry("citations", new CitationCheck()),
            Map.entry("renewed", new RenewedCheck()),
            Map.entry("codes", new CodeFormCheck()),
            Map.entry("number-form", new NumberFormCheck()),
            Map.entry("place-level", new PlaceLevelCheck()),
            Map.entry("joined", new JoinedCheck()),
            Map.entry("quotas", new QuotaCheck()),
            Map.entry("team-sizes", new TeamSizeCheck()),
            Map.entry("drill-share", new DrillShareCheck()),
            Map.entry("tested", new TestedCheck()),
            Map.entry("contents", new ContentsCheck()),
            Map.entry("prior", new PriorCheck()),
            Map.entry("receiver", new ReceiverCheck()),
            Map.entry("materials", new MaterialsCheck()),
            Map.entry("annexes", new AnnexesCheck()),
            Map.entry("linked", new LinkedCheck()),
            Map.entry("post-cards", new PostCardsCheck()),
            Map.entry("unit", new UnitCheck()),
            Map.entry("refiled", new RefiledCheck()),
            Map.entry("reasons", new ReasonsCheck()),
            Map.entry("decided", new DecidedCheck()),
            Map.entry("frequency", new FrequencyCheck()),
            Map.entry("evaluated", new EvaluatedCheck()),
            Map.entry("drill-kind", new DrillKindCheck()),
            Map.entry("drill-plan", new DrillPlanCheck()),
            Map.entry("redrill", new RedrillCheck()),
            Map.entry("trained", new TrainedCheck()),
            Map.entry("training-record", new TrainingRecordCheck()),
            Map.entry("rating", new RatingCheck()),
            Map.entry("votes", new VotesCheck()),
            Map.entry("copied-grades", new CopiedGradesCheck()),
            Map.entry("supply-fields", new SupplyFieldsCheck()),
            Map.entry("supply-age", new SupplyAgeCheck()),
            Map.entry("post-card", new PostCardCheck()),
            Map.entry("hazard-cards", new HazardCardsCheck()),
            Map.entry("command-card", new CommandCardCheck()),
            Map.entry("stale-cards", new StaleCardCheck()),
            Map.entry("signal-levels", new SignalLevelsCheck()),
            Map.entry("ladder-steps", new LadderStepsCheck()),
            Map.entry("stops", new StopsCheck()),
            Map.entry("call-times", new CallTimesCheck()),
            Map.entry("call-list", new CallListCheck()));

    private Checks() {}

    /** Returns the kind of check of a rule that is built. */
    static Check of(Rule rule) {
        return Objects.requireNonNull(BY_NAME.get(rule.check()), rule.check());
    }
}
