package org.youbei.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Plan;

/** Something that a plan's front matter may hold about how it came to be and is kept, as rules ask for it by name. */
record Field(Bilingual title, Predicate<Plan> filled) {
    private static final Map<String, Field> BY_NAME = Map.ofEntries(
            study("risk-assessment", "风险评估（preparation.riskAssessment）", Lifecycle.Preparation::riskAssessment),
            study("resource-survey", "应急资源调查（preparation.resourceSurvey）", Lifecycle.Preparation::resourceSurvey),
            study("case-analysis", "案例分析（preparation.caseAnalysis）", Lifecycle.Preparation::caseAnalysis),
            prepared("expert-review", "专家论证（preparation.expertReview）", p -> p.expertReview() != null),
            field("reviewed", "评审意见（preparation.expertReview，或备案材料 review-opinion）", Field::isReviewed),
            field("reviewers", "评审专家人数（preparation.expertReview.experts）", Field::hasReviewers),
            field("enterprise-kind", "预案类别（kind：comprehensive、special 或 onsite）", Field::isOfEnterprises),
            prepared(
                    "consulted",
                    "征求意见（preparation.consulted）",
                    p -> !p.consulted().isEmpty()),
            prepared(
                    "written-consultation",
                    "书面征求意见（consulted 中 written: true）",
                    p -> p.consulted().stream().anyMatch(Lifecycle.Consultation::written)),
            approved("approved", "批准（approval.by、approval.on）", a -> a.by() != null && a.on() != null),
            approved("signed", "主要负责人签发（approval.signedBy）", a -> a.signedBy() != null),
            field("filed", "备案（filing）", p -> !p.lifecycle().filings().isEmpty()),
            field("explanation", "编制说明（filing.materials 中的 explanation）", Field::isExplained),
            field("issued", "印发日期（dates.issued）", p -> p.lifecycle().dates().issued() != null),
            field(
                    "published",
                    "公布日期（dates.published）",
                    p -> p.lifecycle().dates().published() != null),
            field("steward", "预案管理责任人（steward）", p -> p.steward() != null),
            field("basis", "编制依据（basis）", p -> !p.links().basis().isEmpty()),
            field("parents", "上级预案（parents）", p -> !p.links().parents().isEmpty()),
            field("contacts", "通讯录（contacts）", p -> !p.forces().contacts().isEmpty()),
            field("supplies", "应急物资（supplies）", p -> !p.forces().supplies().isEmpty()),
            field("drills", "演练要求（drills）", Field::isDrilled),
            field("teams", "应急队伍（teams）", p -> !p.forces().teams().isEmpty()),
            field("posts", "岗位应急处置卡（posts）", p -> !p.operation().posts().isEmpty()),
            field(
                    "reporting",
                    "信息报告（reporting）",
                    p -> !p.operation().reporting().isEmpty()));

    /** Returns the field of a name that rules use. */
    static Field of(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    boolean isFilled(Plan plan) {
        return filled.test(plan);
    }

    private static Map.Entry<String, Field> field(String name, String chinese, Predicate<Plan> filled) {
        return Map.entry(name, new Field(new Bilingual(chinese, name.replace('-', ' ')), filled));
    }

    private static Map.Entry<String, Field> prepared(
            String name, String chinese, Predicate<Lifecycle.Preparation> filled) {
        return field(
                name,
                chinese,
                plan -> Optional.ofNullable(plan.lifecycle().preparation())
                        .filter(filled)
                        .isPresent());
    }

    private static Map.Entry<String, Field> study(
            String name, String chinese, Function<Lifecycle.Preparation, Lifecycle.@Nullable Study> study) {
        return prepared(name, chinese, preparation -> {
            Lifecycle.Study found = study.apply(preparation);
            return found != null && (found.on() != null || found.file() != null);
        });
    }

    private static Map.Entry<String, Field> approved(
            String name, String chinese, Predicate<Lifecycle.Approval> filled) {
        return field(
                name,
                chinese,
                plan -> Optional.ofNullable(plan.lifecycle().approval())
                        .filter(filled)
                        .isPresent());
    }

    private static boolean isExplained(Plan plan) {
        return plan.lifecycle().filings().stream()
                        .anyMatch(filing -> filing.materials().contains("explanation"))
                || plan.attachments().stream()
                        .anyMatch(attachment -> attachment.title().contains("编制说明"));
    }

    private static boolean isReviewed(Plan plan) {
        Lifecycle.Preparation preparation = plan.lifecycle().preparation();
        return preparation != null && preparation.expertReview() != null
                || plan.lifecycle().filings().stream()
                        .anyMatch(filing -> filing.materials().contains("review-opinion"));
    }

    /** A review that is not registered at all is another rule's. */
    private static boolean hasReviewers(Plan plan) {
        Lifecycle.Preparation preparation = plan.lifecycle().preparation();
        Lifecycle.ExpertReview review = preparation == null ? null : preparation.expertReview();
        Integer experts = review == null ? Integer.valueOf(1) : review.experts();
        return experts != null && experts > 0;
    }

    private static boolean isOfEnterprises(Plan plan) {
        String kind = plan.kind();
        return kind != null && List.of("comprehensive", "special", "onsite").contains(kind);
    }

    private static boolean isDrilled(Plan plan) {
        Lifecycle.DrillDuty duty = plan.lifecycle().drillDuty();
        return duty != null && (duty.every() != null || duty.before() != null);
    }
}
